// Reads a PDF back as a screen reader would: its structure tree, in order, with the text of each element.
import { inflateSync } from 'node:zlib';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface Node {
  role: string;
  alt?: string;
  /** 1 for the first page. */
  page: number;
  /** What is printed in it, or its parts. */
  children: (Node | string | { annotation: string })[];
}

export interface ReadPdf {
  info: Record<string, unknown>;
  metadata: string;
  marked: boolean;
  pages: {
    roots: Node[];
    annotations: Record<string, unknown>[];
    glyphs: number[];
    printed: Printed[];
    untagged: string[];
    marks: string[];
  }[];
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await loading.promise;
  const { info } = await pdf.getMetadata();
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const tree = (await page.getStructTree()) as unknown as RawNode;
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const { texts, untagged, marks } = markedTexts(items as RawItem[]);
    pages.push({
      roots: tree.children.map((child) => nodeOf(child, number, texts) as Node),
      annotations: await page.getAnnotations(),
      glyphs: await glyphsOf(page),
      printed: await printedOn(page),
      untagged,
      marks,
    });
  }
  const marked = (await pdf.getMarkInfo())?.Marked ?? false;
  const raw = Buffer.from(bytes).toString('utf8');
  const xmp = raw.slice(raw.indexOf('<?xpacket begin'), raw.indexOf('<?xpacket end'));
  await loading.destroy();
  return {
    info: info as Record<string, unknown>,
    metadata: xmp,
    marked,
    pages,
  };
}

/** All nodes of a role, in reading order; pdf.js also gives, empty, some that begin on the next page. */
export function all(pdf: ReadPdf, role: string): Node[] {
  const found: Node[] = [];
  const walk = (node: Node) => {
    if (node.role === role && node.children.length > 0) found.push(node);
    for (const child of node.children) if (typeof child === 'object' && 'role' in child) walk(child);
  };
  for (const page of pdf.pages) page.roots.forEach(walk);
  return found;
}

/** The text that a screen reader says: what stands for a figure instead of what is drawn in it. `skip`: roles passed over. */
export function spoken(node: Node, skip: readonly string[] = []): string {
  if (skip.includes(node.role)) return '';
  if (node.alt !== undefined) return `${node.alt} `;
  const parts = node.children.map((child) =>
    typeof child === 'string' ? child : 'role' in child ? spoken(child, skip) : '',
  );
  // What holds text of its own is a line of it.
  // The text of a link is an address here, and one that goes on in the next line has no space there.
  if (node.role === 'Link') return parts.join('').replace(/(?<=\S)\n(?=\S)/g, '');
  return parts.join(node.children.some((child) => typeof child === 'string') ? '' : ' ');
}

export function spokenDocument(pdf: ReadPdf, skip: readonly string[] = []): string {
  return pdf.pages.flatMap((page) => page.roots.map((root) => spoken(root, skip))).join(' ');
}

/** A text as it is printed: its size in points, and its colour as `#rrggbb`. */
export interface Printed {
  text: string;
  size: number;
  colour: string;
}

/** All that is printed on a page, the marks at its foot included. */
async function printedOn(page: {
  getOperatorList(): Promise<{ fnArray: number[]; argsArray: unknown[][] }>;
}): Promise<Printed[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const printed: Printed[] = [];
  const saved: { colour: string; scale: number }[] = [];
  let state = { colour: '#000000', scale: 1 };
  let [fontSize, ofText] = [0, 1];
  for (const [index, fn] of fnArray.entries()) {
    const args = argsArray[index] as unknown[];
    if (fn === OPS.save) saved.push({ ...state });
    if (fn === OPS.restore) state = saved.pop()!;
    if (fn === OPS.transform) state.scale *= heightOf(args);
    if (fn === OPS.setFillRGBColor) state.colour = args[0] as string;
    if (fn === OPS.beginText) ofText = 1;
    if (fn === OPS.setFont) fontSize = args[1] as number;
    if (fn === OPS.setTextMatrix) ofText = heightOf(Array.from(args[0] as ArrayLike<number>));
    if (fn === OPS.showText) {
      const glyphs = args[0] as { unicode?: string }[];
      const text = glyphs.map((glyph) => glyph.unicode ?? '').join('');
      printed.push({ text, size: fontSize * ofText * state.scale, colour: state.colour });
    }
  }
  return printed;
}

/** By how much a matrix (a, b, c, d, e, f) makes a text taller. */
const heightOf = (matrix: unknown[]) => Math.hypot(matrix[2] as number, matrix[3] as number);

/** The objects as plain text, those of the object stream too. */
export function unpacked(bytes: Uint8Array): string {
  const file = Buffer.from(bytes).toString('latin1');
  const [, first, content] = file.match(/\/Type \/ObjStm \/N \d+ \/First (\d+)[^>]*>>\nstream\n([\s\S]*?)\nendstream/)!;
  const text = inflateSync(Buffer.from(content!, 'latin1')).toString('latin1');
  const numbers = text.slice(0, Number(first)).trim().split(' ').map(Number);
  const starts = numbers.flatMap((number, index) =>
    index % 2 === 0 ? [{ id: number, start: numbers[index + 1]! }] : [],
  );
  const bodies = starts.map(({ id, start }, index) => {
    const from = Number(first) + start;
    return `\n${id} 0 obj\n${text.slice(from, Number(first) + (starts[index + 1]?.start ?? text.length))}endobj\n`;
  });
  return file + bodies.join('');
}

type RawNode = { type?: string; id?: string; role: string; alt?: string; children: RawNode[] };
type RawItem = { type?: string; id?: string; tag?: string; str?: string; hasEOL?: boolean };

function nodeOf(raw: RawNode, page: number, texts: Map<string, string>): Node | string | { annotation: string } {
  if (raw.type === 'content') return texts.get(raw.id!) ?? '';
  if (raw.type === 'object' || raw.type === 'annotation') return { annotation: raw.id!.replace(/^\D+/, '') };
  const { role, alt, children } = raw;
  return {
    role,
    page,
    ...(alt === undefined ? {} : { alt }),
    children: children.map((child) => nodeOf(child, page, texts)),
  };
}

/** The text of every marked content, of the artifacts, and what stands in neither. */
function markedTexts(items: RawItem[]): { texts: Map<string, string>; untagged: string[]; marks: string[] } {
  const texts = new Map<string, string>();
  const untagged: string[] = [];
  const marks: string[] = [];
  const open: (string | null)[] = [];
  for (const { type, id, tag, str, hasEOL } of items) {
    if (type?.startsWith('beginMarkedContent')) open.push(id ?? (tag === 'Artifact' ? null : ''));
    else if (type === 'endMarkedContent') open.pop();
    else if (open.length === 0 || open.at(-1) === '') untagged.push(...(str?.trim() ? [str] : []));
    else if (open.at(-1) === null) marks.push(str ?? '');
    else texts.set(open.at(-1)!, `${texts.get(open.at(-1)!) ?? ''}${str}${hasEOL ? '\n' : ''}`);
  }
  return { texts, untagged, marks };
}

/** The character codes of all glyphs that the page shows. */
async function glyphsOf(page: {
  getOperatorList(): Promise<{ fnArray: number[]; argsArray: unknown[][] }>;
}): Promise<number[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  return fnArray.flatMap((fn, index) =>
    fn === OPS.showText
      ? (argsArray[index]![0] as { originalCharCode?: number }[]).flatMap((glyph) => glyph.originalCharCode ?? [])
      : [],
  );
}
