// Draws the two kinds of carte Vitale in outline, with the place of the serial number framed.
import type { AccessibleDocument, Element } from './accessible-document.ts';
import { type Flow, lineHeight } from './flow.ts';
import { ink, paleInk, styles } from './page-style.ts';

/** `photo`: the front of a card with a photograph. `plain`: the back of a card without one. */
export type CardSide = 'photo' | 'plain';

export interface CardPicture {
  card: CardSide;
  /** Which card, which side; printed under the picture. */
  caption: string;
  /** What the picture shows, for those who cannot see it. */
  alt: string;
}

// A payment card's shape: 85.6 mm × 54 mm, drawn at half its size.
const width = 121.3;
const height = 76.5;
const scale = 0.78;
const gap = 10;
const captionGap = 2;

const drawings = { photo: drawFront, plain: drawBack } satisfies Record<CardSide, unknown>;

/** How wide and high the drawings are, side by side, each over its caption. */
export function cardsSize(count: number): { width: number; height: number } {
  return {
    width: count * scale * width + (count - 1) * gap,
    height: scale * height + captionGap + lineHeight(styles.small),
  };
}

/** Side by side, each over its caption; the top left corner at x, y. */
export function drawCards(flow: Flow, parent: Element, cards: readonly CardPicture[], x: number, y: number): void {
  const { document } = flow;
  for (const [index, { card, caption, alt }] of cards.entries()) {
    const left = x + index * (scale * width + gap);
    const foot = y + scale * height;
    document.element(parent, 'Figure', { alt, bbox: [left, y, left + scale * width, foot] }, (figure) =>
      figure.add(() => {
        document.save().translate(left, y).scale(scale);
        document.lineWidth(1).roundedRect(0, 0, width, height, 5).stroke(ink);
        drawings[card](document, 0, 0);
        document.restore();
      }),
    );
    const middle = left + (scale * width - document.widthOf(caption, styles.small)) / 2;
    document.element(parent, 'P', {}, (line) =>
      line.add(() => document.print(caption, middle, foot + captionGap, styles.small)),
    );
  }
}

/** With a photograph: the number stands upright along the right edge, at the top. */
function drawFront(document: AccessibleDocument, x: number, y: number): void {
  chip(document, x + 12, y + 28);
  document.rect(x + 10, y + 9, 44, 8).fill(paleInk);
  for (const row of [0, 8]) document.rect(x + 10, y + 56 + row, 50 - row, 3.5).fill(paleInk);
  document.rect(x + 74, y + 30, 26, 36).fill(paleInk);
  document.circle(x + 87, y + 42, 6).fill('#9a9ab5');
  document.path(`M ${x + 77} ${y + 66} q 10 -24 20 0 z`).fill('#9a9ab5');
  serial(document, { x: x + 107, y: y + 5, width: 9, height: 50 });
}

/** Without a photograph: the number stands level at the top left of the back. */
function drawBack(document: AccessibleDocument, x: number, y: number): void {
  serial(document, { x: x + 7, y: y + 7, width: 50, height: 9 });
  for (const row of [0, 1, 2, 3]) document.rect(x + 10, y + 30 + row * 9, row === 3 ? 60 : 100, 3.5).fill(paleInk);
}

function chip(document: AccessibleDocument, x: number, y: number): void {
  document.lineWidth(0.7).roundedRect(x, y, 20, 16, 3).stroke(ink);
  document
    .moveTo(x, y + 8)
    .lineTo(x + 20, y + 8)
    .moveTo(x + 10, y)
    .lineTo(x + 10, y + 16)
    .stroke(ink);
}

/** Dots for digits, never an example number, in a frame that stands out in black and white too. */
function serial(document: AccessibleDocument, area: { x: number; y: number; width: number; height: number }): void {
  const upright = area.height > area.width;
  const length = (upright ? area.height : area.width) - 6;
  document.lineWidth(1.8).roundedRect(area.x, area.y, area.width, area.height, 2).stroke('#b4000f');
  for (let dot = 0; dot < 11; dot++) {
    const along = 3 + (dot + 0.5) * (length / 11);
    if (upright) document.circle(area.x + area.width / 2, area.y + along, 1.2);
    else document.circle(area.x + along, area.y + area.height / 2, 1.2);
  }
  document.fill(ink);
}
