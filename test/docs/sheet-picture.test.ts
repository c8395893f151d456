import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../transcripts/transcript.ts';

test.each(['en', 'fr'])('docs/sheet-%s.png shows page 1 of the sheet as the program writes it', (lang) => {
  const script = join(root, 'scripts/sheet-picture.mjs');
  expect(execFileSync(process.execPath, [script, lang, '--check'], { encoding: 'utf8' })).toBe('');
});
