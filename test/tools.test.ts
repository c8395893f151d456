// A check that cannot be made is told, with what would make it; the checks of a commit fail.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { needs } from './tools.ts';
import { uncheckedTable } from './unchecked-reporter.ts';

afterEach(() => vi.unstubAllEnvs());

/** What `needs` says where no tool is, or where the one asked for is. */
function answer({ ci, path }: { ci: string; path: string | undefined }) {
  vi.stubEnv('CI', ci);
  vi.stubEnv('PATH', path);
  return needs('the completion', 'bash');
}

describe('a tool that is missing', () => {
  test('fails the checks of a commit', () => {
    expect(() => answer({ ci: 'true', path: '/nowhere' })).toThrow('the completion needs bash: apt-get install bash');
  });

  test('leaves the check out elsewhere, and says what would make it', () => {
    const unchecked = [{ check: 'the completion', missing: 'bash', remedy: 'apt-get install bash' }];
    expect(answer({ ci: '', path: '/nowhere' })).toEqual({ skip: true, meta: { unchecked } });
  });
});

test('a tool that is there leaves nothing out', () => {
  expect(answer({ ci: 'true', path: process.env.PATH })).toEqual({});
});

describe('the table at the end', () => {
  test('has a line for each check, with its tests counted and all that is missing', () => {
    const manual = [
      { check: 'the manual', missing: 'man', remedy: 'install man' },
      { check: 'the manual', missing: 'col', remedy: 'install col' },
    ] as const;
    const zsh = [{ check: 'the completion in zsh', missing: 'zsh', remedy: 'install zsh' }] as const;
    expect(uncheckedTable([{ unchecked: manual }, {}, { unchecked: zsh }, { unchecked: manual }])).toBe(`
Check not made         Tests  Missing   What would make it
the manual             2      man, col  install man; install col
the completion in zsh  1      zsh       install zsh

With CI=true each of these fails.
`);
  });

  test('is not there when every check was made', () => {
    expect(uncheckedTable([{}, {}])).toBe('');
  });
});
