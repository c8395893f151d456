import { test } from 'vitest';
import { expectPage } from '../docs/generated.ts';
import { knowledge } from './all-knowledge.ts';
import { register } from './register.ts';

test('test/knowledge/register.md holds every record as it is', () => {
  expectPage('test/knowledge/register.md', register(knowledge));
});
