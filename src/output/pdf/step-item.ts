// A step on paper: a box to tick, what to do, what it needs, and beside it the card to look at or the page to open.
import type { AnswerStep } from '../answer.ts';
import type { Element } from './accessible-document.ts';
import { citedRuns } from './cited-runs.ts';
import { type Flow, lineHeight, type TextBox } from './flow.ts';
import { drawCheckBox } from './form-field.ts';
import type { Run } from './line-breaking.ts';
import { bulletsHeight, drawBullets } from './list.ts';
import { content, styles } from './page-style.ts';
import { drawQrCode, type QrCode, qrSide } from './qr-code.ts';
import { type CardPicture, cardsSize, drawCards } from './vitale-card.ts';

/** What stands with a step only on paper. */
export interface StepExtras {
  /** What to have at hand for it. */
  needs: string | null;
  /** Where the card has its serial number. */
  cards: CardPicture[];
  /** The page that it opens, and its address where the step does not write it out. */
  code: (QrCode & { written: boolean }) | null;
}

export interface StepItem {
  step: AnswerStep;
  number: number;
  /** How it is done, where that changes. */
  channel: string | null;
  boxLabel: string;
  extras: StepExtras;
}

const box = { side: 12, gap: 10 };
const left = content.left + box.side + box.gap;
const textWidth = content.left + content.width - left;
const pictureGap = 12;

interface Layout {
  height: number;
  /** Of the lines beside a picture, and of the notes, which may stand under it. */
  width: number;
  notesWidth: number;
  notesTop: number;
}

export const stepHeight = (flow: Flow, item: StepItem) => layout(flow, item).height;

/** A label and a body for an item of a list. */
export function drawStep(flow: Flow, listItem: Element, item: StepItem): void {
  const { document } = flow;
  const { width, notesWidth, notesTop, height } = layout(flow, item);
  const { cards, code } = item.extras;
  const top = flow.y;
  document.element(listItem, 'Lbl', {}, (label) =>
    drawCheckBox(document, label, { x: content.left, y: top + 2, width: box.side, height: box.side }, item.boxLabel),
  );
  document.element(listItem, 'LBody', {}, (body) => {
    for (const { runs, style } of lines(item)) flow.text(body, 'P', runs, { style, x: left, width });
    const x = left + width + pictureGap;
    if (code) drawQrCode(document, body, code, x, top + 2);
    if (cards.length > 0) drawCards(flow, body, cards, x, top + 2);
    flow.y = top + notesTop;
    const notes = item.step.acts.map((note) => citedRuns(note));
    if (notes.length > 0) drawBullets(flow, body, notes, { style: styles.body, x: left, width: notesWidth });
  });
  flow.y = top + height;
}

/** The lines beside the picture, if there is one; the notes beside it too, or under it where that takes less room. */
function layout(flow: Flow, item: StepItem): Layout {
  const picture = pictureSize(item.extras);
  const width = picture.width === 0 ? textWidth : textWidth - picture.width - pictureGap;
  const textHeight = lines(item).reduce(
    (sum, { runs, style }) => sum + flow.heightOf(runs, { style, x: left, width }),
    0,
  );
  const notes = item.step.acts.map((note) => citedRuns(note));
  const layouts = [width, textWidth].map((notesWidth) => {
    const notesTop = notesWidth === width ? textHeight : Math.max(textHeight, picture.height);
    const notesHeight = bulletsHeight(flow, notes, { style: styles.body, x: left, width: notesWidth });
    return { width, notesWidth, notesTop, height: Math.max(picture.height, notesTop + notesHeight) };
  });
  return layouts[0]!.height <= layouts[1]!.height ? layouts[0]! : layouts[1]!;
}

function pictureSize({ cards, code }: StepExtras): { width: number; height: number } {
  if (cards.length > 0) {
    const { width, height } = cardsSize(cards.length);
    return { width, height: height + 2 };
  }
  return code ? { width: qrSide(code), height: qrSide(code) + 4 } : { width: 0, height: 0 };
}

function lines({ step, number, channel, extras }: StepItem): (Pick<TextBox, 'style'> & { runs: Run[] })[] {
  const { needs, code } = extras;
  const title: Run[] = [
    { text: `${number}. ${step.title}`, bold: true },
    ...(channel === null ? [] : [{ text: ` (${channel})`, quiet: true }]),
  ];
  return [
    { runs: title, style: { ...styles.subheading, bold: false } },
    { runs: citedRuns(step.detail), style: styles.body },
    ...(needs === null ? [] : [{ runs: [{ text: needs }], style: styles.body }]),
    ...(code && !code.written ? [{ runs: [{ text: code.url, link: code.url }], style: styles.body }] : []),
  ];
}

export const stepGap = lineHeight(styles.body) / 2;
