// What is wrong with a value, or worth knowing about it: a code, never a sentence.

export interface Problem<Code extends string> {
  code: Code;
  /** An error makes the value invalid; a warning lets the person go on. */
  severity: 'error' | 'warning';
  /** Characters concerned, from 1, separators not counted; empty when it is the whole value. */
  positions: number[];
  /** What a sentence about it needs; never characters of the value. */
  args?: Record<string, string | number>;
}

/** A result is valid when nothing in it is an error. */
export function hasNoError(problems: readonly Problem<string>[]): boolean {
  return problems.every((problem) => problem.severity === 'warning');
}
