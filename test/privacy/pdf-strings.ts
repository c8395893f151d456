// All that a PDF holds as text: what is drawn, what describes it, every string and every stream, decoded.
import { inflateSync } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfStrings {
  /** What a reader shows, what the document says of itself, and each string of its objects. */
  strings: string[];
  /** The file itself, and its streams unpacked. */
  bytes: string[];
}

export async function pdfStrings(file: Uint8Array): Promise<PdfStrings> {
  const raw = Buffer.from(file).toString('latin1');
  const streams = Array.from(raw.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g), ([, content]) => inflated(content!));
  const bytes = [raw, ...streams.filter((stream) => stream !== null)];
  return { strings: [...(await shown(file)), ...bytes.flatMap(stringsIn)], bytes };
}

/** As pdf.js reads it: the text of the pages and of what is on them, the description in both its forms. */
async function shown(file: Uint8Array): Promise<string[]> {
  const loading = getDocument({ data: new Uint8Array(file), verbosity: 0 });
  const pdf = await loading.promise;
  const { info, metadata } = await pdf.getMetadata();
  const found = [JSON.stringify(info), metadata?.getRaw() ?? '', JSON.stringify(await pdf.getAttachments())];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    found.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
    found.push(JSON.stringify(await page.getStructTree()), JSON.stringify(await page.getAnnotations()));
  }
  await loading.destroy();
  return found;
}

/** The strings of the syntax (ISO 32000-1, 7.3.4): between parentheses, or hexadecimal; in UTF-16 where they say so. */
function stringsIn(text: string): string[] {
  const literals = Array.from(text.matchAll(/\(((?:\\[\s\S]|[^\\()])*)\)/g), ([, body]) => unescaped(body!));
  const hexadecimal = Array.from(text.matchAll(/<([0-9a-fA-F\s]+)>/g), ([, body]) =>
    Buffer.from(body!.replace(/\s/g, ''), 'hex').toString('latin1'),
  );
  return [...literals, ...hexadecimal].map(decoded);
}

function unescaped(body: string): string {
  return body.replace(/\\([0-7]{1,3}|\r?\n|[\s\S])/g, (_, escaped: string) => {
    if (/^[0-7]/.test(escaped)) return String.fromCharCode(Number.parseInt(escaped, 8));
    return { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '', '\r\n': '' }[escaped] ?? escaped;
  });
}

function decoded(text: string): string {
  if (!text.startsWith('\u00fe\u00ff')) return text;
  return new TextDecoder('utf-16be').decode(Buffer.from(text.slice(2), 'latin1'));
}

function inflated(stream: string): string | null {
  try {
    return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
  } catch {
    return null;
  }
}
