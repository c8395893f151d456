// Draws an official address as a QR code.
import { encode } from 'uqr';
import type { AccessibleDocument, Element } from './accessible-document.ts';

export interface QrCode {
  url: string;
  /** What the code is, for those who cannot see it. */
  alt: string;
  modules: { size: number; data: boolean[][] };
}

/** Any mask is read as well; trying all eight for the best one takes 30 ms. */
export function qrCode(url: string, alt: string): QrCode {
  return { url, alt, modules: encode(url, { ecc: 'M', border: 0, maskPattern: 2 }) };
}

/** A module is half a millimetre at least, for the camera of a telephone and a worn photocopier; in points. */
const leastModule = 1.5;
const leastSide = 64;

export const qrSide = ({ modules }: QrCode) => Math.max(leastSide, modules.size * leastModule);

/** The top left corner at x, top. The address itself is printed by the caller. */
export function drawQrCode(document: AccessibleDocument, parent: Element, code: QrCode, x: number, top: number): void {
  const { alt, modules } = code;
  const side = qrSide(code);
  document.element(parent, 'Figure', { alt, bbox: [x, top, x + side, top + side] }, (figure) =>
    figure.add(() => {
      const { size, data } = modules;
      document
        .save()
        .translate(x, top)
        .scale(side / size);
      for (const [row, line] of data.entries()) {
        for (let from = 0; from < size; from++) {
          let to = from;
          while (line[to]) to++;
          if (to > from) document.rect(from, row, to - from, 1);
          from = to;
        }
      }
      document.fill('#000000').restore();
    }),
  );
}
