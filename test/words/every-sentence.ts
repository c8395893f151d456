// Every sentence that a language can say: all its strings, and its functions called with all that they may name.
import { confidences } from '../../src/knowledge/confidence.ts';
import { departments, overseas } from '../../src/knowledge/departments.ts';
import { goals, persons } from '../../src/knowledge/facets.ts';
import { services } from '../../src/knowledge/record.ts';
import { sources } from '../../src/knowledge/sources.ts';
import { guides as englishGuides } from '../../src/words/en/guides.ts';
import { guides as frenchGuides } from '../../src/words/fr/guides.ts';
import type { AllWords } from './languages.ts';

export interface Said {
  /** Where it stands: `steps.mes.web.fill-form.detail`. */
  path: string;
  text: string;
}

const day = ['2026-12-01'];
/** The names that a sentence may ask for, and values that make a difference to it. */
const values: Readonly<Record<string, readonly unknown[]>> = {
  for: persons,
  service: services,
  goal: goals,
  deaf: [false, true],
  video: [false, true],
  startDate: day,
  today: ['2026-12-01', '2026-11-30'],
  safeLastDay: day,
  lastDay: day,
  nextPhoneDay: day,
  lastPhoneDay: day,
  since: day,
  lapsesOn: day,
  deletionBy: day,
  readOn: day,
  date: day,
  start: day,
  last: day,
  until: day,
  knownSince: day,
  validFrom: day,
  title: ['Mon espace santé'],
  extension: ['.pdf'],
  whose: [null, { file: 'Mon espace santé', person: 'X' }],
  by: [null, '2026-12-14'],
  daysLeft: [0, 1, 23],
  safeDaysLeft: [0, 1, 23],
  copy: [false, true],
  deleteData: [false, true],
  values: [['nir'], ['nir', 'cardSerial', 'code']],
  event: ['sending', 'delivery'],
  opens: ['08:30'],
  closes: ['17:30'],
  number: ['3422'],
  person: ['X'],
  goalName: ['X'],
  reason: ['X'],
  goals: [['X', 'Y']],
  records: [['mes.window']],
  parts: [['X', 'Y']],
  // paper
  things: [['X', 'Y']],
  isWay: [false, true],
  page: [1],
  of: [3],
  step: ['1'],
  // errors
  value: ['X'],
  why: ['rule', 'end'],
  madeBefore: ['2023-04-05'],
  months: [['11'], ['6', '7']],
  suggestion: ['', 'deadline'],
  command: ['mes-optout deadline'],
  option: ['--service'],
  options: [['--nir', '--code']],
  allowed: [['mes', 'dp']],
  format: ['ics'],
  problem: ['none', 'deceased'],
  example: ['mes-optout deadline'],
  facet: ['profile'],
  chosen: ['--goal close, --profile refused'],
  suggest: ['check'],
  // help and the conversation
  answer: ['X'],
  topics: [['dates', 'privacy']],
  count: [3],
  letter: ['X'],
  file: ['X'],
  // identifiers
  positions: [[2], [2, 4], [12, 14, 13, 15], [1, 2, 3, 4, 5, 6, 7, 8, 9]],
  length: [undefined, 1, 14],
  type: ['photo', 'plain'],
  hint: [undefined, 'last-digit', 'looks-plain', 'looks-photo', 'looks-nir', 'looks-serial', 'none'],
  letters: [undefined, 'zero', 'one', 'both'],
  reading: [undefined, 'unknown', 'incomplete', 'disputed'],
  written: ['digits', 'letters'],
  sex: ['male', 'female'],
  yearOfBirth: ['78'],
  monthOfBirth: [null, 11],
  department: ['2B'],
  name: [...Object.values(departments), ...Object.values(overseas)],
  birth: [false, true],
  masked: ['•••'],
  found: ['X'],
  lines: [0, 1, 12_345],
  line: ['3'],
  from: [1],
  to: [1, 2],
  columns: ['3'],
  with: ['--format txt'],
  invalid: [0, 1, 12_345],
  // around an answer
  unconfirmed: [0, 1, 4],
  sources: [1, 7],
  pages: [null, 1, 3],
  text: ['X'],
  publisher: ['X'],
  url: [null, 'https://a.fr'],
  asOf: [null, '2026-12-01'],
  kind: confidences,
  bytes: [1_234_567],
  bytesPerSecond: [1_234_567],
};

/** Values of which a sentence knows only some. */
const ownValues: typeof values = {
  'answer.source copy': ['stored', 'live'],
  'answer.basis from': ['2025-12-31', '2026-11-21', '2026-12-01'],
  'answer.basis to': day,
  'answer.readings from': ['2025-12-31', '2026-11-21', '2026-12-01'],
  'answer.readings to': day,
  'errors.usage.no-use-goal goalName': ['…'],
  'identifiers.statements.nir.birth-mismatch positions': [
    [2, 3],
    [4, 5],
    [2, 3, 4, 5],
  ],
  'identifiers.statements.card-serial.right length': [8, 13],
};

/** Called with one value, not with named ones; or no sentence. */
const otherwiseCalled = /^(lang$|longDate|periodName|pages\.newestReading|identifiers\.slip|interface\.source$)/;

/** Set in type as the program sets it. */
export function everySentence(words: AllWords): Said[] {
  const { slip } = words.identifiers;
  const others = [
    words.longDate('2026-12-01'),
    words.periodName('2022-12'),
    words.pages.newestReading('2026-12-01'),
    slip.character([3]),
    slip.swap([3, 4]),
  ];
  return [
    ...said(words, ''),
    ...said(words.lang === 'fr' ? frenchGuides : englishGuides, 'guides'),
    ...others.map((text) => ({ path: 'called with one value', text })),
    ...Object.values(sources).map((source) => ({ path: 'source', text: words.interface.source(source) })),
  ];
}

function said(value: unknown, path: string): Said[] {
  if (otherwiseCalled.test(path)) return [];
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value === 'function') return [...variants(value as Sentence, path, {})].map((text) => ({ path, text }));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => said(inner, path === '' ? key : `${path}.${key}`));
}

type Sentence = (args: Readonly<Record<string, unknown>>) => string;

/** A value that the sentence asks for and that nothing was chosen for yet. */
class Asked extends Error {
  readonly key: string;
  constructor(key: string) {
    super(key);
    this.key = key;
  }
}

/** The sentence with every choice of the values it asks for. */
function variants(sentence: Sentence, path: string, chosen: Readonly<Record<string, unknown>>): Set<string> {
  const args = new Proxy(chosen, {
    get: (_, key) => {
      if (key in chosen) return chosen[key as string];
      throw new Asked(String(key));
    },
  });
  try {
    return new Set([sentence(args)]);
  } catch (error) {
    if (!(error instanceof Asked)) throw error;
    const { key } = error;
    const possible = ownValues[`${path} ${key}`] ?? values[key];
    if (possible === undefined) throw new Error(`${path} names "${key}", for which this test has no value`);
    return new Set(possible.flatMap((value) => [...variants(sentence, path, { ...chosen, [key]: value })]));
  }
}
