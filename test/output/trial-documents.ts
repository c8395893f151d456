// The documents that veraPDF is given: real plans of every kind in both languages, and the fixtures that try the layout.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSharedLetter, planLetter } from '../../src/core/letter.ts';
import { oppositionWindow } from '../../src/core/opposition-window.ts';
import { buildPlan } from '../../src/core/plan.ts';
import type { SituationInput } from '../../src/core/situation.ts';
import { goals, letterKinds, persons } from '../../src/knowledge/facets.ts';
import type { PrintedAnswer } from '../../src/output/answer.ts';
import { deadlineAnswer } from '../../src/output/deadline-answer.ts';
import { letterBytes } from '../../src/output/pdf/letter-sheet.ts';
import { sheetBytes } from '../../src/output/pdf/sheet.ts';
import { planExtras, windowExtras } from '../../src/output/pdf/sheet-extras.ts';
import type { SheetExtras } from '../../src/output/pdf/sheet-layout.ts';
import { planAnswer } from '../../src/output/plan-answer.ts';
import { letterOf } from '../../src/words/fr/letters.ts';
import type { Letter } from '../../src/words/letter.ts';
import { speakPlan } from '../../src/words/speak-plan.ts';
import { speakWindow } from '../../src/words/speak-window.ts';
import { english, french } from '../words/languages.ts';
import { documents, extrasFor, printed, today, letters as trialLetters } from './fixtures.ts';

const services = ['mes', 'dp'] as const;
const languages = [french, english];

export interface TrialSheet {
  name: string;
  answer: PrintedAnswer;
  extras: SheetExtras;
}

/** A plan for every service, goal and person, a window for every service, in both languages; then the fixtures. */
export function trialSheets(): TrialSheet[] {
  const plans = services.flatMap((service) =>
    goals.flatMap((goal) =>
      persons.flatMap((person) =>
        languages.map((words): TrialSheet => {
          const plan = speakPlan(
            buildPlan({ service, goal, for: person, ...cases[service][goal] } as SituationInput, today),
            words,
          );
          const name = [service, goal, person, words.lang].join('-');
          return { name, answer: planAnswer(plan, words), extras: planExtras(plan, words) };
        }),
      ),
    ),
  );
  const windows = services.flatMap((service) =>
    languages.map((words): TrialSheet => {
      const window = speakWindow(oppositionWindow({ service, startDate: '2026-11-03', today }), words);
      const name = ['deadline', service, words.lang].join('-');
      return { name, answer: deadlineAnswer(window, words), extras: windowExtras(window, words) };
    }),
  );
  const fixtures = Object.entries(documents).map(
    ([name, document]): TrialSheet => ({ name, answer: printed(document), extras: extrasFor(document) }),
  );
  const calls = Object.entries(byTelephone).flatMap(([name, of]) =>
    languages.map((words): TrialSheet => {
      const plan = speakPlan(buildPlan({ service: 'mes', ...of }, today), words);
      return { name: `${name}-${words.lang}`, answer: planAnswer(plan, words), extras: planExtras(plan, words) };
    }),
  );
  return [...plans, ...calls, ...windows, ...fixtures];
}

/** Where the box for a call stands on page 1, and where a call is the first of many steps. */
const byTelephone = {
  'mes-refuse-phone': { startDate: '2026-11-03', channel: 'phone' },
  'mes-refuse-deaf': { startDate: '2026-11-03', channel: 'phone', deaf: true },
  'mes-close-serial': { goal: 'close', profile: 'not-activated', card: 'unavailable' },
} as const;

/** The case that each goal is tried on. */
const cases = {
  mes: {
    refuse: { startDate: '2026-11-03' },
    check: {},
    close: { profile: 'active', deleteData: true },
    limit: { profile: 'active' },
    copy: { profile: 'active' },
    correct: {},
  },
  dp: {
    refuse: { startDate: '2026-11-03' },
    check: {},
    close: { file: 'open' },
    limit: { file: 'open' },
    copy: {},
    correct: {},
  },
} as const;

/** Every letter for everybody, with the data to be deleted, so that each is at its longest. */
export function everyLetter(people: typeof persons | ['child'] = persons): { name: string; letter: Letter }[] {
  return letterKinds.flatMap((kind) => {
    const asked = isSharedLetter(kind) ? services : [kind.startsWith('dp') ? ('dp' as const) : ('mes' as const)];
    return asked.flatMap((service) =>
      people.map((person) => ({
        name: ['letter', kind, service, person].join('-'),
        letter: letterOf(planLetter({ kind, service, for: person, deleteData: true, startDate: null }, today)),
      })),
    );
  });
}

/** Every letter for a child; then the fixtures. */
export function trialLetterSheets(): { name: string; letter: Letter }[] {
  return [...everyLetter(['child']), ...Object.entries(trialLetters).map(([name, letter]) => ({ name, letter }))];
}

/** Writes all of them into a folder, in both variants; the paths, each ending in `-archive.pdf` or `-fillable.pdf`. */
export async function writeTrialDocuments(folder: string): Promise<string[]> {
  const files: string[] = [];
  const write = (name: string, bytes: Uint8Array) => {
    files.push(join(folder, name));
    writeFileSync(join(folder, name), bytes);
  };
  for (const variant of ['archive', 'fillable'] as const) {
    for (const { name, answer, extras } of trialSheets()) {
      const labels = (answer.lang === 'fr' ? french : english).paper;
      write(`${name}-${variant}.pdf`, await sheetBytes(answer, { today, variant, labels, extras }));
    }
    for (const { name, letter } of trialLetterSheets()) {
      write(`${name}-${variant}.pdf`, await letterBytes(letter, { today, variant, labels: french.paper }));
    }
  }
  return files;
}
