// `checklist` and `dp`: the steps for a person's case.

import { OptOutError } from '../../core/error.ts';
import { facetsWithoutUse, reasonWithoutUse } from '../../core/facets-without-use.ts';
import type { Period } from '../../core/period.ts';
import { buildPlan } from '../../core/plan.ts';
import type { Goal, SituationInput } from '../../core/situation.ts';
import { facets } from '../../knowledge/facets.ts';
import type { Service } from '../../knowledge/record.ts';
import { planEntries } from '../../output/calendar-entries.ts';
import { planJson } from '../../output/json.ts';
import { planAnswer } from '../../output/plan-answer.ts';
import { optionOf } from '../../words/facet-options.ts';
import { withSteps } from '../../words/load.ts';
import { readDate, readPeriod } from '../../words/read-date.ts';
import { type SpokenPlan, speakPlan } from '../../words/speak-plan.ts';
import { answer, answerForms, calendar, type Forms, sheet } from './answer.ts';
import { dateOption, noUse, type Request, todayWarning } from './request.ts';

/** Options of both commands, as the command line names them; values outside the closed sets never get here. */
export interface PlanOptions {
  letterDate?: string;
  noticeDate?: string;
  since?: string;
  goal?: Goal;
  [facet: string]: unknown;
}

export const checklist = (options: PlanOptions, request: Request) => fromOptions('mes', options, request);
export const dp = (options: PlanOptions, request: Request) => fromOptions('dp', options, request);

async function fromOptions(service: Service, options: PlanOptions, request: Request): Promise<number> {
  const situation = situationOfOptions(service, options, (typed, facet) =>
    dateOption(typed, request, facet === 'since' ? readPeriod : readDate),
  );
  requireUse(situation, request);
  return runPlan(situation, request);
}

export async function runPlan(situation: SituationInput, request: Request): Promise<number> {
  await answer(request, planForms(await spokenPlan(situation, request), request));
  return 0;
}

/** @throws OptOutError where something that was said changes nothing */
function requireUse(situation: SituationInput, { today }: Request): void {
  const [facet] = facetsWithoutUse(situation, today);
  if (facet === undefined) return;
  const said = (name: string) =>
    optionOf(situation.service, name, situation[name as keyof SituationInput] as string | boolean).join(' ');
  const beside = reasonWithoutUse(situation, facet, today);
  if (beside !== null) throw noUse(said(facet), said(beside));
  throw new OptOutError('usage.no-use-goal', { option: said(facet), goal: buildPlan(situation, today).goal });
}

type ReadDate = (typed: string, facet: 'startDate' | 'since') => Period;

/** The case that the options of `checklist` or `dp` tell. */
export function situationOfOptions(service: Service, options: PlanOptions, read: ReadDate): SituationInput {
  return {
    service,
    ...pick(options, ['goal', ...Object.keys(facets[service])]),
    ...dates(service === 'mes' ? options.letterDate : options.noticeDate, options.since, read),
  } as SituationInput;
}

/** The plan in words, as every format shows it. */
export async function spokenPlan(situation: SituationInput, request: Request): Promise<SpokenPlan> {
  const plan = buildPlan(situation, request.today);
  plan.warnings.push(...todayWarning(request, plan.window));
  return speakPlan(plan, await withSteps(request.words));
}

export function planForms(spoken: SpokenPlan, request: Request): Forms & ReturnType<typeof answerForms> {
  const { words } = request;
  const made = () => planAnswer(spoken, words);
  return {
    title: words.plan.title[spoken.service][spoken.goal],
    quiet: () => spoken.steps.map(({ title }) => title).join('\n'),
    json: () => planJson(spoken),
    ...answerForms(request, made),
    ics: async () => calendar(request, spoken.service, (loaded) => planEntries(spoken, loaded)),
    pdf: async () => {
      const { planExtras } = await import('../../output/pdf/sheet-extras.ts');
      return sheet(request, made(), (loaded) => planExtras(spoken, loaded));
    },
  };
}

function dates(start: string | undefined, since: string | undefined, read: ReadDate) {
  return {
    ...(start === undefined ? {} : { startDate: read(start, 'startDate') }),
    ...(since === undefined ? {} : { since: read(since, 'since') }),
  };
}

function pick(options: PlanOptions, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.filter((name) => options[name] !== undefined).map((name) => [name, options[name]]));
}
