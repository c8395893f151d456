// Words with their meanings, in two columns.
import { hanging } from './text.ts';

/** In a narrow window a meaning stands under its word. */
export function inColumns(rows: readonly (readonly [string, string])[], width: number): string[] {
  const left = Math.max(...rows.map(([word]) => word.length));
  return rows.map(([word, meaning]) =>
    width - left < 36
      ? `  ${word}\n${hanging(' '.repeat(8), meaning, width)}`
      : hanging(`  ${word.padEnd(left)}  `, meaning, width),
  );
}
