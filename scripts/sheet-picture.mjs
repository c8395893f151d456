// node scripts/sheet-picture.mjs en|fr [--check]: docs/sheet-LANG.png, page 1 of the sheet that the program writes, by pdftoppm.
// docs/sheet-LANG.txt says what it shows, and which picture that was; --check compares it with the page of today, without drawing.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const [lang, check] = process.argv.slice(2);
const root = fileURLToPath(new URL('..', import.meta.url));
const picture = join(root, `docs/sheet-${lang}.png`);
const words = join(root, `docs/sheet-${lang}.txt`);
const folder = mkdtempSync(join(tmpdir(), 'mes-optout-sheet-'));
try {
  const sheet = writeSheet();
  if (!check) draw(sheet);
  const today = `${sum(readFileSync(picture))}\n${await firstPage(sheet)}\n`;
  if (!check) writeFileSync(words, today);
  else if (readFileSync(words, 'utf8') !== today) {
    console.error(
      `Page 1 of the sheet is another than in docs/sheet-${lang}.png: node scripts/sheet-picture.mjs ${lang}`,
    );
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}

function writeSheet() {
  const file = join(folder, 'sheet.pdf');
  const program = join(root, 'bin/mes-optout.cjs');
  const asked = ['checklist', '--letter-date', '2026-11-03', '--today', '2026-11-21', '--lang', lang, '-o', file];
  const { SOURCE_DATE_EPOCH: _, ...env } = process.env;
  execFileSync(process.execPath, [program, ...asked], { env });
  return file;
}

/** Grey, on a page of 600 pixels: what a photocopier makes of it. */
function draw(file) {
  const asked = ['-png', '-gray', '-singlefile', '-scale-to-x', '600', '-scale-to-y', '-1', '-f', '1', '-l', '1'];
  execFileSync('pdftoppm', [...asked, file, picture.replace(/\.png$/, '')]);
}

/** Its words, line by line, each with where it stands and how high it is. */
async function firstPage(file) {
  const loading = getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 });
  const page = await (await loading.promise).getPage(1);
  const { items } = await page.getTextContent();
  await loading.destroy();
  return items
    .filter(({ str }) => str.trim() !== '')
    .map(({ str, transform }) => `${[4, 5, 3].map((at) => Math.round(transform[at])).join(' ')} ${str.trimEnd()}`)
    .join('\n');
}

function sum(bytes) {
  return `SHA-256 of the picture: ${createHash('sha256').update(bytes).digest('hex')}`;
}
