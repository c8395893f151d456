// Draws an answer as a sheet: on the first page what is to be done, with boxes to tick; then what there is to know.
import type { PrintedAnswer } from '../answer.ts';
import { AccessibleDocument, type Element } from './accessible-document.ts';
import { Flow } from './flow.ts';
import { readFonts } from './fonts.ts';
import { drawPageMarks } from './page-marks.ts';
import { margin } from './page-style.ts';
import { layOut, type SheetOptions } from './sheet-layout.ts';

/** The bytes of the sheet: the same for the same input, on any machine. */
export async function sheetBytes(answer: PrintedAnswer, options: SheetOptions): Promise<Uint8Array> {
  const { today, variant, labels, extras } = options;
  const { title, lang } = answer;
  const document = new AccessibleDocument({ title, lang, today, variant, fonts: readFonts() });
  const flow = new Flow(document);
  draw(flow, layOut(flow, answer, options));
  drawPageMarks(document, extras.foot, labels.page);
  return document.bytes();
}

function draw(flow: Flow, { parts, pages }: ReturnType<typeof layOut>): void {
  const { document } = flow;
  const begins = new Set(pages.map(([first]) => first));
  for (const part of parts) {
    const drawUnits = (parent: Element) => {
      for (const unit of part.units) {
        if (unit === pages[0]![0]) flow.y = margin.top;
        else if (begins.has(unit)) flow.turn();
        else flow.y += unit.space;
        unit.draw(parent);
      }
    };
    if (part.element) document.element(document.root, ...part.element, drawUnits);
    else drawUnits(document.root);
  }
}
