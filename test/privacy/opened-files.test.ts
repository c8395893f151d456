// What a call opens: shown by strace, with a call that does open it as the control.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { root } from '../transcripts/transcript.ts';

const folder = mkdtempSync(join(tmpdir(), 'mes-optout-opened-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The paths under node_modules and assets that the program opens, without those of Node itself. */
function opened(...args: string[]): string {
  const trace = join(folder, 'trace');
  const command = [process.execPath, join(root, 'bin/mes-optout.cjs'), ...args, '--today', '2026-11-21'];
  const ran = spawnSync('strace', ['-f', '-e', 'trace=open,openat', '-o', trace, ...command], { cwd: folder });
  if (ran.error) throw new Error('this test needs strace (Debian: apt-get install strace)', { cause: ran.error });
  const paths = readFileSync(trace, 'utf8').matchAll(/"([^"]+)"/g);
  return [...paths]
    .map(([, path]) => path!.replace(root, ''))
    .filter((path) => /node_modules|assets/.test(path))
    .join('\n');
}

describe('what a call does not need is not loaded', () => {
  test.each([['deadline', '--letter-date', '2026-11-03'], ['checklist', '--letter-date', '2026-11-03'], ['--help']])(
    '%s opens no package and no font',
    (...args) => {
      expect(opened(...args)).toBe('');
    },
  );
  test('a calendar opens ical-generator only', () => {
    const paths = opened('deadline', '--letter-date', '2026-11-03', '-o', 'x.ics');
    expect(paths).toContain('ical-generator');
    expect(paths).not.toMatch(/pdfkit|uqr|inquirer|assets/);
  });
  test('a PDF opens pdfkit and the fonts', () => {
    const paths = opened('deadline', '--letter-date', '2026-11-03', '-o', 'x.pdf');
    expect(paths).toContain('pdfkit');
    expect(paths).toContain('assets/fonts');
    expect(paths).not.toMatch(/ical-generator|inquirer/);
  });
});
