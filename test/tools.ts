// The one place that decides whether a check can be made here: what of the system it needs, and what is done where that is
// missing. The checks of a commit (CI=true) fail; elsewhere the check is left out, and `test/unchecked-reporter.ts` tells it.
import { spawnSync } from 'node:child_process';
import type { TestOptions } from 'vitest';

declare module 'vitest' {
  interface TaskMeta {
    unchecked?: readonly Unchecked[];
  }
}

export interface Unchecked {
  /** The check that is not made. */
  check: string;
  missing: Tool;
  /** What would make it. */
  remedy: string;
}

export type Tool = keyof typeof tools;

/** The words before a command that is to be refused what others are: root is refused nothing, unless it lays that down. */
export const asOrdinaryUser = process.getuid?.() === 0 ? ['setpriv', '--inh-caps=-all', '--bounding-set=-all'] : [];

const namespaces = 'a system that lets its users make namespaces';

/** How each is tried, and how one comes by it: the packages are Debian's. */
const tools = {
  bash: { tried: ['bash', '--version'], remedy: 'apt-get install bash' },
  zsh: { tried: ['zsh', '--version'], remedy: 'apt-get install zsh' },
  fish: { tried: ['fish', '--version'], remedy: 'apt-get install fish' },
  man: { tried: ['man', '--version'], remedy: 'apt-get install man-db' },
  col: { tried: ['col'], remedy: 'apt-get install bsdextrautils' },
  mandoc: { tried: ['mandoc', '/dev/null'], remedy: 'apt-get install mandoc' },
  mkfifo: { tried: ['mkfifo', '--version'], remedy: 'apt-get install coreutils' },
  'python3-icalendar': {
    tried: ['/usr/bin/python3', '-c', 'import icalendar'],
    remedy: 'apt-get install python3-icalendar',
  },
  strace: {
    tried: ['strace', '--seccomp-bpf', '-f', '-o', '/dev/null', 'true'],
    remedy: 'apt-get install strace, where a program may trace another',
  },
  'unshare --net': { tried: ['unshare', '--map-root-user', '--net', 'true'], remedy: namespaces },
  'unshare --mount': {
    tried: ['unshare', '--map-root-user', '--mount', 'mount', '-t', 'tmpfs', 'none', '/tmp'],
    remedy: namespaces,
  },
  'an ordinary user': {
    tried: [...asOrdinaryUser, 'true'],
    remedy: 'another user than root, or apt-get install util-linux',
  },
} as const satisfies Record<string, { tried: readonly string[]; remedy: string }>;

/**
 * The options of a test, or of a group of tests, that makes a check by these tools.
 *
 * @example test('has no fault that mandoc finds', needs('the manual, by mandoc', 'mandoc'), () => …)
 */
export function needs(check: string, ...names: readonly Tool[]): Pick<TestOptions, 'skip' | 'meta'> {
  const unchecked = names
    .filter((name) => !works(tools[name].tried))
    .map((missing) => ({ check, missing, remedy: tools[missing].remedy }));
  if (unchecked.length === 0) return {};
  if (process.env.CI) {
    throw new Error(unchecked.map(({ missing, remedy }) => `${check} needs ${missing}: ${remedy}`).join('\n'));
  }
  return { skip: true, meta: { unchecked } };
}

function works([command, ...args]: readonly string[]): boolean {
  return spawnSync(command!, args, { stdio: 'ignore' }).status === 0;
}
