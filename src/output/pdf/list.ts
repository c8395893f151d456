// Lists: a label in the margin of each item, its text beside it.
import type { Element, Style } from './accessible-document.ts';
import type { Flow, TextBox } from './flow.ts';
import type { Run } from './line-breaking.ts';
import { content } from './page-style.ts';

export interface ListItem {
  /** Prints the item's label at the height that the flow has reached; absent where a mark says nothing more than the list. */
  label?: (element: Element) => void;
  /** Prints such a mark. */
  mark?: () => void;
  body: (element: Element) => void;
  /** With the space after it. */
  height: number;
}

/** How the labels count, for screen readers (ISO 32000-1, table 347). */
type Numbering = 'None' | 'Disc' | 'Decimal';

export const listOf = (numbering: Numbering) => ({ attributes: { O: 'List', ListNumbering: numbering } });

/** A list; each item stays on one page if it is shorter than a page, and the last one goes with the one before. */
export function drawList(flow: Flow, parent: Element, numbering: Numbering, items: readonly ListItem[]): void {
  flow.document.element(parent, 'L', listOf(numbering), (list) => {
    for (const [index, item] of items.entries()) {
      const last = index === items.length - 2 ? items[index + 1]!.height : 0;
      flow.room(item.height + last);
      drawItem(flow, list, item);
    }
  });
}

export function drawItem(flow: Flow, list: Element, { label, mark, body }: Omit<ListItem, 'height'>): void {
  flow.document.element(list, 'LI', {}, (item) => {
    if (mark) flow.document.artifact(mark);
    if (label) flow.document.element(item, 'Lbl', {}, label);
    flow.document.element(item, 'LBody', {}, body);
  });
}

export const bulletIndent = 14;
/** Halved where the lines are set closer. */
const itemGap = ({ tightness }: Flow) => (tightness < 1 ? 1 : 2);

/** Paragraphs with a bullet each. */
export function drawBullets(flow: Flow, parent: Element, items: readonly Run[][], box: TextBox): void {
  drawList(
    flow,
    parent,
    'Disc',
    items.map((runs) => bullet(flow, runs, box)),
  );
}

export function bulletsHeight(flow: Flow, items: readonly Run[][], box: TextBox): number {
  return items.reduce((sum, runs) => sum + bullet(flow, runs, box).height, 0);
}

/** A paragraph with a bullet. */
export function bullet(flow: Flow, runs: readonly Run[], { style, x = content.left, width }: TextBox): ListItem {
  const box = { style, x: x + bulletIndent, ...(width === undefined ? {} : { width: width - bulletIndent }) };
  return {
    mark: () => flow.document.print('•', x + 3, flow.y, style),
    body: (element) => {
      flow.fill(element, runs, box);
      flow.y += itemGap(flow);
    },
    height: flow.heightOf(runs, box) + itemGap(flow),
  };
}

/** A label on the first line of its item. */
export function printLabel(flow: Flow, element: Element, text: string, x: number, style: Style): void {
  const { y } = flow;
  element.add(() => flow.document.print(text, x, y, style));
}
