import { test } from 'vitest';
import { knowledge } from '../knowledge/all-knowledge.ts';
import { register } from '../knowledge/register.ts';
import { expectPage } from './generated.ts';

test('docs/register.md holds every record as it is', () => {
  expectPage('register.md', register(knowledge));
});
