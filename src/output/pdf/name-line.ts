// Lines for a name and a day, to be filled in by hand or not at all: five sheets of a family look alike.
import type { Element } from './accessible-document.ts';
import type { Flow } from './flow.ts';
import { drawRuledLine } from './form-field.ts';
import { content, styles } from './page-style.ts';

export const nameLineHeight = 24;
const dayWidth = 96;
const gap = 8;

export function drawNameLine(flow: Flow, parent: Element, name: string, doneOn: string): void {
  const { document } = flow;
  const style = styles.body;
  const baseline = flow.y + 7;
  const right = content.left + content.width;
  const dayLabel = right - dayWidth - gap - document.widthOf(doneOn, style);
  const nameLine = content.left + document.widthOf(name, style) + gap;
  document.element(parent, 'P', {}, (line) => {
    line.add(() => document.print(`${name} `, content.left, baseline, style));
    const area = { y: flow.y + 2, height: nameLineHeight - 5 };
    drawRuledLine(document, line, { ...area, x: nameLine, width: dayLabel - 2 * gap - nameLine }, name);
    line.add(() => document.print(`${doneOn} `, dayLabel, baseline, style));
    drawRuledLine(document, line, { ...area, x: right - dayWidth, width: dayWidth }, doneOn);
  });
  flow.y += nameLineHeight;
}
