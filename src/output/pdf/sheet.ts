// Lays out an answer as a sheet to print and tick: the blocks of the document, and what only paper adds.
import type { CalendarDate } from '../../core/calendar-date.ts';
import type { Paper } from '../../words/words.ts';
import {
  type Cited,
  citeMark,
  type Document,
  type DocumentBlock,
  type DocumentSource,
  type DocumentStep,
} from '../document.ts';
import { stretches } from '../links.ts';
import { AccessibleDocument, type Element, type Variant } from './accessible-document.ts';
import { Flow, lineHeight } from './flow.ts';
import { readFonts } from './fonts.ts';
import { drawCheckBox } from './form-field.ts';
import type { Run } from './line-breaking.ts';
import { bulletsHeight, drawBullets, drawList, printLabel } from './list.ts';
import { drawPageMarks } from './page-marks.ts';
import { content, margin, styles } from './page-style.ts';
import { drawPhoneSheet, type PhoneSheet } from './phone-sheet.ts';
import { drawQrCode, type QrCode } from './qr-code.ts';
import { drawTimeline, timelineHeight } from './timeline.ts';
import { type CardPicture, drawCards } from './vitale-card.ts';

export interface SheetOptions {
  today: CalendarDate;
  variant: Variant;
  labels: Pick<Paper, 'page' | 'stepBox'>;
  extras?: SheetExtras;
}

/** What only paper adds, with its sentences; in the structure tree each stands in a `Sect`. */
export interface SheetExtras {
  /** Before the steps: what to have ready, and where the card has its serial number. */
  atHand?: { heading: string; items: string[]; cards: CardPicture[] };
  /** Before the sources. */
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
  const { atHand, qr, phoneSheet } = extras;
  const [steps, sources] = [sectionStart(answer.blocks, 'steps'), sectionStart(answer.blocks, 'sources')];
  for (const [index, block] of answer.blocks.entries()) {
    if (index === steps && atHand) drawSection(flow, (section) => drawAtHand(flow, section, atHand));
    if (index === sources && qr) drawSection(flow, (section) => drawQrCode(flow, section, qr));
    drawBlock(flow, block, answer.blocks[index + 1], labels.stepBox);
  }
  if (phoneSheet) drawSection(flow, (section) => drawPhoneSheet(flow, section, phoneSheet));
  drawPageMarks(document, title, labels.page);
  return document.bytes();
}

/** Where the block of that kind begins, its heading included; after the last block if there is none. */
function sectionStart(blocks: readonly DocumentBlock[], kind: DocumentBlock['kind']): number {
  const index = blocks.findIndex((block) => block.kind === kind);
  if (index < 0) return blocks.length;
  return blocks[index - 1]?.kind === 'heading' ? index - 1 : index;
}

function drawAtHand(flow: Flow, section: Element, { heading, items, cards }: NonNullable<SheetExtras['atHand']>): void {
  const runs = items.map((text): Run[] => [{ text }]);
  drawHeading(flow, section, heading, bulletsHeight(flow, runs, { style: styles.body }) + (cards.length > 0 ? 90 : 0));
  drawBullets(flow, section, runs, { style: styles.body });
  if (cards.length > 0) drawCards(flow, section, cards);
}

/** With room under it for what must not be left behind on the next page. */
function drawHeading(flow: Flow, parent: Element, text: string, under: number): void {
  flow.room(10 + lineHeight(styles.heading) + 4 + under);
  flow.space(10);
  flow.text(parent, 'H2', [{ text }], { style: styles.heading });
  flow.y += 4;
}

function drawSection(flow: Flow, draw: (section: Element) => void): void {
  flow.document.element(flow.document.root, 'Sect', {}, draw);
}

function drawBlock(flow: Flow, block: DocumentBlock, next: DocumentBlock | undefined, stepBox: Paper['stepBox']): void {
  const { root } = flow.document;
  switch (block.kind) {
    case 'heading':
      drawHeading(flow, root, block.text, next ? leastHeight(flow, next) : 0);
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
function leastHeight(flow: Flow, block: DocumentBlock): number {
  switch (block.kind) {
    case 'heading':
      return lineHeight(styles.heading);
    case 'paragraph':
      return flow.heightOf(citedRuns(block, block.strong), { style: styles.body });
    case 'timeline':
      return timelineHeight(flow, block.timeline);
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

/** A sentence, its addresses links, and, in grey, the numbers of its sources, which stay on the line of its last word. */
function citedRuns({ text, cites }: Cited, bold = false): Run[] {
  const mark = citeMark(cites);
  const parts = stretches(text).map(({ text: part, href }): Run => ({ text: part, bold, ...(href && { link: href }) }));
  return [...parts, ...(mark ? [{ text: `\u00a0${mark.replaceAll(' ', '\u00a0')}`, quiet: true }] : [])];
}

const box = { side: 12, gap: 10 };
const stepLeft = content.left + box.side + box.gap;
const stepGap = 7;
const titleBox = { style: { ...styles.subheading, bold: false }, x: stepLeft };
const detailBox = { style: styles.body, x: stepLeft };

function drawSteps(flow: Flow, parent: Element, steps: readonly DocumentStep[], stepBox: Paper['stepBox']): void {
  const { document } = flow;
  drawList(
    flow,
    parent,
    'Decimal',
    steps.map((step, index) => ({
      label: (element) => {
        const area = { x: content.left, y: flow.y + 1.5, width: box.side, height: box.side };
        drawCheckBox(document, element, area, stepBox({ step: index + 1 }));
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
        flow.y += stepGap;
      },
      height: Math.min(stepHeight(flow, step, index + 1), content.bottom - margin.top),
    })),
  );
}

function titleRuns({ title, channel }: DocumentStep, number: number): Run[] {
  return [
    { text: `${number}. ${title} `, bold: true },
    ...(channel === null ? [] : [{ text: `(${channel})`, quiet: true }]),
  ];
}

function stepHeight(flow: Flow, step: DocumentStep, number: number): number {
  const notes = step.notes.map((note) => citedRuns(note));
  return (
    flow.heightOf(titleRuns(step, number), titleBox) +
    flow.heightOf(citedRuns(step), detailBox) +
    bulletsHeight(flow, notes, detailBox) +
    stepGap
  );
}

const sourceGap = 2;
const sourceBox = { style: styles.small, x: content.left + 24 };

function drawSources(flow: Flow, parent: Element, items: readonly DocumentSource[]): void {
  drawList(
    flow,
    parent,
    'Decimal',
    items.map((source) => ({
      label: (element) => printLabel(flow, element, citeMark([source.number]), content.left, styles.small),
      body: (element) => {
        flow.fill(element, sourceRuns(source), sourceBox);
        flow.y += sourceGap;
      },
      height: flow.heightOf(sourceRuns(source), sourceBox) + sourceGap,
    })),
  );
}

function sourceRuns({ text, url }: DocumentSource): Run[] {
  return url === null ? [{ text }] : [{ text: `${text} ` }, { text: url, link: url, linkTitle: text }];
}
