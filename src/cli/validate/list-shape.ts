// What a list is, by its beginning: one value a line, or a table of which one column holds the values.
import { utf8 } from '../../core/characters.ts';
import { isRounded } from '../../core/copied.ts';
import { OptOutError } from '../../core/error.ts';
import { digitsIn } from '../../core/mask.ts';
import type { Judge } from './list-lines.ts';
import { readRecords } from './records.ts';

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
  /** What stands before the first value: a mark, `sep=;`, titles, and the names of the columns. */
  head: string;
  /** The lines of it that are titles or names. */
  header: { from: number; to: number } | null;
}

export interface Looks {
  judge: Judge;
  /** May a text be a value, right or wrong? */
  looks: (text: string) => boolean;
}

interface Row {
  cells: string[];
  end: number;
}

const DELIMITERS = [';', '\t', ','];
const MOST_ROWS = 200;
/** Above the table of a spreadsheet may stand what it is about. */
const MOST_TITLES = 5;

/**
 * @param text whole lines
 * @throws OptOutError `list.no-column` if it is a table in which the column is not told, and not found
 */
export function shapeOf(text: string, options: ShapeOptions, { judge, looks }: Looks): ListShape {
  // Excel writes the sign between the cells in a first line of its own, and reads it there.
  const [mark, sign = null] = /^\ufeff?(?:"?sep=([^\w"\r\n])"?\r?\n)?/i.exec(text)!;
  const body = text.slice(mark.length);
  const told = options.column !== undefined || options.key !== undefined || options.delimiter !== undefined;
  const delimiter = options.delimiter ?? sign ?? delimiterOf(body) ?? (told ? ';' : null);
  const isValue = (line: string) => isRight(line, judge) || rounded(line);
  // A value may be written with tabs or commas between its parts.
  const isWhole = ({ cells }: Row) =>
    isValue(cells.join(delimiter ?? '')) && (cells.length === 1 || !cells.some((cell) => isValue(cell)));
  const rows = delimiter === null ? [] : rowsOf(body, delimiter);
  const isList = rows.length === 0 || (!told && sign === null && rows.some(isWhole));
  if (delimiter === null || isList) return { table: null, ...headOf(mark, isHeader, firstRow(body)) };

  const titles = Math.max(0, rows.findIndex(isWide));
  const names = rows[titles]!;
  const others = rows.slice(titles + 1);
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const header = others.length > 0 && names.cells.every(mayBeName) && names.cells.some((cell) => cell.trim() !== '');
  const place = (name: string) => {
    const named = names.cells.findIndex((cell) => plain(cell) === plain(name));
    const at = named >= 0 ? named : /^[1-9]\d{0,4}$/.test(name) ? Number(name) - 1 : -1;
    if (at < 0 || at >= width) throw new OptOutError('list.no-column', { columns: String(width) });
    return at;
  };
  const column =
    options.column === undefined ? foundColumn(header ? others : rows, width, looks) : place(options.column);
  const key = options.key === undefined ? null : place(options.key);
  return { table: { delimiter, column, key }, ...headOf(mark, () => header, body.slice(0, names.end)) };
}

function headOf(mark: string, isHead: (names: string) => boolean, names: string): Omit<ListShape, 'table'> {
  if (!isHead(names)) return { head: mark, header: null };
  const from = lineEnds(mark) + 1;
  return { head: mark + names, header: { from, to: from + Math.max(1, lineEnds(names)) - 1 } };
}

function lineEnds(text: string): number {
  return text.split('\n').length - 1;
}

/** The one column that looks like values. */
function foundColumn(rows: readonly Row[], width: number, looks: Looks['looks']): number {
  const found = Array.from({ length: width }, (_, column) => column).filter((column) => {
    const cells = rows.map((row) => row.cells[column]?.trim() ?? '').filter((cell) => cell !== '');
    return cells.length > 0 && cells.filter(looks).length * 2 >= cells.length;
  });
  if (found.length !== 1) throw new OptOutError('list.no-column', { columns: String(width) });
  return found[0]!;
}

/** The sign that stands in each row below the titles, where there are two. */
function delimiterOf(text: string): string | null {
  const stands = (sign: string) => {
    const filled = rowsOf(text, sign).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
    const titles = filled.findIndex(isWide);
    return titles >= 0 && titles <= MOST_TITLES && filled.length - titles >= 2 && filled.slice(titles).every(isWide);
  };
  return DELIMITERS.find(stands) ?? null;
}

const isWide = ({ cells }: Row) => cells.length > 1;

/** The first rows of a table. One that the end of the text cuts is left out. */
function rowsOf(text: string, delimiter: string): Row[] {
  const rows: Row[] = [];
  readRecords(text, delimiter, true, ({ cells, end, malformed }) => {
    if (!malformed) rows.push({ cells, end });
    return rows.length < MOST_ROWS;
  });
  return rows;
}

/** The first row of a list of one column, in which a quoted cell may run over lines. */
function firstRow(text: string): string {
  return /^(?:"(?:[^"]|"")*"[^\n]*|[^\n]*)\n?/.exec(text)![0];
}

/** Words, without a digit. */
function isHeader(text: string): boolean {
  return /\p{L}{2}/u.test(text) && !/\d/.test(text);
}

/** As the year in a name. A value that is wrong, or another's, has more digits. */
const MOST_DIGITS_OF_NAME = 4;

function mayBeName(cell: string): boolean {
  return cell.trim() === '' || (/\p{L}/u.test(cell) && digitsIn(cell) <= MOST_DIGITS_OF_NAME);
}

/** A name as one types it: a cell may hold a line break. */
function plain(name: string): string {
  return name.trim().toLowerCase().replace(/\s+/g, ' ');
}

function isRight(text: string, judge: Judge): boolean {
  const bytes = utf8(text);
  return judge(bytes, 0, bytes.byteLength) === 0;
}

function rounded(text: string): boolean {
  const bytes = utf8(text);
  return isRounded(bytes, 0, bytes.byteLength);
}
