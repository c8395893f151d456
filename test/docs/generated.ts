// A page that is generated, in docs/ or beside its test: compared with what it should be, or written anew with UPDATE_TRANSCRIPTS=1.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { root } from '../transcripts/transcript.ts';

/** @param name its path in the repository */
export function expectPage(name: string, text: string): void {
  const path = join(root, name);
  if (process.env.UPDATE_TRANSCRIPTS) writeFileSync(path, text);
  const writtenAnew = 'If the change is meant: npm run prepare && UPDATE_TRANSCRIPTS=1 npm run unit';
  expect(readFileSync(path, 'utf8'), writtenAnew).toBe(text);
}
