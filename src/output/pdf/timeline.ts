// Draws the six weeks as a line: a tick a week, what has passed in dark, the sending, today and the last safe day marked.
import { daysBetween } from '../../core/calendar-date.ts';
import { citeMark, type Timeline } from '../document.ts';
import type { AccessibleDocument, Element } from './accessible-document.ts';
import type { Flow } from './flow.ts';
import type { Run } from './line-breaking.ts';
import { content, ink, paleInk, styles } from './page-style.ts';

const axisTop = 32;
const textTop = axisTop + 28;

/** With the line of words under the drawing. */
export function timelineHeight(flow: Flow, timeline: Timeline): number {
  return textTop + flow.heightOf(inWords(timeline), { style: styles.small }) + 6;
}

const inWords = ({ text, cites }: Timeline): Run[] => [{ text: `${text} ` }, { text: citeMark(cites), quiet: true }];

/** What is drawn and printed is one figure; `timeline.text` stands for it where it cannot be seen. */
export function drawTimeline(flow: Flow, parent: Element, timeline: Timeline): void {
  const { document } = flow;
  const height = timelineHeight(flow, timeline);
  flow.room(height);
  const top = flow.y;
  const axis = top + axisTop;
  const window = daysBetween(timeline.start, timeline.safeLastDay);
  // Once the window is long past, its end keeps a third of the line for the days since.
  const passed = Math.min(daysBetween(timeline.start, timeline.today), window * 1.5);
  const scale = content.width / Math.max(window, passed);
  const at = (days: number) => content.left + days * scale;
  const bbox: [number, number, number, number] = [content.left, top, content.left + content.width, top + height];

  document.element(parent, 'Figure', { alt: timeline.text, bbox }, (figure) =>
    figure.add(() => {
      bar(document, at(0), at(window), axis, paleInk);
      if (passed > 0) bar(document, at(0), at(Math.min(passed, window)), axis, '#8585b8');
      if (passed > window) {
        document
          .lineWidth(0.8)
          .moveTo(at(window), axis)
          .lineTo(at(passed), axis)
          .dash(2, { space: 3 })
          .stroke(ink)
          .undash();
      }
      for (let day = 0; day <= window; day += 7) tickMark(document, at(day), axis, 7);
      for (const day of [0, window]) tickMark(document, at(day), axis, 12);
      document.circle(at(passed), axis, 4.5).fillAndStroke('#ffffff', ink);
      document.circle(at(passed), axis, 2).fill(ink);

      label(document, timeline.labels.start, at(0), axis + 14, false);
      label(document, timeline.labels.safeLastDay, at(window), axis + 14, true);
      label(document, timeline.labels.today, at(passed), axis - 24, false);
      flow.print(inWords(timeline), { style: styles.small }, top + textTop);
    }),
  );
  flow.y = top + height;
}

function bar(document: AccessibleDocument, from: number, to: number, axis: number, color: string): void {
  document.rect(from, axis - 3, to - from, 6).fill(color);
}

function tickMark(document: AccessibleDocument, x: number, axis: number, height: number): void {
  document
    .lineWidth(0.8)
    .moveTo(x, axis - height / 2)
    .lineTo(x, axis + height / 2)
    .stroke(ink);
}

/** Centred under or over its point, and held within the margins. */
function label(document: AccessibleDocument, text: string, point: number, y: number, bold: boolean): void {
  const style = { ...styles.small, bold };
  const width = document.widthOf(text, style);
  const rightmost = content.left + content.width - width;
  document.print(text, Math.max(content.left, Math.min(point - width / 2, rightmost)), y, style);
}
