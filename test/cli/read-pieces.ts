// A list that arrives in pieces, handed over as `readList` does, and what is printed of it.
import assert from 'node:assert/strict';
import { type Judge, ListLines, LONGEST_LINE } from '../../src/cli/validate/list-lines.ts';
import { ListReport, type ReportOptions } from '../../src/cli/validate/list-report.ts';

export type ListForm = Omit<ReportOptions, 'codes'>;

/** The identifier that a list is of. */
export interface ListRules {
  judge: Judge;
  codes: ReportOptions['codes'];
  usualLength: number;
}

export function readPieces(
  pieces: readonly Buffer[],
  { judge, codes, usualLength }: ListRules,
  { all = false, keyed = false, json = false, onScreen = false }: Partial<ListForm>,
) {
  const report = new ListReport({ all, keyed, json, onScreen, codes });
  const lines = new ListLines({ judge, usualLength, keyed, report });
  const output: Buffer[] = [];
  let rest = Buffer.alloc(0);
  for (const [index, piece] of [...pieces, Buffer.alloc(0)].entries()) {
    const bytes = Buffer.concat([rest, piece]);
    const chunk = { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
    let at = 0;
    for (let full = true; full; ) {
      at = lines.read(chunk, at, bytes.length, index === pieces.length);
      full = !report.hasRoom();
      output.push(Buffer.from(report.take()));
    }
    if (lines.refusal !== null) break;
    rest = bytes.subarray(at);
    assert.ok(rest.length < LONGEST_LINE);
  }
  const bytes = Buffer.concat(output);
  return { text: bytes.toString(), bytes, refusal: lines.refusal, lines };
}
