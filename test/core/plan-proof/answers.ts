// What everybody asks, and the sentences that answer it in each plan that it concerns: a plan that lacks one has a fault.
import type { Plan } from '../../../src/core/plan.ts';
import { type Facts, fits } from '../../../src/core/regime.ts';
import { problems } from '../../../src/knowledge/facets.ts';
import type { Service, When } from '../../../src/knowledge/record.ts';
import type { StatementId } from '../../../src/knowledge/tables.ts';

/** The plans concerned, and what each of them says. */
type Answered = readonly [concerns: When, says: readonly StatementId[]];

/** The days from which the sources answer all four. */
const since: Readonly<Record<Service, string>> = { mes: '2025-08-27', dp: '2024-07-12' };
/** A parent's refusal has an end: that of the child's minority. */
const adults = ['self', 'protected-adult'];
const decided = ['refuse', 'close'];
const notSecret = problems.mes.filter((problem) => problem !== 'minor-secret');
const notSecretDp = problems.dp.filter((problem) => problem !== 'minor-secret');
const notEarlierDmp = problems.mes.filter((problem) => problem !== 'dmp-before-2022');

export const questions: Readonly<Record<string, Readonly<Record<Service, readonly Answered[]>>>> = {
  'is a refusal for ever?': {
    mes: [
      [{ goal: ['refuse'] }, ['mes.meaning.change-of-mind']],
      [{ goal: ['refuse'], for: adults }, ['mes.meaning.no-end']],
      [{ goal: ['check'], profile: ['refused'], problem: notEarlierDmp, for: adults }, ['mes.meaning.no-end']],
      [{ goal: ['refuse'], for: ['child'] }, ['mes.meaning.until-18']],
      [{ goal: ['check'], profile: ['refused'], for: ['child'] }, ['mes.meaning.until-18']],
      [{ goal: ['check'], problem: ['dmp-before-2022'] }, ['mes.problem.dmp-before-2022']],
      [{ problem: ['turned-18'] }, ['mes.problem.turned-18']],
      [{ goal: ['close'] }, ['mes.meaning.reopen']],
    ],
    dp: [
      [{ goal: ['refuse'] }, ['dp.meaning.no-end', 'dp.meaning.change-of-mind']],
      [{ goal: ['check'], file: ['refused'], refusal: ['stands'] }, ['dp.meaning.no-end', 'dp.refusal.stands']],
      [{ goal: ['check'], file: ['closed'], refusal: ['stands'] }, ['dp.closing.stands']],
      [{ refusal: ['lapsed'] }, ['dp.refusal.lapsed']],
      [{ goal: ['close'] }, ['dp.meaning.open-again']],
    ],
  },
  'does mine cover my children’s?': {
    mes: [
      [{ goal: decided, for: ['self'] }, ['mes.meaning.children']],
      [{ goal: decided, for: ['child'] }, ['mes.child.repeat']],
    ],
    dp: [
      [{ goal: decided, for: ['self'] }, ['dp.meaning.children']],
      [{ goal: decided, for: ['child'] }, ['dp.child.repeat']],
    ],
  },
  'who still sees it?': {
    mes: [
      [{ goal: decided }, ['mes.meaning.not-seen']],
      [{ goal: ['limit'], problem: notSecret }, ['mes.limit.hide', 'mes.limit.still-seen', 'mes.limit.emergency']],
      [{ goal: ['correct'] }, ['mes.removal.hide']],
      [{ profile: ['not-activated'] }, ['mes.not-activated.is-open']],
      [{ problem: ['opened-by-another'] }, ['mes.problem.opened-by-another']],
      [{ problem: ['data-leak'] }, ['mes.problem.data-leak']],
    ],
    dp: [
      [{ goal: decided }, ['dp.meaning.not-seen']],
      [{ goal: ['limit'], problem: notSecretDp }, ['dp.limit.still-seen', 'dp.limit.hospital']],
    ],
  },
  'what will I lose?': {
    mes: [
      [{ goal: decided }, ['mes.meaning.not-seen', 'mes.meaning.own-files', 'mes.meaning.reimbursement']],
      [{ goal: ['close'] }, ['mes.meaning.closing-is-not-deleting']],
      [{ goal: ['close'], deleteData: [false] }, ['mes.meaning.ten-years']],
      [{ goal: ['close'], deleteData: [true] }, ['mes.meaning.three-months', 'mes.meaning.deletion-states']],
      [{ goal: ['copy'] }, ['mes.copy.keeps']],
      [{ goal: ['correct'] }, ['mes.removal.copy-first']],
    ],
    dp: [
      [{ goal: decided }, ['dp.meaning.not-seen', 'dp.meaning.own-records', 'dp.meaning.no-link-found']],
      [{ goal: ['close'] }, ['dp.meaning.erased', 'dp.closing.copy-first']],
      [{ goal: ['copy'] }, ['dp.copy.keeps']],
      [{ goal: ['correct'] }, ['dp.correction.no-erasing']],
    ],
  },
};

/** The question that a plan leaves open, with the sentence that it lacks; undefined where it answers all. */
export function leftOpen({ service, today }: Plan, facts: Facts, codes: readonly string[]): string | undefined {
  if (today < since[service]) return undefined;
  for (const [question, answers] of Object.entries(questions)) {
    for (const [concerns, says] of answers[service]) {
      const lacking = fits(concerns, facts) ? says.find((id) => !codes.includes(id)) : undefined;
      if (lacking) return `“${question}” lacks ${lacking}`;
    }
  }
  return undefined;
}
