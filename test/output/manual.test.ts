// The manual pages: as the program would print them today, and without a fault for man and mandoc.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { programIn } from '../../src/cli/program.ts';
import { newestReading } from '../../src/core/newest-reading.ts';
import { manualPage } from '../../src/output/manual.ts';
import { commands } from '../cli/command-line.ts';
import { needs } from '../tools.ts';
import { root } from '../transcripts/transcript.ts';
import { english, french } from '../words/languages.ts';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

describe.each([
  ['man/man1/mes-optout.1', english],
  ['man/fr/man1/mes-optout.1', french],
])('%s', (name, words) => {
  const path = join(root, name);

  it('is made from the program and its help', () => {
    const page = manualPage(programIn(words), words.help, words.pages, { version, date: newestReading() });
    if (process.env.UPDATE_TRANSCRIPTS) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, page);
    }
    expect(readFileSync(path, 'utf8')).toBe(page);
  });

  it('has no fault that mandoc finds', needs('the manual has no fault for mandoc', 'mandoc'), () => {
    expect(run('mandoc', ['-Kutf-8', '-Tlint', '-Wwarning', path])).toBe('');
  });

  const shownByMan = needs('the manual has no fault for man, and names all', 'man', 'col');
  it('has no fault that man finds, and names every command and option', shownByMan, () => {
    const { shown, warnings } = show(path);
    expect(warnings).toBe('');
    for (const { name, options } of commands) {
      expect(shown).toContain(name);
      for (const option of options) expect(shown).toContain(option.long);
    }
  });
});

/** What a program says, on either stream; mandoc tells a fault by its exit code too. */
function run(command: string, args: readonly string[]): string {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return stdout + stderr;
  }
}

function show(path: string): { shown: string; warnings: string } {
  const line = `man --warnings -E UTF-8 -l -Tutf8 -Z "$1" 2>&1 >/dev/null; printf '\\f'; MANWIDTH=200 man -l "$1" | col -b`;
  const env = { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' };
  const [warnings, shown] = execFileSync('sh', ['-c', line, 'sh', path], { encoding: 'utf8', env }).split('\f') as [
    string,
    string,
  ];
  return { shown, warnings };
}
