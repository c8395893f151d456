// The box for a call: when it is answered and what it costs, what to say, what to ask, and lines to note the answer.
import type { Cited } from '../document.ts';
import type { Element } from './accessible-document.ts';
import { citedRuns } from './cited-runs.ts';
import { type Flow, lineHeight, type TextBox } from './flow.ts';
import { drawCheckBox, drawRuledLine } from './form-field.ts';
import type { Run } from './line-breaking.ts';
import { bulletsHeight, drawBullets } from './list.ts';
import { content, ink, styles } from './page-style.ts';

export interface PhoneSheet {
  title: string;
  /** Hours and price, and the way for those who do not hear. */
  facts: Cited[];
  /** What to say, what to ask: each a heading and sentences. */
  parts: { heading: string; items: string[] }[];
  /** What to note during the call. */
  record: { heading: string; lines: string[]; boxes: string[] };
}

/** Writing by hand takes a line of 8 mm. */
const writingHeight = 23;
const padding = 8;
const columnGap = 18;
const partGap = 3;
const inner = { x: content.left + padding, width: content.width - 2 * padding };
const said = Math.round((inner.width - columnGap) * 0.58);
const saidBox = { style: styles.body, x: inner.x, width: said };
const noted = { x: inner.x + said + columnGap, width: inner.width - said - columnGap };
const heading = (box: { x: number; width: number }): TextBox => ({ ...box, style: styles.subheading });
const across: TextBox = { ...inner, style: styles.body };

export function phoneSheetHeight(flow: Flow, sheet: PhoneSheet): number {
  return headHeight(flow, sheet) + Math.max(saidHeight(flow, sheet), notedHeight(sheet)) + 2 * padding;
}

function headHeight(flow: Flow, { facts }: PhoneSheet): number {
  return facts.reduce((sum, fact) => sum + flow.heightOf(citedRuns(fact), across), lineHeight(styles.heading) + 5);
}

function saidHeight(flow: Flow, { parts }: PhoneSheet): number {
  return parts.reduce(
    (sum, { items }) => sum + lineHeight(styles.subheading) + bulletsHeight(flow, plainRuns(items), saidBox) + partGap,
    0,
  );
}

function notedHeight({ record }: PhoneSheet): number {
  const boxes = record.boxes.length * (lineHeight(styles.body) + 2);
  return lineHeight(styles.subheading) + record.lines.length * writingHeight + boxes + 6;
}

/** What to say on the left, what to write on the right, in a frame. */
export function drawPhoneSheet(flow: Flow, parent: Element, sheet: PhoneSheet): void {
  const { document } = flow;
  const top = flow.y;
  const height = phoneSheetHeight(flow, sheet);
  document.artifact(() => document.lineWidth(1.2).roundedRect(content.left, top, content.width, height, 6).stroke(ink));
  flow.y += padding;
  flow.text(parent, 'H2', [{ text: sheet.title }], { ...inner, style: styles.heading });
  flow.y += 2;
  for (const fact of sheet.facts) flow.text(parent, 'P', citedRuns(fact), across);
  const under = top + padding + headHeight(flow, sheet);
  flow.y = under;
  for (const part of sheet.parts) {
    flow.text(parent, 'H3', [{ text: part.heading }], heading(saidBox));
    drawBullets(flow, parent, plainRuns(part.items), saidBox);
    flow.y += partGap;
  }
  flow.y = under;
  drawRecord(flow, parent, sheet.record);
  flow.y = top + height;
}

function drawRecord(flow: Flow, parent: Element, record: PhoneSheet['record']): void {
  const { document } = flow;
  flow.text(parent, 'H3', [{ text: record.heading }], heading(noted));
  for (const label of record.lines) {
    document.element(parent, 'P', {}, (line) => {
      const top = flow.y + writingHeight - lineHeight(styles.body) - 1;
      const used = document.widthOf(label, styles.body) + 6;
      line.add(() => document.print(label, noted.x, top, styles.body));
      const area = { x: noted.x + used, y: flow.y + 5, width: noted.width - used, height: writingHeight - 7 };
      drawRuledLine(document, line, area, label);
    });
    flow.y += writingHeight;
  }
  flow.y += 6;
  for (const label of record.boxes) {
    document.element(parent, 'P', {}, (line) => {
      drawCheckBox(document, line, { x: noted.x, y: flow.y + 2, width: 11, height: 11 }, label);
      line.add(() => document.print(label, noted.x + 17, flow.y, styles.body));
    });
    flow.y += lineHeight(styles.body) + 2;
  }
}

function plainRuns(items: readonly string[]): Run[][] {
  return items.map((text) => [{ text }]);
}
