// What people really have, one row each: where the plan leads, and the sentence that answers it.
import { expect, test } from 'vitest';
import { buildPlan } from '../../src/core/plan.ts';
import type { SituationInput } from '../../src/core/situation.ts';
import { codesOf } from '../core/plan-proof/prove-plans.ts';

const day = '2026-11-25';

const rows: [what: string, case_: SituationInput, goal: string, lastSteps: string[], says: string[]][] = [
  [
    'one wrong document',
    { service: 'mes', problem: 'wrong-document' },
    'correct',
    ['mes.care.ask-removal'],
    ['mes.problem.wrong-document', 'mes.removal.own-document', 'mes.removal.copy-first', 'mes.removal.hide'],
  ],
  [
    'one wrong entry of the pharmacy file',
    { service: 'dp', goal: 'correct' },
    'correct',
    ['dp.counter.ask-correction'],
    ['dp.correction.no-erasing', 'dp.correction.or-ordre'],
  ],
  [
    'a copy, without closing',
    { service: 'mes', goal: 'copy', profile: 'active' },
    'copy',
    ['mes.account.log-in', 'mes.account.ask-copy', 'mes.account.open-copy'],
    ['mes.copy.keeps', 'mes.account.link-life'],
  ],
  [
    'a copy of a space never activated',
    { service: 'mes', goal: 'copy', profile: 'not-activated' },
    'copy',
    ['mes.web.fill-form', 'mes.web.activate', 'mes.account.ask-copy', 'mes.account.open-copy'],
    ['mes.copy.keeps'],
  ],
  [
    'a copy of the pharmacy file',
    { service: 'dp', goal: 'copy' },
    'copy',
    ['dp.access-form.fill', 'dp.email.ask-copy', 'dp.home.keep-copy'],
    ['dp.copy.keeps', 'dp.check.other-ways'],
  ],
  [
    'a space opened by somebody else',
    { service: 'mes', problem: 'opened-by-another' },
    'check',
    ['mes.phone.check', 'mes.post.complain', 'mes.post.cnil'],
    ['mes.problem.opened-by-another', 'mes.complaint.letter'],
  ],
  [
    'a space opened despite a refusal',
    { service: 'mes', problem: 'opened-despite-refusal' },
    'close',
    ['mes.web.keep-record', 'mes.post.complain', 'mes.post.cnil'],
    ['mes.problem.opened-despite-refusal', 'mes.complaint.letter'],
  ],
  [
    'a pharmacy file opened despite a refusal',
    { service: 'dp', problem: 'opened-despite-refusal' },
    'close',
    ['dp.home.keep-notification', 'dp.email.complain', 'dp.post.cnil'],
    ['dp.problem.opened-despite-refusal', 'dp.complaint.letter'],
  ],
  [
    'no answer of the Ordre',
    { service: 'dp', problem: 'no-answer' },
    'check',
    ['dp.email.ask-access', 'dp.email.remind', 'dp.post.cnil'],
    ['dp.problem.no-answer', 'dp.reminder.letter'],
  ],
  [
    'a data leak',
    { service: 'mes', problem: 'data-leak' },
    'check',
    ['mes.phone.check', 'mes.post.complain', 'mes.post.cnil'],
    ['mes.problem.data-leak', 'mes.complaint.letter'],
  ],
  [
    'a password forgotten',
    { service: 'mes', problem: 'password-lost' },
    'close',
    ['mes.account.log-in', 'mes.account.confirm-closing'],
    ['mes.problem.password-lost'],
  ],
  [
    'FranceConnect all along',
    { service: 'mes', problem: 'franceconnect-only' },
    'close',
    ['mes.account.confirm-closing'],
    ['mes.problem.password-lost', 'mes.problem.franceconnect-only'],
  ],
  [
    'leaving France',
    { service: 'mes', problem: 'leaving-france' },
    'close',
    ['mes.web.keep-record'],
    ['mes.problem.leaving-france', 'phone.from-abroad'],
  ],
  [
    'leaving France, the pharmacy file',
    { service: 'dp', problem: 'leaving-france' },
    'close',
    ['dp.email.send-form'],
    ['dp.problem.leaving-france'],
  ],
  [
    'living abroad',
    { service: 'mes', problem: 'living-abroad' },
    'close',
    ['mes.web.keep-record'],
    ['mes.problem.living-abroad', 'phone.from-abroad'],
  ],
  [
    'a child of 16 or 17',
    { service: 'mes', problem: 'aged-16-17', goal: 'refuse' },
    'refuse',
    ['mes.web.save-justificatif'],
    ['mes.problem.aged-16-17', 'mes.child.own-card', 'mes.child.who-acts', 'mes.meaning.until-18'],
  ],
  [
    'a child of 16 or 17, whose space is limited',
    { service: 'mes', problem: 'aged-16-17', goal: 'limit' },
    'limit',
    ['mes.account.set-limits'],
    ['mes.problem.aged-16-17', 'mes.child.own-card'],
  ],
  [
    'a child of 16 or 17, the pharmacy file',
    { service: 'dp', problem: 'aged-16-17', goal: 'refuse' },
    'refuse',
    ['dp.email.send-form'],
    ['dp.problem.aged-16-17', 'dp.child.who-acts'],
  ],
  [
    'parents who disagree',
    { service: 'mes', problem: 'parents-disagree', goal: 'refuse' },
    'refuse',
    ['mes.web.save-justificatif'],
    ['mes.problem.parents-disagree', 'mes.parents-disagree'],
  ],
  [
    'parents who disagree, the pharmacy file',
    { service: 'dp', problem: 'parents-disagree', goal: 'refuse' },
    'refuse',
    ['dp.email.send-form'],
    ['dp.problem.parents-disagree'],
  ],
  [
    'a name that changed',
    { service: 'mes', problem: 'name-changed' },
    'check',
    ['mes.phone.check'],
    ['mes.problem.name-changed', 'mes.name-changed.effect'],
  ],
  [
    'an e-mail that may be fraudulent',
    { service: 'mes', problem: 'genuine-mail' },
    'check',
    ['mes.phone.check'],
    ['mes.problem.genuine-mail'],
  ],
  [
    'helping a relative',
    { service: 'mes', problem: 'helping-someone' },
    'check',
    ['mes.phone.check'],
    ['mes.problem.helping-someone'],
  ],
  [
    'is a refusal for ever, and does it cover the children',
    { service: 'mes', goal: 'refuse' },
    'refuse',
    [],
    ['mes.meaning.no-end', 'mes.meaning.children'],
  ],
  [
    'the same of the pharmacy file',
    { service: 'dp', goal: 'refuse' },
    'refuse',
    [],
    ['dp.meaning.no-end', 'dp.meaning.children'],
  ],
];

test.each(rows)('%s', (_, given, goal, steps, says) => {
  const plan = buildPlan(given, day);
  expect(plan.goal).toBe(goal);
  const ids = plan.steps.map(({ id }) => id);
  expect(ids.filter((id) => steps.includes(id))).toEqual(steps);
  expect(codesOf(plan)).toEqual(expect.arrayContaining(says));
});

test.each(['refuse', 'close', 'limit', 'copy'] as const)(
  'the card of somebody of 16 or 17 stands in their own case: %s',
  (goal) => {
    const said = (problem: 'none' | 'aged-16-17') =>
      codesOf(buildPlan({ service: 'mes', for: 'child', goal, problem, profile: 'not-activated' }, day));
    expect(said('aged-16-17')).toContain('mes.child.own-card');
    expect(said('none')).not.toContain('mes.child.own-card');
  },
);
