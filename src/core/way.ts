// The way through the steps: from what a person holds to the tokens that a plan must end with.
import type { Service } from '../knowledge/record.ts';
import {
  besides,
  type Channel,
  goalTokens,
  routes,
  type StepRecord,
  type Token,
  type TokenLists,
} from '../knowledge/steps.ts';
import type { CalendarDate } from './calendar-date.ts';
import { type Facts, fits, isInForce } from './regime.ts';

interface Way {
  /** In the order of the table. */
  steps: StepRecord[];
  /** Those that it ends with. */
  tokens: readonly Token[];
  /** Does it go beyond the channel wished for? */
  otherChannel: boolean;
}

/** What the person holds before the first step. */
export function held(facts: Facts): Token[] {
  const have: Token[] = [];
  if (facts.service === 'dp') return have;
  have.push('nir', 'birth-date');
  if (facts.card === 'photo' || facts.card === 'plain') have.push('card-type');
  if (facts.codeState === 'yes') have.push('provisional-code');
  if (facts.contact !== 'no') have.push('contact');
  return have;
}

/** What a step needs in this case. */
function needsOf({ needs, waitsFor }: StepRecord, facts: Facts): readonly Token[] {
  return waitsFor && fits(waitsFor.when, facts) ? [...needs, ...waitsFor.tokens] : needs;
}

/** The lists of tokens that end a plan for this case, best first. */
function wantedIn(facts: Facts, today: CalendarDate): TokenLists {
  const { tokens } = goalTokens.find((row) => fits(row.when, facts))!;
  const more = besides.filter((row) => row.from <= today && fits(row.when, facts)).flatMap((row) => row.tokens);
  return more.length === 0 ? tokens : tokens.map((list) => [...list, ...more]);
}

/**
 * The first set of channels, and the first list of goal tokens, that the steps in force can bring about; undefined where
 * none does.
 */
export function findWay(
  facts: Facts,
  today: CalendarDate,
  table: readonly StepRecord[],
  have: readonly Token[],
): Way | undefined {
  const steps = table
    .filter((step) => isInForce(step, today) && fits(step.when, facts))
    .map((step) => ({ ...step, needs: needsOf(step, facts) }));
  const wanted = wantedIn(facts, today);
  const wish = facts.channel as string;
  const sets = routes[facts.service as Service][wish]!;
  // A phone line that does not open again before the window ends is tried only when nothing else leads there.
  const inTime = facts.phoneDays === 'none' ? sets.map((set) => set.filter((channel) => channel !== 'phone')) : [];
  for (const set of [...inTime, ...sets]) {
    const open: readonly Channel[] = [...set, 'home'];
    const candidates = steps.filter((step) => open.includes(step.channel));
    for (const tokens of wanted) {
      const chosen = chain(tokens, candidates, have);
      if (chosen) {
        return {
          steps: steps.filter((step) => chosen.has(step)),
          tokens,
          otherChannel: wish !== 'any' && [...chosen].some(({ channel }) => channel !== 'home' && channel !== wish),
        };
      }
    }
  }
  return undefined;
}

/** Backwards from the tokens wanted to the steps that bring them and what those need; undefined where a need stays open. */
function chain(
  wanted: readonly Token[],
  steps: readonly StepRecord[],
  have: readonly Token[],
): Set<StepRecord> | undefined {
  let chosen = new Set<StepRecord>();
  let reached = new Set<Token>(have);
  const obtain = (token: Token): boolean => {
    if (reached.has(token)) return true;
    const bringing = steps.filter((step) => step.yields.includes(token));
    // A step that can follow at once comes before one that would draw others in.
    const ready = bringing.filter((step) => step.needs.every((need) => reached.has(need)));
    for (const step of [...ready, ...bringing]) {
      const before = [chosen, reached] as const;
      [chosen, reached] = [new Set(chosen), new Set(reached)];
      if (step.needs.every(obtain)) {
        chosen.add(step);
        for (const yielded of step.yields) reached.add(yielded);
        return true;
      }
      [chosen, reached] = before;
    }
    return false;
  };
  return wanted.every(obtain) ? chosen : undefined;
}

/** What shows that the decision is on record, at the end of a way. */
export function proofOf(tokens: readonly Token[]): string {
  if (tokens.includes('justificatif')) return 'justificatif';
  if (tokens.includes('notification-expected')) return 'notification';
  return tokens.includes('own-record') ? 'own-record' : 'none';
}
