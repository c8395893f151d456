// Packs the small objects of a PDF into one compressed stream: a tagged sheet has hundreds, as plain text half its weight.
import { deflateSync, inflateSync } from 'node:zlib';

/**
 * The same document with its objects in an object stream and a cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8),
 * which pdfkit does not write (not reported). Takes what pdfkit wrote: one cross-reference table, no encryption.
 */
export function packObjects(file: Uint8Array): Uint8Array {
  const text = Buffer.from(file).toString('latin1');
  const tableStart = Number(text.match(/startxref\n(\d+)\n%%EOF\s*$/)![1]);
  const objects = readObjects(text, tableStart);
  const isStream = ({ body }: PdfObject) => />>\nstream\n/.test(body);
  const streams = objects.filter(isStream);
  const packed = objects.filter((object) => !isStream(object));

  const bodies = packed.map(({ body }) => `${body}\n`);
  const starts = bodies.map((_, index) => bodies.slice(0, index).reduce((sum, body) => sum + body.length, 0));
  const index = packed.map(({ id }, position) => `${id} ${starts[position]}`).join(' ');
  const packId = objects.length + 1;
  const packDictionary = `/Type /ObjStm /N ${packed.length} /First ${index.length + 1}`;

  let output = text.slice(0, Math.min(...objects.map(({ offset }) => offset)));
  const entries: Entry[] = [{ type: 0, position: 0, index: 0xffff }];
  const write = (id: number, body: string) => {
    entries[id] = { type: 1, position: output.length, index: 0 };
    output += `${id} 0 obj\n${body}\nendobj\n`;
  };
  for (const { id, body } of streams) write(id, body);
  write(packId, stream(packDictionary, `${index}\n${bodies.join('')}`));
  for (const [position, { id }] of packed.entries()) entries[id] = { type: 2, position: packId, index: position };

  const tableId = packId + 1;
  entries[tableId] = { type: 1, position: output.length, index: 0 };
  const trailer = text.slice(tableStart).match(/\/Root \d+ 0 R|\/Info \d+ 0 R|\/ID \[[^\]]*\]/g)!;
  const dictionary = `/Type /XRef /Size ${entries.length} /W [1 3 2] ${trailer.join(' ')}`;
  const table = entries.map(({ type, position, index }) =>
    String.fromCharCode(type, position >> 16, (position >> 8) & 0xff, position & 0xff, index >> 8, index & 0xff),
  );
  const end = output.length;
  output += `${tableId} 0 obj\n${stream(dictionary, table.join(''))}\nendobj\nstartxref\n${end}\n%%EOF\n`;
  return Buffer.from(output, 'latin1');
}

/** How many pages a file has that was packed here. */
export function pagesOf(file: Uint8Array): number {
  const text = Buffer.from(file).toString('latin1');
  const start = text.indexOf('stream\n', text.indexOf('/Type /ObjStm')) + 'stream\n'.length;
  const objects = inflateSync(file.subarray(start)).toString('latin1');
  return Number(/\/Type \/Pages\s+\/Count (\d+)/.exec(objects)![1]);
}

/** Where an object is: 1, at a position of the file; 2, in the object stream `position`, at an index. */
interface Entry {
  type: 0 | 1 | 2;
  position: number;
  index: number;
}

interface PdfObject {
  id: number;
  offset: number;
  body: string;
}

function readObjects(text: string, tableStart: number): PdfObject[] {
  const offsets = [...text.slice(tableStart).matchAll(/^(\d{10}) 00000 n/gm)].map(([, offset]) => Number(offset));
  const ends = [...offsets, tableStart].sort((one, other) => one - other);
  return offsets.map((offset, index) => {
    const end = ends[ends.indexOf(offset) + 1]!;
    const body = text.slice(offset, end).replace(/^\d+ 0 obj\n/, '');
    return { id: index + 1, offset, body: body.slice(0, body.lastIndexOf('endobj')).trimEnd() };
  });
}

function stream(dictionary: string, content: string): string {
  const compressed = deflateSync(Buffer.from(content, 'latin1'), { level: 9 }).toString('latin1');
  return `<< ${dictionary} /Length ${compressed.length} /Filter /FlateDecode >>\nstream\n${compressed}\nendstream`;
}
