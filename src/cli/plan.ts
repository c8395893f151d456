// `checklist` and `dp`: the steps for a person's case.

import { buildPlan } from '../core/plan.ts';
import type { Goal, SituationInput } from '../core/situation.ts';
import { planEntries } from '../output/calendar-entries.ts';
import { planJson } from '../output/json.ts';
import { planDocument } from '../output/plan-document.ts';
import { speakPlan } from '../words/speak.ts';
import { answer, calendar, documentForms, sheet } from './answer.ts';
import { readDate } from './read-date.ts';
import { type Request, todayWarning } from './request.ts';

/** Options of both commands, as the command line names them; values outside the closed sets never get here. */
export interface PlanOptions {
  letterDate?: string;
  noticeDate?: string;
  since?: string;
  goal?: Goal;
  [facet: string]: unknown;
}

export const checklist = (options: PlanOptions, request: Request) =>
  run(
    {
      service: 'mes',
      ...pick(options, [
        'for',
        'goal',
        'profile',
        'card',
        'codeState',
        'contact',
        'channel',
        'problem',
        'deleteData',
        'deaf',
      ]),
      ...dates(options.letterDate, options.since),
    } as SituationInput,
    request,
  );

export const dp = (options: PlanOptions, request: Request) =>
  run(
    {
      service: 'dp',
      ...pick(options, ['for', 'goal', 'file', 'problem']),
      ...dates(options.noticeDate, options.since),
    } as SituationInput,
    request,
  );

async function run(situation: SituationInput, request: Request): Promise<number> {
  const plan = buildPlan(situation, request.today);
  plan.warnings.push(...todayWarning(request, plan.window));
  const { words } = request;
  const spoken = speakPlan(plan, words);
  const document = () => planDocument(spoken, words);
  await answer(request, {
    quiet: () => spoken.steps.map(({ title }) => title).join('\n'),
    json: () => planJson(spoken),
    ...documentForms(request, document),
    ics: async () => calendar(request, plan.service, planEntries(spoken, words)),
    pdf: async () => {
      const { planExtras } = await import('../output/pdf/sheet-extras.ts');
      return sheet(request, document(), planExtras(spoken, words));
    },
  });
  return 0;
}

function dates(start: string | undefined, since: string | undefined) {
  return {
    ...(start === undefined ? {} : { startDate: readDate(start) }),
    ...(since === undefined ? {} : { since: readDate(since) }),
  };
}

function pick(options: PlanOptions, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.filter((name) => options[name] !== undefined).map((name) => [name, options[name]]));
}
