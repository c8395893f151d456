// The tools of the system that show what a program does. Where one is missing, what goes unchecked is said; the checks of a
// commit (CI=true) fail.
import { spawnSync } from 'node:child_process';

/** Does this command work here? */
export function works(command: readonly [string, ...string[]], unchecked: string, ci = process.env.CI): boolean {
  const { status, error } = spawnSync(command[0], command.slice(1), { stdio: 'ignore' });
  if (status === 0) return true;
  const said = `NOT CHECKED: ${unchecked}. "${command.join(' ')}" does not work here (${error?.message ?? `exit ${status}`}).`;
  if (ci) throw new Error(said);
  console.warn(said);
  return false;
}
