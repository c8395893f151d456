// Every kind of answer, in both languages, is what the shipped JSON Schema says, by another library than the one that made it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { todayWarning } from '../../../src/cli/commands/request.ts';
import { calendarDate } from '../../../src/core/calendar-date.ts';
import { planLetter } from '../../../src/core/letter.ts';
import { nirErrorCodes } from '../../../src/core/nir.ts';
import { NIR, nirVerdict } from '../../../src/core/nir-verdict.ts';
import type { Plan } from '../../../src/core/plan.ts';
import { provisionalCodeErrorCodes, provisionalCodeVerdict } from '../../../src/core/provisional-code.ts';
import { sourceUses } from '../../../src/core/source-uses.ts';
import { cardSerialErrorCodes, cardSerialVerdict } from '../../../src/core/vitale-card.ts';
import { facets, goals, letterKinds, persons, requestWays } from '../../../src/knowledge/facets.ts';
import { services } from '../../../src/knowledge/record.ts';
import { letterJson, planJson, sourcesJson, validationJson, windowJson } from '../../../src/output/json.ts';
import { type SchemaName, schemas } from '../../../src/output/schema/index.ts';
import { letterOf } from '../../../src/words/fr/letters.ts';
import { speakAll } from '../../../src/words/speak.ts';
import { speakPlan } from '../../../src/words/speak-plan.ts';
import { speakValidation } from '../../../src/words/speak-validation.ts';
import { speakWindow } from '../../../src/words/speak-window.ts';
import { type ListRules, readPieces } from '../../cli/read-pieces.ts';
import { readTranscript, root } from '../../transcripts/transcript.ts';
import { readVectors } from '../../vectors/read.ts';
import { type AllWords, english, french } from '../../words/languages.ts';
import { sampledPlans, sampledValidations, sampledWindows } from '../../words/sampled-answers.ts';

const today = calendarDate('2026-11-21');
const ajv = new Ajv2020({ strict: true, allErrors: true, validateFormats: false });
const validators = Object.fromEntries(
  (Object.keys(schemas) as SchemaName[]).map((name) => [
    name,
    ajv.compile(JSON.parse(readFileSync(join(root, 'schema', `${name}.json`), 'utf8'))),
  ]),
) as Record<SchemaName, ValidateFunction>;

function faults(name: SchemaName, answer: string): string[] {
  const validate = validators[name];
  if (validate(JSON.parse(answer))) return [];
  return validate.errors!.map(({ instancePath, message }) => `${name} ${instancePath} ${message}`);
}

/** Of all situations so many that each value of each facet is in one of them, in each regime. */
const plans = sampledPlans({ mes: 500, dp: 300 }).map(withWarningOfToday);
const windows = sampledWindows().map(withWarningOfToday);
const validations = sampledValidations();
const letters = letterKinds.flatMap((kind) =>
  services.flatMap((service) =>
    persons.flatMap((person) =>
      [{ startDate: null }, { startDate: calendarDate('2026-11-03'), way: requestWays[0] }].map((more) =>
        planLetter({ kind, service, for: person, deleteData: kind === 'mes-close', ...more }, today),
      ),
    ),
  ),
);

/** As on a call without `--today`. */
function withWarningOfToday<Answer extends Pick<Plan, 'warnings'> & { window?: Plan['window'] }>(
  answer: Answer,
): Answer {
  const window = 'status' in answer ? (answer as unknown as Plan['window']) : (answer.window ?? null);
  const local = window && todayWarning({ today: window.today, todayGiven: false }, window);
  return { ...answer, warnings: [...answer.warnings, ...(local ?? [])] };
}

/** Every answer, as `--json` prints it. */
const answersIn = (words: AllWords): Record<SchemaName, string[]> => ({
  deadline: windows.map((window) => windowJson(speakWindow(window, words))),
  checklist: plans.filter(({ service }) => service === 'mes').map((plan) => planJson(speakPlan(plan, words))),
  dp: plans.filter(({ service }) => service === 'dp').map((plan) => planJson(speakPlan(plan, words))),
  validate: validations.map((validation) => validationJson(speakValidation(validation, words))),
  'validate-list': lists(),
  letter: letters.map((plan) => {
    const [warnings, unconfirmed] = [plan.warnings, plan.unconfirmed].map((said) => speakAll(said, words.statements));
    return letterJson({ ...plan, warnings: warnings!, unconfirmed: unconfirmed!, letter: letterOf(plan) });
  }),
  sources: ['2026-11-21', '2028-01-10'].map((day) => sourcesJson(day, sourceUses(calendarDate(day)))),
});

function lists(): string[] {
  const typed = (file: string) => readVectors(file).map(({ input }) => input!);
  const list = (values: readonly string[], rules: ListRules) =>
    [false, true].flatMap((keyed) => {
      const lines = values.map((value, index) => (keyed ? `key-${index}\t${value}` : value)).join('\n');
      return readPieces([Buffer.from(lines)], rules, { json: true, all: true, keyed })
        .text.trimEnd()
        .split('\n');
    });
  return [
    ...list(typed('nir.csv'), {
      judge: (bytes, start, end) => nirVerdict(bytes, start, end) & NIR.ERRORS,
      codes: nirErrorCodes,
      usualLength: 15,
    }),
    ...list(typed('card-serial-photo.csv'), {
      judge: (bytes, start, end) => cardSerialVerdict(bytes, start, end, 'photo'),
      codes: cardSerialErrorCodes,
      usualLength: 11,
    }),
    ...list(typed('provisional-code.csv'), {
      judge: provisionalCodeVerdict,
      codes: provisionalCodeErrorCodes,
      usualLength: 12,
    }),
  ];
}

describe.each([french, english])('in $lang', (words) => {
  const answers = answersIn(words);
  test.each(Object.keys(schemas) as SchemaName[])('%s: every answer is as its schema says', (name) => {
    expect(answers[name].length).toBeGreaterThan(1);
    const found = new Set(answers[name].flatMap((answer) => faults(name, answer)));
    expect([...found].slice(0, 10)).toEqual([]);
  });
});

test('every goal, problem, state and other value of a facet is in one of these plans', () => {
  for (const service of services) {
    const cases = plans.filter((plan) => plan.service === service);
    expect(cases.length).toBeGreaterThan(150);
    expect(new Set(cases.map(({ goal }) => goal))).toEqual(new Set(goals));
    for (const [facet, values] of Object.entries<readonly (string | boolean)[]>(facets[service])) {
      const said = new Set(cases.map(({ situation }) => (situation as unknown as Record<string, unknown>)[facet]));
      expect(said, facet).toEqual(new Set(values));
    }
  }
});

test('what the transcripts of the built program show of `--json` is as its schema says', () => {
  const shown = transcripts().flatMap(({ command, shown }) => {
    if (!/--json|--format json/.test(command)) return [];
    const output = shown
      .split('\n')
      .filter((line) => !/^! |^!$|^\[exit/.test(line))
      .join('\n');
    const whole = command.includes('--list') ? output.split('\n') : [output];
    return whole.filter((text) => text.startsWith('{') && text.endsWith('}')).map((answer) => ({ command, answer }));
  });
  expect(shown.length).toBeGreaterThan(10);
  for (const { command, answer } of shown) {
    const named = (JSON.parse(answer) as { command?: SchemaName }).command ?? 'validate-list';
    expect(faults(named, answer), command).toEqual([]);
  }
});

function transcripts() {
  const folder = join(root, 'test', 'transcripts');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => readTranscript(readFileSync(join(folder, name), 'utf8')).exchanges);
}

describe('an answer that is wrong is refused', () => {
  const answers = answersIn(french);
  /** What may be missing. */
  const optional =
    /\.(step|sending|way|args)$|\.args\.\w+$|\.facets\.\w+$|(?:\]|verdict|phone)\.next$|^\.(nir|cardSerial|code)$/;

  test.each(Object.keys(schemas) as SchemaName[])('%s: a key is missing, or is one too many, anywhere', (name) => {
    const missed = rich(answers[name]).flatMap((answer) =>
      objectsIn(answer).flatMap(({ path, object }) => {
        const more = tried(name, answer, object, 'planted', 'planted') ? [`${path} takes another key`] : [];
        const fewer = Object.keys(object).filter(
          (key) => !optional.test(`${path}.${key}`) && tried(name, answer, object, key, undefined),
        );
        return [...more, ...fewer.map((key) => `${path} can do without ${key}`)];
      }),
    );
    expect([...new Set(missed)]).toEqual([]);
  });

  test.each(Object.keys(schemas) as SchemaName[])('%s: a code, a day, a number or a truth is none', (name) => {
    const missed = rich(answers[name]).flatMap((answer) =>
      objectsIn(answer).flatMap(({ path, object }) =>
        Object.entries(object)
          .filter(([key, value]) => !free(path, key) && typeof value !== 'object')
          .filter(([key, value]) => tried(name, answer, object, key, typeof value === 'string' ? 'no such' : 'none'))
          .map(([key]) => `${path}.${key}`),
      ),
    );
    expect([...new Set(missed)]).toEqual([]);
  });
  /** Text that may be any. */
  const free = (path: string, key: string) =>
    /^(message|title|detail|more|publisher|key)$/.test(key) ||
    (path.endsWith('.args') && key === 'name') ||
    path.startsWith('.letter');

  test.each<[string, SchemaName, RegExp, string]>([
    ['a sentence of another kind', 'checklist', /"mes\.verdict\.[^"]*"/, '"mes.deadline.open"'],
    ['a step of the other file', 'dp', /"id": "dp\.form\.fill"/, '"id": "mes.web.enter-code"'],
    ['a day that does not exist', 'deadline', /(?<="lastDay": )"[^"]*"/, '"2026-02-30"'],
    ['a number that is not masked', 'validate', /"2 78 11 2B ••• ••• ••"/, '"2 78 11 2B 050 002 86"'],
    ['a line that is right and has a code', 'validate-list', /"valid":false/, '"valid":true'],
  ])('%s', (_, name, right, wrong) => {
    const answer = answers[name].find((each) => right.test(each))!;
    expect(faults(name, answer)).toEqual([]);
    expect(faults(name, answer.replace(right, wrong))).not.toEqual([]);
  });

  /** So many that each key is in one of them. */
  function rich(all: readonly string[]): object[] {
    const seen = new Set<string>();
    return all
      .map((text) => JSON.parse(text))
      .filter((answer) => {
        const before = seen.size;
        for (const { path, object } of objectsIn(answer))
          for (const key of Object.keys(object)) seen.add(`${path}.${key}`);
        return seen.size > before;
      });
  }

  /** Is the answer still taken, changed so? It is as it was afterwards. */
  function tried(
    name: SchemaName,
    answer: object,
    object: Record<string, unknown>,
    key: string,
    value: unknown,
  ): boolean {
    const before = { ...object };
    if (value === undefined) delete object[key];
    else object[key] = value;
    const taken = validators[name](answer);
    for (const each of Object.keys(object)) delete object[each];
    Object.assign(object, before);
    return taken;
  }

  interface Found {
    path: string;
    object: Record<string, unknown>;
  }
  /** All objects in it; those of a list have one path. */
  function objectsIn(value: unknown, path = ''): Found[] {
    if (typeof value !== 'object' || value === null) return [];
    if (Array.isArray(value)) return value.flatMap((each) => objectsIn(each, `${path}[]`));
    const object = value as Record<string, unknown>;
    return [{ path, object }, ...Object.entries(object).flatMap(([key, each]) => objectsIn(each, `${path}.${key}`))];
  }
});
