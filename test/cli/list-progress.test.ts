// How far a long list has come, on the terminal where the errors go. A stand-in for the clock makes every list a long one.
import { expect, it } from 'vitest';
import { openTerminal } from './terminal.ts';

const slow = `--import=data:text/javascript,${encodeURIComponent(
  "let now = 0; Object.defineProperty(performance, 'now', { value: () => (now += 600) });",
)}`;

function readList(...options: string[]) {
  return openTerminal(['validate', '--nir', '-', '--list', '--lang', 'en', ...options], {
    under: ['/bin/sh', '-c', 'yes 2781 | head -n 400000 | "$@" >/dev/null', 'sh'],
    env: { NODE_OPTIONS: slow },
  }).ended();
}

it('says how far it has come, in one line that is gone at the end', async () => {
  const { sent, screen } = await readList();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: this erases the line, and draws it anew
  expect(sent).toMatch(/\r\u001b\[K\d MB read, \d+ MB\/s, to be corrected: [\d,]+/);
  expect(screen).toBe('400,000 lines, 400,000 to be corrected.');
});

it('says nothing with --quiet', async () => {
  expect((await readList('--quiet')).sent).toBe('');
});
