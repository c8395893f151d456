// Draws an official address as a QR code, with the address itself printed beside it.
import { encode } from 'uqr';
import type { Element } from './accessible-document.ts';
import { type Flow, lineHeight } from './flow.ts';
import { content, styles } from './page-style.ts';

export interface QrCode {
  url: string;
  /** What the address is; printed over it. */
  caption: string;
  /** What the code is, for those who cannot see it. */
  alt: string;
}

const side = 64;
const gap = 14;
const space = 6;

export function drawQrCode(flow: Flow, parent: Element, { url, caption, alt }: QrCode): void {
  const { document } = flow;
  flow.room(side + 2 * space);
  const x = content.left;
  const top = flow.y + space;
  document.element(parent, 'Figure', { alt, bbox: [x, top, x + side, top + side] }, (figure) =>
    figure.add(() => {
      // Any mask is read as well; trying all eight for the best one takes 30 ms.
      const { size, data } = encode(url, { ecc: 'M', border: 0, maskPattern: 2 });
      document
        .save()
        .translate(x, top)
        .scale(side / size);
      for (const [row, modules] of data.entries()) {
        for (let from = 0; from < size; from++) {
          let to = from;
          while (modules[to]) to++;
          if (to > from) document.rect(from, row, to - from, 1);
          from = to;
        }
      }
      document.fill('#000000').restore();
    }),
  );
  const runs = [{ text: caption }];
  const address = [{ text: url, link: url, linkTitle: caption }];
  const box = { style: styles.body, x: x + side + gap };
  const height = flow.heightOf(runs, box) + lineHeight(styles.body);
  flow.y = top + Math.max(0, (side - height) / 2);
  flow.text(parent, 'P', runs, box);
  flow.text(parent, 'P', address, box);
  flow.y = Math.max(flow.y, top + side + space);
}
