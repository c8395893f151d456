// Lays out an answer as a sheet to print and tick: the blocks of the document, and what only paper adds.
import type { CalendarDate } from '../../core/calendar-date.ts';
import {
  type Block,
  type Cited,
  citeMark,
  type Document,
  type DocumentSource,
  type DocumentStep,
} from '../document.ts';
import { AccessibleDocument, type Element, type Variant } from './accessible-document.ts';
import { Flow, lineHeight } from './flow.ts';
import { readFonts } from './fonts.ts';
import { drawCheckBox } from './form-field.ts';
import type { Run } from './line-breaking.ts';
import { bulletsHeight, drawBullets, drawList, printLabel } from './list.ts';
import { drawPageMarks, type PageLabel } from './page-marks.ts';
import { content, margin, styles } from './page-style.ts';
import { drawPhoneSheet, type PhoneSheet } from './phone-sheet.ts';
import { drawQrCode, type QrCode } from './qr-code.ts';
import { drawTimeline, timelineHeight } from './timeline.ts';
import { type CardPicture, drawCards } from './vitale-card.ts';

export interface SheetOptions {
  today: CalendarDate;
  variant: Variant;
  labels: {
    page: PageLabel;
    /** What a screen reader says of the box before a step. */
    stepBox: (step: number) => string;
  };
  extras?: SheetExtras;
}

/** What only paper adds, with its sentences; in the structure tree each stands in a `Sect`. */
export interface SheetExtras {
  /** Drawn under the list of what to have at hand. */
  cards?: CardPicture[];
  /** Drawn before the sources. */
  qr?: QrCode;
  /** The last section, whole on one page. */
  phoneSheet?: PhoneSheet;
}

/** The bytes of the sheet: the same for the same input, on any machine. */
export async function sheetBytes(answer: Document, options: SheetOptions): Promise<Uint8Array> {
  const { today, variant, labels, extras = {} } = options;
  const { title, lang } = answer;
  const document = new AccessibleDocument({ title, lang, today, variant, fonts: readFonts() });
  const flow = new Flow(document);
  const { root } = document;

  flow.text(root, 'H1', [{ text: title }], { style: styles.title });
  flow.y += 8;
  const sources = sourcesStart(answer.blocks);
  for (const [index, block] of answer.blocks.entries()) {
    if (index === sources && extras.qr) drawSection(flow, (section) => drawQrCode(flow, section, extras.qr!));
    drawBlock(flow, block, answer.blocks[index + 1], labels.stepBox);
    if (block.kind === 'list' && block.atHand && extras.cards) {
      drawSection(flow, (section) => drawCards(flow, section, extras.cards!));
    }
  }
  if (extras.phoneSheet) drawSection(flow, (section) => drawPhoneSheet(flow, section, extras.phoneSheet!));
  drawPageMarks(document, title, labels.page);
  return document.bytes();
}

/** Where the sources begin, their heading included; after the last block if there are none. */
function sourcesStart(blocks: readonly Block[]): number {
  const index = blocks.findIndex(({ kind }) => kind === 'sources');
  if (index < 0) return blocks.length;
  return blocks[index - 1]?.kind === 'heading' ? index - 1 : index;
}

function drawSection(flow: Flow, draw: (section: Element) => void): void {
  flow.document.element(flow.document.root, 'Sect', {}, draw);
}

function drawBlock(flow: Flow, block: Block, next: Block | undefined, stepBox: (step: number) => string): void {
  const { root } = flow.document;
  switch (block.kind) {
    case 'heading':
      flow.room(10 + lineHeight(styles.heading) + 4 + (next ? leastHeight(flow, next) : 0));
      flow.space(10);
      flow.text(root, 'H2', [{ text: block.text }], { style: styles.heading });
      flow.y += 4;
      break;
    case 'paragraph':
      flow.text(root, 'P', citedRuns(block, block.strong), { style: styles.body });
      flow.y += 6;
      break;
    case 'timeline':
      drawTimeline(flow, root, block.timeline);
      break;
    case 'list':
      drawBullets(
        flow,
        root,
        block.items.map((item) => citedRuns(item)),
        { style: styles.body },
      );
      flow.y += 3;
      break;
    case 'steps':
      drawSteps(flow, root, block.steps, stepBox);
      break;
    case 'sources':
      drawSources(flow, root, block.items);
      break;
  }
}

/** What must stand under a heading for it not to be alone at the foot of a page. */
function leastHeight(flow: Flow, block: Block): number {
  switch (block.kind) {
    case 'heading':
      return lineHeight(styles.heading);
    case 'paragraph':
      return flow.heightOf(citedRuns(block, block.strong), { style: styles.body });
    case 'timeline':
      return timelineHeight;
    case 'list':
      return bulletsHeight(
        flow,
        block.items.slice(0, 1).map((item) => citedRuns(item)),
        { style: styles.body },
      );
    case 'steps':
      return block.steps[0] ? stepHeight(flow, block.steps[0], 1) : 0;
    case 'sources':
      return block.items[0] ? flow.heightOf(sourceRuns(block.items[0]), sourceBox) : 0;
  }
}

/** A sentence and, in grey, the numbers of its sources, which stay on the line of its last word. */
function citedRuns({ text, cites }: Cited, bold = false): Run[] {
  const mark = citeMark(cites);
  return [{ text, bold }, ...(mark ? [{ text: `\u00a0${mark.replaceAll(' ', '\u00a0')}`, quiet: true }] : [])];
}

const box = { side: 12, gap: 10 };
const stepLeft = content.left + box.side + box.gap;
const titleBox = { style: { ...styles.subheading, bold: false }, x: stepLeft };
const detailBox = { style: styles.body, x: stepLeft };

function drawSteps(
  flow: Flow,
  parent: Element,
  steps: readonly DocumentStep[],
  stepBox: (step: number) => string,
): void {
  const { document } = flow;
  drawList(
    flow,
    parent,
    'Decimal',
    steps.map((step, index) => ({
      label: (element) => {
        const area = { x: content.left, y: flow.y + 1.5, width: box.side, height: box.side };
        drawCheckBox(document, element, area, stepBox(index + 1));
      },
      body: (element) => {
        flow.text(element, 'P', titleRuns(step, index + 1), titleBox);
        flow.text(element, 'P', citedRuns(step), detailBox);
        if (step.notes.length > 0)
          drawBullets(
            flow,
            element,
            step.notes.map((note) => citedRuns(note)),
            detailBox,
          );
        flow.y += 7;
      },
      height: Math.min(stepHeight(flow, step, index + 1), content.bottom - margin.top),
    })),
  );
}

function titleRuns({ title, channel }: DocumentStep, number: number): Run[] {
  return [
    { text: `${number}. ${title} `, bold: true },
    { text: `(${channel})`, quiet: true },
  ];
}

function stepHeight(flow: Flow, step: DocumentStep, number: number): number {
  const notes = step.notes.map((note) => citedRuns(note));
  return (
    flow.heightOf(titleRuns(step, number), titleBox) +
    flow.heightOf(citedRuns(step), detailBox) +
    bulletsHeight(flow, notes, detailBox)
  );
}

const sourceBox = { style: styles.small, x: content.left + 24 };

function drawSources(flow: Flow, parent: Element, items: readonly DocumentSource[]): void {
  drawList(
    flow,
    parent,
    'Decimal',
    items.map((source) => ({
      label: (element) => printLabel(flow, element, citeMark([source.number]), content.left, styles.small),
      body: (element) => {
        flow.text(element, 'P', sourceRuns(source), sourceBox);
        flow.y += 2;
      },
      height: flow.heightOf(sourceRuns(source), sourceBox),
    })),
  );
}

function sourceRuns({ text, url }: DocumentSource): Run[] {
  return url === null ? [{ text }] : [{ text: `${text} ` }, { text: url, link: url, linkTitle: text }];
}
