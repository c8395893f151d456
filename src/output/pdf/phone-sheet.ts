// The sheet to hold while calling: what to say, what to ask, and lines to note what was answered.
import type { Element } from './accessible-document.ts';
import { type Flow, lineHeight } from './flow.ts';
import { drawCheckBox, drawRuledLine } from './form-field.ts';
import type { Run } from './line-breaking.ts';
import { bulletsHeight, drawBullets } from './list.ts';
import { content, styles } from './page-style.ts';

export interface PhoneSheet {
  title: string;
  /** What to say, what to ask: each a heading and sentences. */
  parts: { heading: string; items: string[] }[];
  /** What to note during the call. */
  record: { heading: string; lines: string[]; boxes: string[] };
}

/** Writing by hand takes a line of 8 mm. */
const writingHeight = 23;

const body = { style: styles.body };

export function drawPhoneSheet(flow: Flow, parent: Element, sheet: PhoneSheet): void {
  const { document } = flow;
  flow.room(heightOf(flow, sheet));
  flow.space(12);
  flow.text(parent, 'H2', [{ text: sheet.title }], { style: styles.heading });
  flow.y += 4;
  for (const { heading, items } of sheet.parts) {
    flow.text(parent, 'H3', [{ text: heading }], { style: styles.subheading });
    drawBullets(flow, parent, bulletRuns(items), body);
    flow.y += 4;
  }
  flow.text(parent, 'H3', [{ text: sheet.record.heading }], { style: styles.subheading });
  for (const label of sheet.record.lines) {
    document.element(parent, 'P', {}, (line) => {
      const top = flow.y + writingHeight - lineHeight(styles.body) - 1;
      const used = document.widthOf(label, styles.body) + 6;
      line.add(() => document.print(label, content.left, top, styles.body));
      const area = { x: content.left + used, y: flow.y + 5, width: content.width - used, height: writingHeight - 7 };
      drawRuledLine(document, line, area, label);
    });
    flow.y += writingHeight;
  }
  flow.y += 6;
  for (const label of sheet.record.boxes) {
    document.element(parent, 'P', {}, (line) => {
      line.add(() => document.print(`${label} `, content.left, flow.y, styles.body));
      const x = content.left + document.widthOf(`${label} `, styles.body) + 4;
      drawCheckBox(document, line, { x, y: flow.y + 1.5, width: 11, height: 11 }, label);
    });
    flow.y += lineHeight(styles.body) + 4;
  }
}

function heightOf(flow: Flow, { title, parts, record }: PhoneSheet): number {
  const listed = parts.map(
    ({ heading, items }) =>
      flow.heightOf([{ text: heading }], { style: styles.subheading }) +
      bulletsHeight(flow, bulletRuns(items), body) +
      4,
  );
  const fixed = flow.heightOf([{ text: title }], { style: styles.heading }) + 38;
  const noted = record.lines.length * writingHeight + record.boxes.length * (lineHeight(styles.body) + 4);
  return listed.reduce((sum, height) => sum + height, fixed + noted);
}

function bulletRuns(items: readonly string[]): Run[][] {
  return items.map((text) => [{ text }]);
}
