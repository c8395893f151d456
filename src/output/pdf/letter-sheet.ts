// Lays out a letter: sender top left, addressee in the window of a DL envelope, then the letter; blanks as ruled lines.
import type { CalendarDate } from '../../core/calendar-date.ts';
import type { Letter, LetterText } from '../../words/letter.ts';
import type { Paper } from '../../words/words.ts';
import { blankAlone, isChoice, isList, lineOf, partsOf } from '../letter.ts';
import { A4, AccessibleDocument, type Element, type Variant } from './accessible-document.ts';
import { Flow, lineHeight, type TextBox } from './flow.ts';
import { readFonts } from './fonts.ts';
import { drawCheckBox, drawRuledLine } from './form-field.ts';
import type { Run } from './line-breaking.ts';
import { bulletIndent, drawBullets, drawList } from './list.ts';
import { drawPageMarks } from './page-marks.ts';
import { content, quietInk, styles } from './page-style.ts';

export interface LetterOptions {
  today: CalendarDate;
  variant: Variant;
  labels: Pick<Paper, 'page'>;
}

const mm = 72 / 25.4;

/**
 * A French DL envelope (110 × 220 mm) shows what lies 100 to 190 mm from the left and 55 to 79 mm from the top of a
 * sheet folded in three, however the sheet has slipped; from 90 mm and from 44 to 90 mm in some positions.
 * So: the addressee begins at 105 mm and 55 mm, the sender ends before 88 mm, the date comes under 92 mm.
 */
const senderBox = { style: styles.letter, x: content.left, width: 88 * mm - content.left };
const addresseeBox = { style: styles.letter, x: 105 * mm, width: 85 * mm };
const addresseeTop = 55 * mm;
const dateTop = 94 * mm;

/** Lines of an address stand closer than those of a text: six of them are in the window. */
const addressLine = 4.1 * mm;
/** A line to write on: with what goes there under it, or before it where it has to stay in the window. */
const blankLine = { under: 26, before: 18 };

/** The bytes of the letter: the same for the same input, on any machine. */
export async function letterBytes(letter: Letter, { today, variant, labels }: LetterOptions): Promise<Uint8Array> {
  const { title, lang } = letter;
  const document = new AccessibleDocument({ title, lang, today, variant, fonts: readFonts() });
  const flow = new Flow(document);
  const { root } = document;

  drawFoldMarks(document);
  drawAddress(flow, root, letter.sender, senderBox, 'under');
  flow.y = addresseeTop;
  drawAddress(flow, root, letter.addressee, addresseeBox, 'before');
  flow.y = Math.max(dateTop, flow.y + 12);
  drawParagraph(flow, root, letter.placeAndDate, addresseeBox);
  flow.y += 6;
  if (letter.sending) drawParagraph(flow, root, letter.sending, body);
  flow.text(root, 'H1', [{ text: letter.subject }], { style: { ...styles.letter, bold: true } });
  for (const reference of letter.references) flow.text(root, 'P', [{ text: reference }], body);
  flow.y += 8;
  drawParagraph(flow, root, letter.salutation, body);
  for (const block of letter.body) {
    if (isList(block)) {
      drawBullets(
        flow,
        root,
        block.items.map((item) => runsOf(flow, item, { ...body, width: content.width - bulletIndent })),
        body,
      );
      flow.y += 4;
    } else if (isChoice(block)) drawBoxes(flow, root, block.boxes);
    else drawParagraph(flow, root, block, body);
  }
  drawEnd(flow, root, letter);
  if (document.bufferedPageRange().count > 1) drawPageMarks(document, letter.subject, labels.page);
  return document.bytes();
}

const body: TextBox = { style: styles.letter };
/** 15 mm: what a signature takes. */
const signatureRoom = 15 * mm;
const paragraphGap = 7;

const box = { side: 11, gap: 9, after: 2 };
const boxText: TextBox = { ...body, x: content.left + box.side + box.gap };

function drawBoxes(flow: Flow, parent: Element, boxes: readonly LetterText[]): void {
  const { document } = flow;
  drawList(
    flow,
    parent,
    'None',
    boxes.map((text) => {
      const runs = runsOf(flow, text, { ...boxText, width: content.width - box.side - box.gap });
      return {
        label: (element) => {
          const area = { x: content.left, y: flow.y + 2, width: box.side, height: box.side };
          drawCheckBox(document, element, area, lineOf(text));
        },
        body: (element) => {
          flow.fill(element, runs, boxText);
          flow.y += box.after;
        },
        height: flow.heightOf(runs, boxText) + box.after,
      };
    }),
  );
  flow.y += 4;
}

/** The closing, the signature and the enclosures stay together: a signature alone on a page signs nothing. */
function drawEnd(flow: Flow, parent: Element, letter: Letter): void {
  const enclosures = letter.enclosures.map((text): Run[] => [{ text }]);
  flow.room(
    flow.heightOf([{ text: letter.closing }], body) +
      paragraphGap +
      4 +
      letter.signature.length * addressLine +
      signatureRoom +
      enclosures.reduce((sum, enclosure) => sum + flow.heightOf(enclosure, body), 0),
  );
  drawParagraph(flow, parent, letter.closing, body);
  flow.y += 4;
  drawAddress(flow, parent, letter.signature, addresseeBox, 'before');
  flow.y += signatureRoom;
  for (const enclosure of enclosures) flow.text(parent, 'P', enclosure, body);
}

function drawParagraph(flow: Flow, parent: Element, text: LetterText, box: TextBox): void {
  const runs = runsOf(flow, text, box);
  // The hand takes more room than type.
  if (runs.some(({ blank }) => blank !== undefined)) flow.y += 5;
  flow.text(parent, 'P', runs, box);
  flow.y += paragraphGap;
}

/** Line by line; a blank alone is a ruled line with what goes there in small letters beside it. */
function drawAddress(
  flow: Flow,
  parent: Element,
  lines: readonly LetterText[],
  box: TextBox & { x: number; width: number },
  labels: keyof typeof blankLine,
): void {
  const { document } = flow;
  for (const line of lines) {
    const alone = blankAlone(line);
    if (alone) {
      document.element(parent, 'P', {}, (paragraph) => {
        const { y } = flow;
        const print = (top: number) => paragraph.add(() => document.print(alone.blank, box.x, top, styles.label));
        if (labels === 'under') {
          drawRuledLine(document, paragraph, { x: box.x, y, width: box.width, height: 14 }, alone.blank);
          print(y + 14);
        } else {
          const used = document.widthOf(alone.blank, styles.label) + 5;
          print(y + 5);
          const area = { x: box.x + used, y: y + 1, width: box.width - used, height: blankLine.before - 3 };
          drawRuledLine(document, paragraph, area, alone.blank);
        }
      });
      flow.y += blankLine[labels];
    } else {
      const runs = runsOf(flow, line, box);
      const { y } = flow;
      const rows = Math.round(flow.heightOf(runs, box) / lineHeight(box.style));
      flow.text(parent, 'P', runs, box);
      flow.y = rows === 1 ? y + addressLine : flow.y;
    }
  }
}

/**
 * A blank is a run of no-break spaces, which never breaks: 34 mm, or, where it ends the only line of its text, up to the
 * end of that line.
 */
function runsOf(flow: Flow, text: LetterText, box: TextBox): Run[] {
  const runs = partsOf(text).map(
    (part): Run => (typeof part === 'string' ? { text: part } : { text: blankOf(44), blank: part.blank }),
  );
  const last = runs.findLastIndex(({ blank }) => blank !== undefined);
  const after = runs.slice(last + 1).reduce((sum, run) => sum + run.text.length, 0);
  const widthOf = (of: string) => flow.document.widthOf(of, box.style);
  const left = (box.width ?? content.width) - runs.reduce((sum, run) => sum + widthOf(run.text), 0);
  if (last >= 0 && after <= 1 && left > 0) runs[last]!.text += blankOf(Math.floor(left / widthOf('\u00a0')));
  return runs;
}

function blankOf(count: number): string {
  return '\u00a0'.repeat(count);
}

/** Where to fold the sheet in three, at its left edge. */
function drawFoldMarks(document: AccessibleDocument): void {
  document.artifact(() => {
    for (const fold of [A4.height / 3, (2 * A4.height) / 3]) {
      document.lineWidth(0.5).moveTo(14, fold).lineTo(26, fold).stroke(quietInk);
    }
  });
}
