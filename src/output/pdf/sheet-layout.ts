// What stands on which page of a sheet: first what is to be done, then what there is to know, the sources last.
import type { CalendarDate } from '../../core/calendar-date.ts';
import type { Paper } from '../../words/words.ts';
import type { PrintedAnswer } from '../answer.ts';
import type { Cited, DocumentBlock } from '../document.ts';
import type { Element, Variant } from './accessible-document.ts';
import { citedRuns } from './cited-runs.ts';
import type { Flow } from './flow.ts';
import { bullet, listOf } from './list.ts';
import { drawNameLine, nameLineHeight } from './name-line.ts';
import { content, margin, styles } from './page-style.ts';
import { cuts, mostPages, paginate } from './pages.ts';
import { drawPhoneSheet, type PhoneSheet, phoneSheetHeight } from './phone-sheet.ts';
import { drawQrCode, type QrCode, qrSide } from './qr-code.ts';
import { blockPart, type DrawnUnit, listPart, type Part, textUnit } from './sheet-part.ts';
import { drawStep, type StepExtras, stepGap, stepHeight } from './step-item.ts';

export interface SheetOptions {
  /** The day that the metadata gives. */
  today: CalendarDate;
  variant: Variant;
  labels: Pick<Paper, 'page' | 'stepBox' | 'doneOn' | 'next'>;
  extras: SheetExtras;
}

/** What only paper adds, with its sentences. */
export interface SheetExtras {
  /** Before the line for a name. */
  name: string;
  /** In the foot of each page. */
  foot: string;
  /** By the id of the step. */
  steps: Readonly<Record<string, StepExtras>>;
  /** Where no step names a page. */
  site: (QrCode & { caption: string }) | null;
  /** `isWay`: a step is a call, and the box stands on its page. */
  phone: { sheet: PhoneSheet; isWay: boolean } | null;
  /** Letters and pages for what comes after. */
  next: string[];
}

/** What stands on which page. */
export function layOut(
  flow: Flow,
  answer: PrintedAnswer,
  options: SheetOptions,
): { parts: Part[]; pages: DrawnUnit[][] } {
  const setAt = (tightness: number, callAfter: number) => {
    flow.tightness = tightness;
    const parts = [...firstParts(flow, answer, options), ...otherParts(flow, answer, options, callAfter)];
    const units = parts.flatMap((part) => part.units);
    const begins = paginate(units, pageRoom);
    return { parts, pages: begins.map((begin, page) => units.slice(begin, begins[page + 1])) };
  };
  let best = { way: ways[0]!, faults: Number.POSITIVE_INFINITY };
  for (const way of ways) {
    const laidOut = setAt(...way);
    const faults = faultsOf(laidOut.pages, options.extras);
    if (faults === 0) return laidOut;
    if (faults < best.faults) best = { way, faults };
  }
  return setAt(...best.way);
}

/** A page too many is worse than a call without its box on the page. */
function faultsOf(pages: DrawnUnit[][], { phone }: SheetExtras): number {
  const called = phone?.isWay !== true || pages[0]!.some(({ what }) => what === 'call');
  return (pages.length > mostPages ? 2 : 0) + (called ? 0 : 1);
}

/** Who has the longest plan reads lines set closer, and finds the box for a call below some sections. */
const closer = 0.86;
const ways: readonly [tightness: number, callAfter: number][] = [
  [1, 0],
  ...[0, 1, 2, 3].map((callAfter): [number, number] => [closer, callAfter]),
];
export const pageRoom = content.bottom - margin.top;

const verdictStyle = { ...styles.title, size: 16 };
const titleStyle = { ...styles.heading, size: 13 };

/** What is to be done. */
function firstParts(flow: Flow, answer: PrintedAnswer, { labels, extras }: SheetOptions): Part[] {
  const together = { space: 6, cut: cuts.never };
  const title = textUnit(flow, 'H1', [{ text: answer.title }], { style: titleStyle }, together);
  const verdict = textUnit(flow, 'P', citedRuns(answer.verdict), { style: verdictStyle }, { ...together, space: 10 });
  const nameLine = {
    height: nameLineHeight,
    ...together,
    draw: (parent: Element) => drawNameLine(flow, parent, extras.name, labels.doneOn),
  };
  const when = answer.when.map((block) => blockPart(flow, block, cuts.never));
  const phoneLine =
    answer.phone && textUnit(flow, 'P', citedRuns(answer.phone), { style: styles.body }, { space: 6, cut: cuts.free });
  return [
    { units: [title, nameLine, verdict] },
    ...when,
    ...(extras.site ? [sitePart(flow, extras.site)] : []),
    ...(answer.steps.length > 0 ? [stepsPart(flow, answer, { labels, extras })] : []),
    ...(extras.phone?.isWay ? [phonePart(flow, extras.phone.sheet, cuts.step / 2)] : []),
    ...(answer.apart.length > 0 ? [bulletsPart(flow, answer.apart)] : []),
    ...(phoneLine ? [{ units: [phoneLine] }] : []),
  ];
}

function stepsPart(
  flow: Flow,
  { steps }: PrintedAnswer,
  { labels, extras }: Pick<SheetOptions, 'labels' | 'extras'>,
): Part {
  const units = steps.map((step, index) => {
    const item = {
      step,
      number: index + 1,
      channel: steps[index - 1]?.channel === step.channel ? null : step.channel,
      boxLabel: labels.stepBox({ step: index + 1 }),
      extras: extras.steps[step.id]!,
    };
    return {
      what: 'step' as const,
      height: stepHeight(flow, item),
      space: stepGap,
      cut: index === 0 ? cuts.never : cuts.step,
      draw: (list: Element) => flow.document.element(list, 'LI', {}, (listItem) => drawStep(flow, listItem, item)),
    };
  });
  return { element: ['L', listOf('Decimal')], units };
}

/** The code of the official site, its address beside it. */
function sitePart(flow: Flow, code: NonNullable<SheetExtras['site']>): Part {
  const side = qrSide(code);
  const box = { style: styles.body, x: content.left + side + 14 };
  return {
    element: ['Sect', {}],
    units: [
      {
        height: side,
        space: 8,
        cut: cuts.never,
        draw: (parent) => {
          const top = flow.y;
          drawQrCode(flow.document, parent, code, content.left, top);
          flow.y = top + side / 4;
          flow.text(parent, 'P', [{ text: code.caption }], box);
          flow.text(parent, 'P', [{ text: code.url, link: code.url, linkTitle: code.caption }], box);
          flow.y = top + side;
        },
      },
    ],
  };
}

function phonePart(flow: Flow, sheet: PhoneSheet, cut: number): Part {
  const height = phoneSheetHeight(flow, sheet);
  return {
    element: ['Sect', {}],
    units: [{ what: 'call', height, space: 10, cut, draw: (parent) => drawPhoneSheet(flow, parent, sheet) }],
  };
}

/**
 * What there is to know, and where from.
 * @param callAfter how many sections stand before the box for a call
 */
function otherParts(
  flow: Flow,
  { beyond, sources }: PrintedAnswer,
  { labels, extras }: SheetOptions,
  callAfter: number,
): Part[] {
  const next: DocumentBlock[] =
    extras.next.length === 0
      ? []
      : [
          { kind: 'heading', text: labels.next },
          { kind: 'list', items: extras.next.map((text) => ({ text, cites: [] })) },
        ];
  // After what is said of the whole answer.
  const first = beyond.findIndex(({ kind }) => kind === 'heading');
  const about = first < 0 ? beyond.length : first;
  const blocks = [...beyond.slice(0, about), ...next, ...beyond.slice(about), ...sources];
  const call = extras.phone && !extras.phone.isWay ? extras.phone.sheet : null;
  const parts = blocks.map((block, index) => {
    if (index === 0 && call === null) return blockPart(flow, block, cuts.best);
    // No heading without something of its section.
    return blockPart(flow, block, blocks[index - 1]?.kind === 'heading' ? cuts.never : cuts.free);
  });
  if (call === null) return apart(parts);
  if (callAfter === 0) return [phonePart(flow, call, cuts.best), ...apart(parts)];
  const headings = blocks.flatMap(({ kind }, index) => (kind === 'heading' ? [index] : []));
  const place = headings[callAfter] ?? blocks.length - sources.length;
  return [...apart(parts.slice(0, place)), phonePart(flow, call, cuts.free), ...parts.slice(place)];
}

/** What follows on the same page stands off from what is to be done. */
function apart([first, ...others]: Part[]): Part[] {
  const [unit, ...units] = first!.units;
  return [{ ...first!, units: [{ ...unit!, space: 14 }, ...units] }, ...others];
}

function bulletsPart(flow: Flow, items: readonly Cited[]): Part {
  return listPart(
    flow,
    'Disc',
    items.map((item) => bullet(flow, citedRuns(item), { style: styles.body })),
    cuts.free,
  );
}
