// The proof that no situation is a dead end: every plan of a regime, and the plans without each of its steps.
import { describe, expect, test } from 'vitest';
import { allCases } from '../../../src/core/all-situations.ts';
import { calendarDate } from '../../../src/core/calendar-date.ts';
import { letterKindFor } from '../../../src/core/letter.ts';
import { type Plan, planFor } from '../../../src/core/plan.ts';
import { isInForce } from '../../../src/core/regime.ts';
import type { Case } from '../../../src/core/situation.ts';
import type { Service } from '../../../src/knowledge/record.ts';
import type { StepRecord, Token } from '../../../src/knowledge/steps.ts';
import { statements, steps } from '../../../src/knowledge/tables.ts';
import { wrap } from '../../../src/output/text.ts';
import { type SpokenPlan, speakPlan } from '../../../src/words/speak-plan.ts';
import { english, french } from '../../words/languages.ts';
import { leftOpen } from './answers.ts';

const goalTokens = new Set<Token>([
  'decision-recorded',
  'justificatif',
  'own-record',
  'notification-expected',
  'data-in-hand',
  'deletion-asked',
  'limits-set',
  'secrecy-asked',
  'removal-asked',
  'correction-asked',
  'complaint-made',
  'status-known',
]);

/** Tests every situation of a service on a day, and that no step in force on it can be done without. Returns what was said. */
export function provePlans(service: Service, day: string): Set<string> {
  const today = calendarDate(day);
  /** The cases in whose plans a step stands. */
  const using = new Map<string, Case[]>();
  const faults: string[] = [];
  const said = new Set<string>();
  /** A plan for each verdict, and for each list of what the choice means, as it is said. */
  const verdicts = new Map<string, Plan>();
  const meanings = new Map<string, Plan>();
  let count = 0;
  for (const each of allCases(service, today)) {
    count += 1;
    const plan = tryPlan(each, steps[service]);
    const fault = plan ? faultOf(plan, each) : 'a dead end';
    if (fault) faults.push(`${fault}: ${JSON.stringify(each.situation)}`);
    for (const code of plan ? codesOf(plan) : []) said.add(code);
    if (plan) {
      verdicts.set(JSON.stringify([plan.verdict, plan.window?.status === 'open']), plan);
      meanings.set(plan.meaning.map(({ code }) => code).join(), plan);
    }
    for (const { id } of plan?.steps ?? []) {
      const users = using.get(id) ?? [];
      using.set(id, users);
      users.push(each);
    }
  }

  describe(`${service} on ${day}`, () => {
    test('every situation has a plan without a fault', () => {
      expect(faults.slice(0, 5)).toEqual([]);
      expect(count).toBeGreaterThan(500);
      console.log(`${service} on ${day}: ${count} situations, ${faults.length} dead ends`);
    });

    test.each([french, english])('in $lang every verdict, and what every choice means, fits its lines', (words) => {
      const long = [...verdicts.values()].map((plan) => verdictFault(speakPlan(plan, words)));
      const wordy = [...meanings.values()].map((plan) => meaningFault(speakPlan(plan, words)));
      expect([...long, ...wordy].filter((fault) => fault !== undefined)).toEqual([]);
    });

    const inForce = steps[service].filter((step) => isInForce(step, today));
    test.each(inForce.map(({ id }) => id))('without %s, some situation has no way through', (id) => {
      const others = steps[service].filter((step) => step.id !== id);
      const broken = (using.get(id) ?? []).some((each) => {
        const plan = tryPlan(each, others);
        return plan === undefined || faultOf(plan, each) !== undefined;
      });
      expect(broken).toBe(true);
    });
  });
  return said;
}

/** Tests that each statement in force on one of the days at least is said in some situation of one of them. */
export function proveStatements(service: Service, days: readonly string[], said: ReadonlySet<string>): void {
  test(`every statement about ${service} on ${days.join(', ')} is said in some situation`, () => {
    const silent = statements[service]
      .filter(({ service: of, answers }) => of === service && answers.includes('plan'))
      .filter((record) => days.some((day) => isInForce(record, calendarDate(day))))
      .map(({ id }) => id)
      .filter((id) => !said.has(id));
    expect(silent).toEqual([]);
  });
}

export function codesOf({ verdict, steps: planned, remedies, meaning, warnings, unconfirmed }: Plan): string[] {
  const notes = planned.flatMap((step) => step.notes);
  return [verdict, ...notes, ...remedies, ...meaning, ...warnings, ...unconfirmed].map(({ code }) => code);
}

function tryPlan(each: Case, available: readonly StepRecord[]): Plan | undefined {
  try {
    return planFor(each, available);
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('no way to')) return undefined;
    throw error;
  }
}

/** What is wrong with a plan, in words; undefined when nothing is. */
export function faultOf(plan: Plan, { facts }: Case, table = steps[plan.service]): string | undefined {
  const reached = new Set<Token>(plan.have);
  const ids = plan.steps.map(({ id }) => id);
  if (new Set(ids).size < ids.length) return 'a step stands twice';
  for (const step of plan.steps) {
    const open = step.needs.find((token) => !reached.has(token));
    if (open) return `${step.id} needs ${open} too early`;
    for (const token of step.yields) reached.add(token);
  }
  const telling = facts.problem === 'minor-secret' ? tellsTheParents(plan, table) : undefined;
  if (telling) return `${telling} may reach the parents`;
  if (plan.steps.length === 0) return nothingToDo(plan);
  const open = leftOpen(plan, facts, codesOf(plan));
  if (open) return open;
  const lost = destroysBeforeCopy(plan, facts);
  if (lost) return `${lost} comes before the copy is in hand`;
  const goal = missingGoalToken(plan, reached, facts);
  if (goal) return `the plan does not end with ${goal}`;
  const crowded = plan.steps.find(({ notes }) => notes.filter(({ weight }) => weight === 'act').length > 2);
  if (crowded) return `${crowded.id} has more than two notes to act on`;
  const idle = plan.steps.find((step, index) => !leads(plan, step.yields, index));
  if (idle) return `${idle.id} leads nowhere`;
  const asked = asksForWhatIsLacking(plan, facts);
  if (asked) return `${asked} is asked of someone who lacks it`;
  return channelFault(plan, facts);
}

/** One line where the six weeks are drawn under it, two elsewhere. */
function verdictFault({ verdict, window }: SpokenPlan): string | undefined {
  const lines = window?.status === 'open' ? 1 : 2;
  return linesOf(verdict.message) > lines ? `more than ${lines}: ${verdict.message}` : undefined;
}

/** Three lines at most for all that somebody must know of the choice. */
function meaningFault({ meaning }: SpokenPlan): string | undefined {
  const acts = meaning.filter(({ weight }) => weight === 'act').map(({ message }) => message);
  const lines = acts.reduce((sum, message) => sum + linesOf(`- ${message}`), 0);
  return lines > 3 ? `${lines}: ${acts.join(' ')}` : undefined;
}

const linesOf = (text: string) => wrap(text, 80).split('\n').length;

/** A letter, or a step, of a minor's secret care that is not said face to face. */
function tellsTheParents(plan: Plan, table: readonly StepRecord[]): string | undefined {
  const letter = letterKindFor(plan);
  if (letter) return letter;
  const discreet = new Set(table.filter((step) => step.discreet).map(({ id }) => id));
  return plan.steps.find(({ id }) => !discreet.has(id))?.id;
}

/** A plan without steps is for those who have nothing to do, and says what there is to know instead. */
function nothingToDo({ situation, remedies, warnings }: Plan): string | undefined {
  if (situation.problem !== 'unborn' && situation.problem !== 'deceased') return 'there is no step';
  return remedies.length + warnings.length > 0 ? undefined : 'there is neither a step nor a word';
}

/** An activated space is closed or emptied: there is something to lose, and the person did not say no to a copy. */
const copyComesFirst = (plan: Plan, facts: Case['facts']) =>
  plan.goal === 'close' && facts.profile === 'active' && facts.copy !== 'no';

/** A step that closes or deletes while the copy is only asked for, or not even that. */
function destroysBeforeCopy(plan: Plan, facts: Case['facts']): string | undefined {
  if (!copyComesFirst(plan, facts)) return undefined;
  const opened = plan.steps.findIndex(({ yields }) => yields.includes('data-in-hand'));
  const destroys = ({ yields }: Plan['steps'][number]) =>
    yields.includes('decision-recorded') || yields.includes('deletion-asked');
  return plan.steps.find((step, index) => destroys(step) && (opened === -1 || index < opened))?.id;
}

/** Each step brings a token of the goal, or one that a later step needs. */
function leads(plan: Plan, yielded: readonly Token[], index: number): boolean {
  const later = plan.steps.slice(index + 1);
  return yielded.some((token) => goalTokens.has(token) || later.some(({ needs }) => needs.includes(token)));
}

function missingGoalToken(plan: Plan, reached: Set<Token>, facts: Case['facts']): string | undefined {
  const has = (token: Token) => reached.has(token);
  if (plan.have.some((token) => goalTokens.has(token))) return 'tokens of its own';
  if (endsInComplaint(plan) && !has('complaint-made')) return 'complaint-made';
  if (plan.goal === 'check') return has('status-known') ? undefined : 'status-known';
  if (facts.problem === 'minor-secret') return has('secrecy-asked') ? undefined : 'secrecy-asked';
  if (plan.goal === 'copy') return has('data-in-hand') ? undefined : 'data-in-hand';
  if (plan.goal === 'correct') {
    const asked = plan.service === 'mes' ? 'removal-asked' : 'correction-asked';
    return has(asked) ? undefined : asked;
  }
  if (plan.goal === 'limit') return has('limits-set') ? undefined : 'limits-set';
  if (facts.deleteData === true && !has('deletion-asked')) return 'deletion-asked';
  if (facts.profile === 'closed' && plan.goal === 'close') return has('own-record') ? undefined : 'own-record';
  if (copyComesFirst(plan, facts) && !has('data-in-hand')) return 'data-in-hand';
  if (!has('decision-recorded')) return 'decision-recorded';
  const proofIsNamed = plan.unconfirmed.some(({ code }) => ['proof.none-documented', 'mes.proof.phone'].includes(code));
  if (namesJustificatif(plan)) return has('justificatif') ? undefined : 'justificatif';
  if (plan.service === 'dp' && plan.today >= '2023-04-05') {
    return has('own-record') && has('notification-expected') ? undefined : 'notification-expected';
  }
  return has('own-record') && proofIsNamed ? undefined : 'own-record';
}

/** Where somebody wronged has the operator to write to first, then the CNIL. */
function endsInComplaint({ service, situation: { problem }, goal, today }: Plan): boolean {
  if (service === 'mes') {
    return today >= '2025-07-31' && ['opened-by-another', 'opened-despite-refusal', 'data-leak'].includes(problem);
  }
  const noAnswer = problem === 'no-answer' && goal !== 'limit' && goal !== 'correct';
  return today >= '2024-07-12' && (problem === 'opened-despite-refusal' || noAnswer);
}

/** Where the facts name a justificatif from the operator. */
function namesJustificatif(plan: Plan): boolean {
  if (plan.service === 'dp') return plan.goal === 'close' && plan.today < '2023-04-05';
  if (plan.goal !== 'refuse') return false;
  return plan.today <= '2025-07-30' || plan.steps.some(({ id }) => id === 'mes.web.confirm-refusal');
}

function asksForWhatIsLacking(plan: Plan, facts: Case['facts']): string | undefined {
  const yields = (token: Token) => plan.steps.some((step) => step.yields.includes(token));
  const needs = (token: Token) => plan.steps.some((step) => step.needs.includes(token));
  if (
    facts.card === 'unavailable' &&
    needs('card-serial') &&
    !plan.steps.some(({ id }) => id === 'mes.phone.ask-serial')
  ) {
    return 'card-serial';
  }
  const counter = plan.steps.some(({ channel }) => channel === 'counter');
  if (facts.problem === 'pharmacy-refuses' && plan.today >= '2023-04-05' && counter) return 'the counter';
  if (facts.contact === 'no' && needs('contact') && !yields('contact')) return 'contact';
  if (facts.codeState !== 'yes' && needs('provisional-code') && !yields('provisional-code')) return 'provisional-code';
  return undefined;
}

/** A wish for a channel is kept wherever the facts give a way through it; elsewhere a warning says so. */
function channelFault(plan: Plan, facts: Case['facts']): string | undefined {
  const wish = facts.channel as string;
  const others = plan.steps.filter(({ channel }) => channel !== 'home' && channel !== wish);
  const warned = plan.warnings.some(({ code }) => code === 'plan.other-channel');
  if (plan.service === 'mes' && wish !== 'any') {
    if (others.length > 0 !== warned) return `the warning about other channels is ${warned ? 'idle' : 'missing'}`;
    if (warned && !mayLeave(plan, facts)) return `${others[0]!.id} is not through ${wish}`;
  }
  if (
    plan.steps.some(({ id }) => id === 'mes.home.note-call') &&
    !plan.steps.some(({ channel }) => channel === 'phone')
  ) {
    return 'a call is written down that nobody made';
  }
  const late = facts.phoneDays === 'none' && plan.goal === 'refuse' && plan.service === 'mes';
  if (
    late &&
    facts.card !== 'unavailable' &&
    plan.steps.some(({ channel }) => channel === 'phone') &&
    facts.contact !== 'no'
  ) {
    return 'the telephone does not open again in time';
  }
  return undefined;
}

/** Where the facts give no way, or no way in time, through the channel wished for. */
function mayLeave(plan: Plan, facts: Case['facts']): boolean {
  if (endsInComplaint(plan)) return true;
  if (facts.channel === 'web') {
    const noSerial = facts.card === 'unavailable' && facts.profile !== 'active';
    const noCode = plan.today < '2025-07-31' && facts.contact === 'no' && facts.codeState !== 'yes';
    const noDeletionBox = plan.today < '2025-07-31' && facts.deleteData === true;
    return (
      plan.goal === 'check' ||
      plan.goal === 'correct' ||
      noSerial ||
      noCode ||
      noDeletionBox ||
      facts.profile === 'closed'
    );
  }
  return (
    ['limit', 'copy', 'correct'].includes(plan.goal) ||
    facts.deleteData === true ||
    copyComesFirst(plan, facts) ||
    facts.phoneDays === 'none'
  );
}
