// Which records of the knowledge hold on a given day, and for a given case.
import type { CaseTable, Dated, When } from '../knowledge/record.ts';
import { type Rule, type RuleId, rules } from '../knowledge/rules.ts';
import type { Answer, StatementRecord } from '../knowledge/statements.ts';
import type { CalendarDate } from './calendar-date.ts';

/** A case as the tables of the knowledge read it: facets said, and facets worked out. */
export type Facts = Readonly<Record<string, string | boolean | null>>;

export function isInForce(record: Dated, day: CalendarDate): boolean {
  return record.validFrom <= day && (record.validUntil === undefined || day <= record.validUntil);
}

/** The rule as it stood on that day, or undefined where no record goes back so far. */
export function ruleOn<Id extends RuleId>(id: Id, day: CalendarDate): Extract<Rule, { id: Id }> | undefined {
  return rules.find((rule): rule is Extract<Rule, { id: Id }> => rule.id === id && isInForce(rule, day));
}

/** Does a table of the knowledge fit this case? Every facet named has one of its values; of several tables, one fits. */
export function fits(when: When, facts: Facts): boolean {
  return Array.isArray(when) ? when.some((table) => fitsTable(table, facts)) : fitsTable(when as CaseTable, facts);
}

function fitsTable(table: CaseTable, facts: Facts): boolean {
  for (const facet in table) {
    if (!(table[facet] as readonly unknown[]).includes(facts[facet])) return false;
  }
  return true;
}

/** The statements of a table that an answer makes in this case on that day, in the order of the table. */
export function statementsFor(
  table: readonly StatementRecord[],
  answer: Answer,
  facts: Facts,
  day: CalendarDate,
): StatementRecord[] {
  return sayable(table, answer, facts.service as string, day).filter((record) => fits(record.when, facts));
}

/** Sorted out once a day: a walk over all situations asks again and again. */
function sayable(
  table: readonly StatementRecord[],
  answer: Answer,
  service: string,
  day: CalendarDate,
): readonly StatementRecord[] {
  const sorted = inForce.get(table) ?? new Map<string, readonly StatementRecord[]>();
  inForce.set(table, sorted);
  const key = `${answer} ${service} ${day}`;
  const known =
    sorted.get(key) ??
    table.filter((record) => record.service === service && record.answers.includes(answer) && isInForce(record, day));
  sorted.set(key, known);
  return known;
}
const inForce = new WeakMap<readonly StatementRecord[], Map<string, readonly StatementRecord[]>>();
