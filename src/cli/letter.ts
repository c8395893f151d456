// `letter`: a letter to print, sign and send.
import { type LetterRequest, planLetter } from '../core/letter.ts';

import { toJson } from '../output/json.ts';
import { letterText } from '../output/letter.ts';
import { hanging, wrap } from '../output/text.ts';
import { letterOf } from '../words/fr/letters.ts';
import { speakAll } from '../words/speak.ts';
import { readDate } from './read-date.ts';
import { type Request, todayWarning } from './request.ts';
import { remark, widthOf, writeAnswer } from './streams.ts';

export interface LetterOptions {
  service?: 'mes' | 'dp';
  for: LetterRequest['for'];
  deleteData?: boolean;
  letterDate?: string;
}

export async function run(kind: LetterRequest['kind'], options: LetterOptions, request: Request): Promise<number> {
  const plan = planLetter(
    {
      kind,
      service: options.service ?? 'mes',
      for: options.for,
      deleteData: options.deleteData === true,
      startDate: options.letterDate === undefined ? null : readDate(options.letterDate),
    },
    request.today,
  );
  plan.warnings.push(...todayWarning(request, plan.window));
  const { words } = request;
  const letter = letterOf(plan);
  const [warnings, unconfirmed] = [speakAll(plan.warnings, words), speakAll(plan.unconfirmed, words)];
  if (request.format === 'json') {
    await writeAnswer(toJson('letter', { ...plan, warnings, unconfirmed, letter }));
    return 0;
  }
  await writeAnswer(letterText(letter));
  if (!request.quiet) remark(remarks(plan.id, [...warnings, ...unconfirmed], request));
  return 0;
}

/** What the answer would say around a letter, on stderr: stdout is the letter alone. */
function remarks(
  id: ReturnType<typeof planLetter>['id'],
  said: readonly { message: string }[],
  { words }: Request,
): string {
  const gist = words.interface.letterGists?.[id];
  const width = widthOf(process.stderr);
  return [...(gist ? [wrap(gist, width)] : []), ...said.map(({ message }) => hanging('- ', message, width))].join('\n');
}
