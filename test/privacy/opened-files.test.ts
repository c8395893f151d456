// What a call opens: shown by strace, with a call that does open it as the control.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { needs } from '../tools.ts';
import { root } from '../transcripts/transcript.ts';
import { openedIn, watched } from './calls.ts';

const folder = mkdtempSync(join(tmpdir(), 'mes-optout-opened-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The paths under node_modules and assets that the program opens, without those of Node itself. */
function opened(...args: string[]): string {
  const trace = join(folder, 'trace');
  const [strace, ...rest] = [...watched(trace), process.execPath, join(root, 'bin/mes-optout.cjs'), ...args];
  spawnSync(strace!, [...rest, '--today', '2026-11-21'], { cwd: folder });
  return openedIn(trace)
    .filter((path) => path.startsWith(root))
    .map((path) => path.slice(root.length))
    .filter((path) => /node_modules|assets/.test(path))
    .join('\n');
}

const seen = needs('a call opens no file that it does not need', 'strace');

describe('what a call does not need is not loaded', seen, () => {
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
