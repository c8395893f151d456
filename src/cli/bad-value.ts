// A value outside its closed set: the one it may have been, and what each of the set means.
import { OptOutError } from '../core/error.ts';
import { inColumns } from '../output/columns.ts';
import type { Words } from '../words/words.ts';
import { meaningRows } from './meanings.ts';
import { holding, nearest } from './nearest.ts';

/** Of an error `usage.bad-value`, what is left to say. */
export async function explained(
  { code, args }: OptOutError,
  words: Words,
  width: number,
): Promise<{ error: OptOutError; meanings: string[] }> {
  const { value, option, allowed } = args as { value: string; option: string; allowed: readonly string[] };
  const suggestion = holding(value, allowed) ?? nearest(value, allowed) ?? '';
  return {
    error: new OptOutError(code, { ...args, suggestion }),
    meanings: inColumns(await meaningRows(option, allowed, words), width),
  };
}
