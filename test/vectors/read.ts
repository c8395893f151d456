// Reads a table of test vectors: one record per line, keyed by the names of the first line.
import { readFileSync } from 'node:fs';

export function readVectors(name: string): Record<string, string>[] {
  const [head, ...rows] = readFileSync(new URL(name, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map(cells);
  return rows.map((row) => Object.fromEntries(head!.map((column, index) => [column, row[index] ?? ''])));
}

function cells(line: string): string[] {
  return Array.from(`${line},`.matchAll(/(?:"([^"]*)"|([^,]*)),/g), (match) => match[1] ?? match[2] ?? '');
}
