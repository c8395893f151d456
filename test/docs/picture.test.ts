import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'vitest';
import { root } from '../transcripts/transcript.ts';
import { expectPage } from './generated.ts';

test.each(['en', 'fr'])('docs/answer-%s.svg shows what a terminal shows', (lang) => {
  const script = join(root, 'scripts/answer-picture.mjs');
  expectPage(`docs/answer-${lang}.svg`, execFileSync(process.execPath, [script, lang], { encoding: 'utf8' }));
});
