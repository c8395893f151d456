// What a list is, by its beginning: one value a line, or a table of which one column holds the values.
import { parse } from 'csv-parse/sync';
import { utf8 } from '../../core/characters.ts';
import { isRounded } from '../../core/copied.ts';
import { OptOutError } from '../../core/error.ts';
import type { Judge } from './list-lines.ts';

/** A column or a key: its name in the header, or its number. */
export interface ShapeOptions {
  column?: string;
  key?: string;
  delimiter?: string;
}

export interface Table {
  delimiter: string;
  /** From 0. */
  column: number;
  key: number | null;
}

export interface ListShape {
  /** null for one value a line. */
  table: Table | null;
  /** The first line names the columns. */
  header: boolean;
}

export interface Looks {
  judge: Judge;
  /** May a text be a value, right or wrong? */
  looks: (text: string) => boolean;
}

const DELIMITERS = [';', '\t', ','];
const MOST_ROWS = 200;

/**
 * @param text whole lines
 * @throws OptOutError `list.no-column` if it is a table in which the column is not told, and not found
 */
export function shapeOf(text: string, options: ShapeOptions, { judge, looks }: Looks): ListShape {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/, MOST_ROWS);
  const told = options.column !== undefined || options.key !== undefined || options.delimiter !== undefined;
  const delimiter = options.delimiter ?? delimiterOf(lines) ?? (told ? ';' : null);
  const isValue = (line: string) => isRight(line, judge) || rounded(line);
  if (delimiter === null || (!told && lines.some(isValue))) return { table: null, header: isHeader(lines[0] ?? '') };

  const rows = rowsOf(lines, delimiter);
  const [first = [], ...others] = rows;
  const width = Math.max(...rows.map((row) => row.length));
  const header = first.every((cell) => cell.trim() === '' || isHeader(cell) || !looks(cell)) && others.length > 0;
  const place = (name: string) => {
    const named = first.findIndex((cell) => cell.trim().toLowerCase() === name.trim().toLowerCase());
    const at = named >= 0 ? named : /^[1-9]\d{0,4}$/.test(name) ? Number(name) - 1 : -1;
    if (at < 0 || at >= width) throw new OptOutError('list.no-column', { columns: String(width) });
    return at;
  };
  const column =
    options.column === undefined ? foundColumn(header ? others : rows, width, looks) : place(options.column);
  const key = options.key === undefined ? null : place(options.key);
  return { table: { delimiter, column, key }, header };
}

/** The one column that looks like values. */
function foundColumn(rows: readonly string[][], width: number, looks: Looks['looks']): number {
  const found = Array.from({ length: width }, (_, column) => column).filter((column) => {
    const cells = rows.map((row) => row[column]?.trim() ?? '').filter((cell) => cell !== '');
    return cells.length > 0 && cells.filter(looks).length * 2 >= cells.length;
  });
  if (found.length !== 1) throw new OptOutError('list.no-column', { columns: String(width) });
  return found[0]!;
}

/** The sign that stands in each line, where there are two lines. */
function delimiterOf(lines: readonly string[]): string | null {
  const filled = lines.filter((line) => line.trim() !== '');
  if (filled.length < 2) return null;
  return DELIMITERS.find((sign) => filled.every((line) => line.includes(sign))) ?? null;
}

function rowsOf(lines: readonly string[], delimiter: string): string[][] {
  const options = { delimiter, relax_quotes: true, relax_column_count: true, skip_empty_lines: true };
  // The last record may be cut: what is before it is enough.
  for (let count = lines.length; count > 0; count -= 1) {
    try {
      return parse(lines.slice(0, count).join('\n'), options);
    } catch {}
  }
  return [];
}

/** A line of words, without a digit. */
function isHeader(line: string): boolean {
  return /\p{L}{2}/u.test(line) && !/\d/.test(line);
}

function isRight(text: string, judge: Judge): boolean {
  const bytes = utf8(text);
  return judge(bytes, 0, bytes.byteLength) === 0;
}

function rounded(text: string): boolean {
  const bytes = utf8(text);
  return isRounded(bytes, 0, bytes.byteLength);
}
