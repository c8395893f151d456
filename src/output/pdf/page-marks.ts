// The foot of every page: what it is of, and "page x of y", as artifacts that screen readers pass over.
import type { Paper } from '../../words/words.ts';
import { A4, type AccessibleDocument } from './accessible-document.ts';
import { content, margin, styles } from './page-style.ts';

/** Called once all pages are laid out: only then is their number known. */
export function drawPageMarks(document: AccessibleDocument, title: string, pageLabel: Paper['page']): void {
  const { count } = document.bufferedPageRange();
  const y = A4.height - margin.bottom + 18;
  const right = content.left + content.width;
  for (let page = 0; page < count; page++) {
    document.switchToPage(page);
    const mark = pageLabel({ page: page + 1, of: count });
    const markX = right - document.widthOf(mark, styles.label);
    document.markContent('Artifact', {
      type: 'Pagination',
      bbox: [content.left, y, right, y + 12],
      attached: ['Bottom'],
    });
    document.print(mark, markX, y, styles.label);
    if (content.left + document.widthOf(title, styles.label) + 20 < markX) {
      document.print(title, content.left, y, styles.label);
    }
    document.endMarkedContent();
  }
}
