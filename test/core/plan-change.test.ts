import { describe, expect, test } from 'vitest';
import { buildPlan } from '../../src/core/plan.ts';
import { planChange } from '../../src/core/plan-change.ts';

const today = '2026-11-21';
const letter = { service: 'mes', startDate: '2026-11-03', card: 'photo' } as const;

describe('what an answer changes on a plan', () => {
  test('nothing where it is the same plan', () => {
    const plan = buildPlan(letter, today);
    expect(planChange(plan, plan)).toEqual({ added: [], gone: [], said: [] });
  });

  test('a step more, and one sentence that changes what one does', () => {
    const change = planChange(
      buildPlan({ ...letter, codeState: 'yes' }, today),
      buildPlan({ ...letter, problem: 'code-expired' }, today),
    );
    expect(change.added).toEqual([3]);
    expect(change.gone).toEqual([]);
    expect(change.said.map(({ code }) => code)).toContain('mes.problem.code-expired');
    expect(change.said.filter(({ weight }) => weight !== 'act')).toEqual([]);
  });

  test('other steps, in their places', () => {
    const { added, gone } = planChange(buildPlan(letter, today), buildPlan({ ...letter, contact: 'no' }, today));
    expect(added).toEqual([1, 2]);
    expect(gone).toEqual([
      'mes.card.read-photo-serial',
      'mes.web.fill-form',
      'mes.web.get-code',
      'mes.web.enter-code',
      'mes.web.confirm-refusal',
      'mes.web.save-justificatif',
    ]);
  });

  test('the same step by video is another one', () => {
    const phone = { ...letter, channel: 'phone' } as const;
    const { added, gone } = planChange(buildPlan(phone, today), buildPlan({ ...phone, deaf: true }, today));
    expect({ added, gone }).toEqual({ added: [1], gone: ['mes.phone.refuse'] });
  });

  test('what is said of a new step is not said twice', () => {
    const before = buildPlan({ service: 'mes', profile: 'active', goal: 'limit' }, today);
    const { added, said } = planChange(before, buildPlan({ service: 'mes', profile: 'active' }, today));
    expect(added.length).toBeGreaterThan(0);
    const ofNew = said.filter(({ step }) => step !== undefined && !before.steps.some(({ id }) => id === step));
    expect(ofNew).toEqual([]);
  });
});
