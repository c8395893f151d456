// Sets text down the page, line under line, and turns the page when the next block does not fit.
import { A4, type AccessibleDocument, type Element, type Style } from './accessible-document.ts';
import { drawRuledLine } from './form-field.ts';
import { breakLines, type Piece, type Run } from './line-breaking.ts';
import { content, defaultLeading, linkInk, margin, quietInk, styles } from './page-style.ts';

export interface TextBox {
  style: Style;
  /** From the left edge of the page; the left margin unless given. */
  x?: number;
  /** Up to the right margin unless given. */
  width?: number;
}

/** Lines closer than that are hard to follow. */
const leastLeading = 1.06;

export class Flow {
  readonly document: AccessibleDocument;
  /** Where the next block begins, from the top of the page. */
  y = margin.top;
  /** What the distance of the lines of its texts is multiplied by. */
  tightness = 1;

  constructor(document: AccessibleDocument) {
    this.document = document;
    document.addPage();
  }

  /** Turns the page unless `height` points are left on it, or it is still empty. */
  room(height: number): void {
    if (this.y + height > content.bottom && this.y > margin.top) this.turn();
  }

  /** Space before a block, which a block at the top of a page does without. */
  space(height: number): void {
    if (this.y > margin.top) this.y += height;
  }

  turn(): void {
    this.document.addPage();
    this.y = margin.top;
  }

  heightOf(runs: readonly Run[], box: TextBox): number {
    return this.lines(runs, box).length * this.lineHeight(box.style);
  }

  /** A block of text in an element of that type. It stays on one page, unless it is longer than a page. */
  text(parent: Element, type: string, runs: readonly Run[], box: TextBox): void {
    this.room(Math.min(this.heightOf(runs, box), content.bottom - margin.top));
    this.document.element(parent, type, {}, (element) => this.fill(element, runs, box));
  }

  /** The same in an element that is there already. */
  fill(element: Element, runs: readonly Run[], box: TextBox): void {
    const lines = this.lines(runs, box);
    const height = this.lineHeight(box.style);
    for (let first = 0; first < lines.length; ) {
      const fitting = Math.max(1, Math.floor((content.bottom - this.y + 0.01) / height));
      const page = lines.slice(first, first + fitting);
      this.drawLines(element, runs, page, box);
      first += page.length;
      this.y += page.length * height;
      if (first < lines.length) this.turn();
    }
  }

  /** Lines of plain text at a height of the page, as part of an element that is open. */
  print(runs: readonly Run[], box: TextBox, y: number): void {
    for (const [row, line] of this.lines(runs, box).entries()) {
      for (const { run, text, x } of line) {
        const style = styleOf(runs[run]!, box.style);
        this.document.print(text, (box.x ?? content.left) + x, y + row * this.lineHeight(box.style), style);
      }
    }
  }

  private drawLines(element: Element, runs: readonly Run[], lines: readonly Piece[][], box: TextBox): void {
    const { document } = this;
    const left = box.x ?? content.left;
    for (const [index, run] of runs.entries()) {
      const pieces = lines.flatMap((line, row) =>
        line
          .filter((piece) => piece.run === index)
          .map((piece) => ({ ...piece, y: this.y + row * this.lineHeight(box.style) })),
      );
      if (pieces.length === 0) continue;
      const style = styleOf(run, box.style);
      const draw = () => {
        for (const { text, x, y } of pieces) document.print(text, left + x, y, style);
      };
      const { link, blank } = run;
      if (blank !== undefined) {
        for (const { x, y, width } of pieces) {
          drawRuledLine(document, element, { x: left + x, y, width, height: this.lineHeight(style) - 2 }, blank);
        }
      } else if (link === undefined) element.add(draw);
      else {
        document.element(element, 'Link', {}, (area) => {
          area.add(draw);
          for (const { text, x, y } of pieces) {
            const width = document.widthOf(text.replace(/ +$/, ''), style);
            document.linkArea(
              area,
              { x: left + x, y, width, height: this.lineHeight(style) },
              link,
              run.linkTitle ?? run.text,
            );
          }
        });
      }
    }
  }

  private lineHeight({ leading = defaultLeading, ...style }: Style): number {
    return lineHeight({ ...style, leading: Math.min(leading, Math.max(leastLeading, leading * this.tightness)) });
  }

  private lines(runs: readonly Run[], { style, x, width }: TextBox): Piece[][] {
    const room = width ?? A4.width - margin.right - (x ?? content.left);
    return breakLines(runs, room, (text, run) => this.document.widthOf(text, styleOf(run, style)));
  }
}

export function lineHeight({ size, leading = defaultLeading }: Style): number {
  return size * leading;
}

function styleOf(run: Run, style: Style): Style {
  return {
    ...style,
    ...(run.bold ? { bold: true } : {}),
    ...(run.quiet ? { color: quietInk } : {}),
    ...(run.raised ? { size: styles.small.size } : {}),
    ...(run.link === undefined ? {} : { color: linkInk }),
  };
}
