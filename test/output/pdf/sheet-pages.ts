// What stands on which page of the sheet of a plan or a window, and what is wrong with it.
import type { PrintedAnswer } from '../../../src/output/answer.ts';
import { AccessibleDocument } from '../../../src/output/pdf/accessible-document.ts';
import { Flow } from '../../../src/output/pdf/flow.ts';
import { readFonts } from '../../../src/output/pdf/fonts.ts';
import { planExtras } from '../../../src/output/pdf/sheet-extras.ts';
import { layOut, pageRoom, type SheetExtras } from '../../../src/output/pdf/sheet-layout.ts';
import { planAnswer } from '../../../src/output/plan-answer.ts';
import type { SpokenPlan } from '../../../src/words/speak-plan.ts';
import type { Words } from '../../../src/words/words.ts';
import { today } from '../fixtures.ts';

/** One for all: only what is drawn is ever written, and every word is measured once. */
const flow = new Flow(
  new AccessibleDocument({ title: '-', lang: 'fr', today, variant: 'archive', fonts: readFonts() }),
);

export interface SheetPages {
  count: number;
  /** The page, from 1, on which the last step stands; and the box for a call. 0: there is none. */
  lastStep: number;
  call: number;
  faults: string[];
}

export function sheetPages(answer: PrintedAnswer, extras: SheetExtras, words: Words): SheetPages {
  const { pages } = layOut(flow, answer, { today, variant: 'archive', labels: words.paper, extras });
  const pageOf = (what: string) => pages.findLastIndex((units) => units.some((unit) => unit.what === what)) + 1;
  const filled = pages.map((units) => units.reduce((sum, { height, space }) => sum + height + space, -units[0]!.space));
  const text = JSON.stringify([answer.verdict, answer.when, answer.steps, answer.apart, answer.beyond, extras]);
  return {
    count: pages.length,
    lastStep: pageOf('step'),
    call: pageOf('call'),
    faults: [
      ...(pages.length > 3 ? [`${pages.length} pages`] : []),
      ...filled.flatMap((used) => (used > pageRoom + 0.01 ? ['a page that is too full'] : [])),
      ...(pages.length > 1 && Math.min(...filled) < pageRoom / 3 ? ['a page less than a third full'] : []),
      ...(/mes-optout|(?<![\w-])--[a-z]/.exec(text) ?? []),
    ],
  };
}

/** The same of a plan; besides, whether the box for a call stands with the call that decides. */
export function planPages(plan: SpokenPlan, words: Words): SheetPages {
  const extras = planExtras(plan, words);
  const pages = sheetPages(planAnswer(plan, words), extras, words);
  const decides = plan.steps.some(({ channel, yields }) => channel === 'phone' && !yields.includes('card-serial'));
  const apart = decides && pages.call !== 1;
  return { ...pages, faults: [...pages.faults, ...(apart ? ['the call without its box on the page'] : [])] };
}
