// Small named checks over all records of the knowledge: each returns what it found wrong, in words.
import * as z from 'zod';
import { contradictions, mattersWhen, problemImplies } from '../../src/knowledge/cases.ts';
import { confidences } from '../../src/knowledge/confidence.ts';
import { facets, goals, letterKinds } from '../../src/knowledge/facets.ts';
import { type GuideClaim, guides, verdictsIn2022, verdictsToday } from '../../src/knowledge/guides-of-2022.ts';
import { addressees, type LetterRecord, letters } from '../../src/knowledge/letters.ts';
import { type CaseTable, type Dated, services, type When } from '../../src/knowledge/record.ts';
import { knownSince } from '../../src/knowledge/rules.ts';
import type { Source } from '../../src/knowledge/sources/source.ts';
import { type StatementRecord, statementKinds, weights } from '../../src/knowledge/statements.ts';
import { argNames, channels, routes, type StepRecord, tokens } from '../../src/knowledge/steps.ts';

/** All that is checked; the tables themselves, or a copy with one thing broken. */
export interface Knowledge {
  sources: Readonly<Record<string, Source>>;
  rules: readonly (Dated & { values: object; examples: readonly object[] })[];
  steps: readonly StepRecord[];
  statements: readonly StatementRecord[];
  letters: readonly LetterRecord[];
  guideClaims: readonly GuideClaim[];
  /** Sources cited by the statements on identifiers, which no date bounds. */
  otherCitations: readonly string[];
}

const isDay = (text: string) => !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/)
  .refine(isDay);
const documentDate = z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/);
const id = z.string().regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/);
const dated = {
  id,
  validFrom: day,
  validUntil: day.optional(),
  sources: z.array(z.string()).min(1),
  confidence: z.enum(confidences),
  quote: z
    .string()
    .regex(/^« .+ »$/)
    .optional(),
};
const table = z.record(z.string(), z.array(z.union([z.string(), z.boolean()])).min(1));
const when = z.union([table, z.array(table).min(2)]);
const token = z.enum(tokens);
const next = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('letter'), letter: z.enum(letterKinds) }),
  z.strictObject({
    kind: z.literal('plan'),
    service: z.enum(services),
    facets: z.record(z.string(), z.union([z.string(), z.boolean()])),
  }),
  z.strictObject({ kind: z.enum(['numbers', 'details']) }),
]);
const schemas = {
  source: z.strictObject({
    title: z.string().min(3),
    publisher: z.string().min(3),
    date: documentDate.nullable(),
    url: z.url({ protocol: /^https?$/ }).nullable(),
    kind: z.enum(confidences),
    readOn: day,
    copy: z.enum(['stored', 'live']),
    asOf: day.nullable(),
  }),
  rule: z.strictObject({ ...dated, values: z.looseObject({}), examples: z.array(z.looseObject({})).min(1) }),
  step: z.strictObject({
    ...dated,
    service: z.enum(services),
    channel: z.enum(channels),
    when,
    needs: z.array(token),
    yields: z.array(token).min(1),
    discreet: z.literal(true).optional(),
    waitsFor: z.strictObject({ when, tokens: z.array(token).min(1) }).optional(),
    args: z.array(z.enum(argNames)).min(1).optional(),
  }),
  statement: z.strictObject({
    ...dated,
    service: z.enum(services),
    kind: z.enum(statementKinds),
    weight: z.enum(weights),
    answers: z.array(z.enum(['deadline', 'plan', 'letter'])).min(1),
    steps: z.array(z.string()).min(1).optional(),
    when,
    args: z.array(z.enum(argNames)).min(1).optional(),
    next: next.optional(),
  }),
  letter: z.strictObject({
    ...dated,
    service: z.enum(services),
    addressee: z.enum(addressees),
    articles: z.array(z.string().regex(/^[LR]\d{4}-[\d-]+$/)).min(1),
  }),
  guideClaim: z.strictObject({
    id: z.string().regex(/^guide\.[a-z0-9]+(-[a-z0-9]+)*$/),
    guides: z.array(z.enum(['A', 'B', 'C', 'D', 'E'])).min(1),
    in2022: z.enum(verdictsIn2022),
    today: z.enum(verdictsToday),
    answer: id,
    sources: z.array(z.string()).min(1),
  }),
};

/** Facets that are worked out, with their values (core/situation.ts and core/plan.ts). */
const workedOut: Readonly<Record<string, readonly (string | boolean)[]>> = {
  goal: goals,
  goalReason: ['refuse.after-opening'],
  window: ['none', 'open', 'urgent', 'last-day', 'closed'],
  phoneDays: ['any', 'several', 'one', 'none'],
  lastCallByHoliday: [true, false],
  refusal: ['none', 'unknown-rule', 'no-date', 'stands', 'until', 'lapsed'],
  refusedIn2022: ['yes', 'unknown', 'no'],
  proof: ['justificatif', 'notification', 'own-record', 'none'],
  otherChannel: [true, false],
  letter: letters.map(({ id: name }) => name),
};

const records = (all: Knowledge): readonly Dated[] => [...all.rules, ...all.steps, ...all.statements, ...all.letters];
/** All that cites, dated or not. */
const citing = (all: Knowledge) => [...records(all), ...all.guideClaims];
const isLaw = (source: string) => /^(csp|css|cpc|code|decret|ordonnance)-/.test(source);
const tablesOf = (given: When): readonly CaseTable[] => (Array.isArray(given) ? given : [given as CaseTable]);
const nextDay = (text: string) => new Date(Date.parse(`${text}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

export const checks: Readonly<Record<string, (all: Knowledge) => string[]>> = {
  'every record has its shape': (all) => [
    ...shape(schemas.source, Object.entries(all.sources)),
    ...shape(
      schemas.rule,
      all.rules.map((rule) => [rule.id, rule]),
    ),
    ...shape(
      schemas.step,
      all.steps.map((step) => [step.id, step]),
    ),
    ...shape(
      schemas.statement,
      all.statements.map((statement) => [statement.id, statement]),
    ),
    ...shape(
      schemas.letter,
      all.letters.map((letter) => [letter.id, letter]),
    ),
    ...shape(
      schemas.guideClaim,
      all.guideClaims.map((claim) => [claim.id, claim]),
    ),
  ],
  'every source cited exists': (all) =>
    citing(all).flatMap((record) =>
      record.sources.filter((source) => !(source in all.sources)).map((source) => `${record.id} cites ${source}`),
    ),
  'every source is cited': (all) => {
    const cited = new Set([...citing(all).flatMap((record) => record.sources), ...all.otherCitations] as string[]);
    return Object.keys(all.sources).filter((source) => !cited.has(source));
  },
  'no source was read before it was written': (all) =>
    Object.entries(all.sources)
      .filter(([, { date, asOf, readOn }]) => (date !== null && date > readOn) || (asOf !== null && asOf > readOn))
      .map(([source]) => source),
  'no record holds before its oldest source': (all) =>
    records(all)
      .filter(({ sources, validFrom }) => {
        const dates = sources.map((source) => all.sources[source]?.date ?? null);
        return dates.every((date) => date !== null && date > validFrom.slice(0, date.length));
      })
      .map(({ id: name, validFrom }) => `${name} from ${validFrom}`),
  'no record begins after all its sources were read': (all) =>
    records(all)
      .filter(({ sources, validFrom }) => sources.every((source) => (all.sources[source]?.readOn ?? '') < validFrom))
      .map(({ id: name, validFrom }) => `${name} from ${validFrom}`),
  'a paraphrase by a machine is never the only source': (all) =>
    citing(all)
      .filter(({ sources }) => sources.length === 1 && sources[0] === 'faq-2026')
      .map(({ id: name }) => name),
  'what is said to be law cites a text of law': (all) =>
    records(all)
      .filter(({ confidence }) => confidence === 'law')
      .filter(({ sources }) => !sources.some(isLaw))
      .map(({ id: name }) => name),
  'records of one name follow each other without overlap or hole': (all) =>
    [all.rules, all.steps, all.statements, all.letters].flatMap((list: readonly Dated[]) => {
      const byName = new Map<string, Dated[]>();
      for (const record of list) byName.set(periodsOf(record), [...(byName.get(periodsOf(record)) ?? []), record]);
      return [...byName].flatMap(([name, same]) => {
        const sorted = [...same].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
        return sorted.flatMap((record, index) => {
          const next = sorted[index + 1];
          if (next === undefined) return [];
          return record.validUntil !== undefined && nextDay(record.validUntil) === next.validFrom ? [] : [name];
        });
      });
    }),
  'no record ends before it begins': (all) =>
    records(all)
      .filter(({ validFrom, validUntil }) => validUntil !== undefined && validUntil < validFrom)
      .map(({ id: name }) => name),
  'every table names known facets and values': (all) => [
    ...all.steps.flatMap((step) => unknownFacets(step.service, step.when, step.id)),
    ...all.steps.flatMap((step) => unknownFacets(step.service, step.waitsFor?.when ?? {}, step.id)),
    ...all.statements.flatMap((statement) => unknownFacets(statement.service, statement.when, statement.id)),
    ...services.flatMap((service) => [
      ...Object.values(mattersWhen[service]).flatMap((given) => unknownFacets(service, given, 'mattersWhen')),
      ...contradictions[service].flatMap((row) => unknownFacets(service, row.case, 'contradictions')),
      ...Object.entries(problemImplies[service]).flatMap(([problem, implied]) =>
        unknownFacets(
          service,
          Object.fromEntries(Object.entries({ ...implied, problem }).map(([facet, value]) => [facet, [value]])),
          problem,
        ),
      ),
    ]),
  ],
  'every step named by a statement exists': (all) => {
    const known = new Set(all.steps.map(({ id: name }) => name));
    return all.statements.flatMap((statement) =>
      (statement.steps ?? []).filter((step) => !known.has(step)).map((step) => `${statement.id}: ${step}`),
    );
  },
  'every problem has an answer of its own': (all) =>
    services.flatMap((service) =>
      facets[service].problem
        .filter((problem) => problem !== 'none')
        .filter(
          (problem) =>
            !all.statements.some(
              ({ service: of, kind, when: given, validUntil }) =>
                of === service &&
                kind === 'remedy' &&
                validUntil === undefined &&
                tablesOf(given).some((each) => each.problem?.includes(problem)),
            ),
        )
        .map((problem) => `${service}: ${problem}`),
    ),
  'no guide of 2022 is the only witness of what it says': (all) =>
    all.guideClaims
      .filter(({ in2022 }) => in2022 !== 'unconfirmed')
      .filter((claim) => {
        const own: readonly (string | null)[] = claim.guides.map((guide) => guides[guide].source);
        return claim.sources.every((source) => own.includes(source));
      })
      .map(({ id: name }) => name),
  'what is said of a guide today rests on the law, or on a source later than the guides': (all) =>
    all.guideClaims
      .filter(({ today }) => today !== 'history' && today !== 'unconfirmed')
      .filter(
        ({ sources }) =>
          !sources.some((source) => {
            const { date, asOf } = all.sources[source] ?? { date: null, asOf: null };
            return isLaw(source) || (asOf ?? date ?? '') > '2023';
          }),
      )
      .map(({ id: name }) => name),
  'no claim of a guide is told twice': (all) =>
    all.guideClaims.map(({ id: name }) => name).filter((name, at, names) => names.indexOf(name) !== at),
  'the first day known is that of the first step': (all) =>
    services.filter((service) => {
      const first = all.steps.filter((step) => step.service === service).map(({ validFrom }) => validFrom);
      return first.sort()[0] !== knownSince[service];
    }),
};

/** All that the checks found wrong, each with the check's name before it. */
export function faultsOf(all: Knowledge): string[] {
  return Object.entries(checks).flatMap(([name, check]) => check(all).map((fault) => `${name}: ${fault}`));
}

function shape(schema: z.ZodType, named: readonly (readonly [string, unknown])[]): string[] {
  return named.flatMap(([name, record]) => {
    const result = schema.safeParse(record);
    return result.success ? [] : [`${name}: ${z.prettifyError(result.error)}`];
  });
}

/** Records that may follow each other: the same name, and for a statement the same place where it is said. */
function periodsOf(record: Dated): string {
  const { answers, when: given, service } = record as Partial<StatementRecord>;
  return JSON.stringify([record.id, service, answers, answers && given]);
}

function unknownFacets(service: (typeof services)[number], given: When, name: string): string[] {
  const known: Readonly<Record<string, readonly (string | boolean)[]>> = { ...workedOut, ...facets[service] };
  // The channel of a DP plan is set by a problem only.
  const values = (facet: string) => (facet === 'channel' ? Object.keys(routes[service]) : known[facet]);
  return tablesOf(given).flatMap((each) =>
    Object.entries(each).flatMap(([facet, wanted]) =>
      wanted.filter((value) => !values(facet)?.includes(value as never)).map((value) => `${name}: ${facet} ${value}`),
    ),
  );
}
