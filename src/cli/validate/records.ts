// The records of a table: RFC 4180, as spreadsheets write it. Papa Parse reads them: of the streaming readers of the registry the one
// that takes three quoted cells in less than half a microsecond (csv-parse took three).
import Papa from 'papaparse';

export interface CsvRecord {
  /** The last one may end with the carriage return before a line feed. */
  cells: string[];
  /** Where the record after it begins. */
  end: number;
  /** A quote in it is not closed, or does not end its cell: where its cells end is not certain. */
  malformed: boolean;
}

/**
 * Reads the records at the beginning of a text, whose lines end with line feeds.
 *
 * @param last the text ends here: what is left of it is a record too
 * @param each called for each record; false stops after it
 * @returns where the first record begins that was not read
 */
export function readRecords(
  text: string,
  delimiter: string,
  last: boolean,
  each: (record: CsvRecord) => boolean,
): number {
  let end = 0;
  let goesOn = true;
  const read = (from: number, whole: boolean) => {
    const parser = new Papa.Parser({
      delimiter,
      newline: '\n',
      step: ({ data, errors, meta }: Papa.ParseResult<string[]>) => {
        end = from + meta.cursor;
        goesOn = each({ cells: data[0]!, end, malformed: errors.length > 0 });
        if (!goesOn) parser.abort();
      },
    });
    parser.parse(from === 0 ? text : text.slice(from), 0, !whole);
  };
  read(0, false);
  // Papa Parse makes a record of the nothing after the last line feed.
  if (last && goesOn && end < text.length) read(end, true);
  return end;
}
