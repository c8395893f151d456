// A text longer than the window, one screen at a time, so that its first line is seen.
import { stripVTControlCharacters } from 'node:util';
import { askText } from './ask.ts';
import { type Asking, back } from './asking.ts';
import { remark } from './streams.ts';

/** The question under a page, with the line that the cursor leaves free. */
const QUESTION = 4;

/**
 * Shows a text; in pages where it does not fit above what comes after it. A terminal without a cursor gets it whole.
 * @param below the rows of what comes after it
 */
export async function showInPages(how: Asking, text: string, below: number): Promise<void> {
  const lines = text.split('\n');
  const { rows, columns } = process.stderr;
  const height = rows || 24;
  const taken = (line: string) => Math.max(1, Math.ceil(stripVTControlCharacters(line).length / (columns || 80)));
  const all = lines.reduce((sum, line) => sum + taken(line), 0);
  if (how.dumb || all + below <= height) return remark(text);
  let page: string[] = [];
  let used = 0;
  for (const [index, line] of lines.entries()) {
    page.push(line);
    used += taken(line);
    const next = lines[index + 1];
    if (next !== undefined && used + taken(next) <= Math.max(4, height - QUESTION)) continue;
    remark(page.join('\n'));
    if ((await askNext(how)) === back) return;
    [page, used] = [[], 0];
  }
}

function askNext(how: Asking) {
  return askText(how, { message: how.words.screen.nextPage, canGoBack: true, passing: true, fault: () => null });
}
