import { encode } from 'uqr';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Document } from '../../../src/output/document.ts';
import type { Variant } from '../../../src/output/pdf/accessible-document.ts';
import { letterBytes } from '../../../src/output/pdf/letter-sheet.ts';
import { sheetBytes } from '../../../src/output/pdf/sheet.ts';
import { pdfStrings } from '../../privacy/pdf-strings.ts';
import { english, french } from '../../words/languages.ts';
import { documents, extrasFor, labels, letters, printed, today } from '../fixtures.ts';
import { trialSheets } from '../trial-documents.ts';
import { all, type ReadPdf, readPdf, spoken, spokenDocument, unpacked } from './read-pdf.ts';

const variants: readonly Variant[] = ['archive', 'fillable'];
const sheet = (document: Document, variant: Variant) =>
  sheetBytes(printed(document), { today, variant, labels: labels[document.lang], extras: extrasFor(document) });

/** One of each kind, both languages, both variants. */
const files = variants.flatMap((variant) => [
  ...Object.entries(documents).map(
    ([name, document]) =>
      ({ name: `${name}, ${variant}`, lang: document.lang, variant, make: () => sheet(document, variant) }) as const,
  ),
  ...Object.entries(letters).map(
    ([name, letter]) =>
      ({
        name: `${name}, ${variant}`,
        lang: letter.lang,
        variant,
        make: () => letterBytes(letter, { today, variant, labels: labels.fr }),
      }) as const,
  ),
]);

const titles = [...Object.values(documents), ...Object.values(letters)].map(({ title }) => title);
const expectedMetadata = [
  ...titles,
  ...['2026-11-21T00:00:00Z', 'mes-optout', 'mes-optout (PDFKit)', '1', '2', 'A'],
  ...['PDF/UA Universal Accessibility Schema', 'http://www.aiim.org/pdfua/ns/id/', 'pdfuaid'],
  ...['part', 'Integer', 'internal', 'PDF/UA part'],
];

afterEach(() => vi.unstubAllEnvs());

describe.each(files)('$name', ({ lang, variant, make }) => {
  let bytes: Uint8Array;
  let pdf: ReadPdf;
  it('is read back', async () => {
    bytes = await make();
    pdf = await readPdf(bytes);
    expect(pdf.pages.length).toBeGreaterThan(0);
  });

  it('is tagged throughout: no text outside the structure tree but page marks', () => {
    expect(pdf.marked).toBe(true);
    expect(pdf.pages.flatMap(({ untagged }) => untagged)).toEqual([]);
    expect(pdf.pages.flatMap(({ roots }) => roots.map(({ role }) => role))).toEqual(pdf.pages.map(() => 'Document'));
  });

  it('says its language', () => {
    expect(pdf.info.Language).toBe({ fr: 'fr-FR', en: 'en-GB' }[lang]);
  });

  it('describes every figure and every field', () => {
    for (const role of ['Figure', 'Form']) for (const node of all(pdf, role)) expect(node.alt).toMatch(/\w/);
  });

  it('prints no glyph that is missing from the fonts', () => {
    const glyphs = pdf.pages.flatMap((page) => page.glyphs);
    expect(glyphs.length).toBeGreaterThan(20);
    expect(glyphs).not.toContain(0);
  });

  it('ties every link and field to the page that it is on', () => {
    const annotations = pdf.pages.flatMap((page) => page.annotations.map(({ id }) => Number.parseInt(String(id), 10)));
    const ties = objectReferences(bytes);
    expect(ties.map(({ object }) => object).sort(byNumber)).toEqual(annotations.sort(byNumber));
    for (const { object, page } of ties) expect(annotationsOf(bytes, page)).toContain(object);
  });

  it(variant === 'fillable' ? 'has a named field for every box and line' : 'has no field', () => {
    const fields = pdf.pages.flatMap((page) => page.annotations.filter(({ subtype }) => subtype === 'Widget'));
    expect(fields.length).toBe(variant === 'fillable' ? all(pdf, 'Form').length : 0);
    expect(new Set(fields.map(({ fieldName }) => fieldName)).size).toBe(fields.length);
    expect(fields.map(({ alternativeText }) => alternativeText)).toEqual(
      variant === 'fillable' ? all(pdf, 'Form').map(({ alt }) => alt) : [],
    );
  });

  it('holds nothing of the machine or of a person in its metadata', () => {
    const { PDFFormatVersion, Language, Title, ...others } = pdf.info;
    const { Creator, Producer, CreationDate, ...flags } = others;
    expect([Creator, Producer, CreationDate]).toEqual(['mes-optout', 'mes-optout (PDFKit)', 'D:20261121000000Z']);
    expect(Object.keys(flags).filter((name) => !/^(Is|EncryptFilterName)/.test(name))).toEqual([]);
    const texts = pdf.metadata.split(/<[^>]*>/).filter((text) => text.trim() !== '');
    expect(texts.filter((text) => !expectedMetadata.includes(text))).toEqual([]);
    expect(titles).toContain(Title);
  });

  it('is the same file again, in every time zone', async () => {
    for (const TZ of ['Europe/Paris', 'America/Guadeloupe', 'Pacific/Noumea']) {
      vi.stubEnv('TZ', TZ);
      expect(Buffer.from(await make()).equals(bytes)).toBe(true);
    }
  });
});

describe('a checklist', () => {
  it('weighs less than 60 KB, whatever the plan', async () => {
    for (const { answer, extras } of trialSheets()) {
      for (const variant of variants) {
        const { paper } = answer.lang === 'fr' ? french : english;
        const bytes = await sheetBytes(answer, { today, variant, labels: paper, extras });
        expect(bytes.length).toBeLessThan(60_000);
      }
    }
  });

  it('opens the addresses that its sentences name, and the sources, each link called by the name of its source', async () => {
    const pdf = await readPdf(await sheet(documents.french, 'archive'));
    const sources = documents.french.blocks.flatMap((block) => (block.kind === 'sources' ? block.items : []));
    const links = pdf.pages.flatMap((page) => page.annotations.filter(({ subtype }) => subtype === 'Link'));
    // An address that goes on in the next line is two areas to click.
    const opened = links
      .map(({ unsafeUrl, contentsObj }) => [unsafeUrl, (contentsObj as { str: string }).str])
      .filter(([, name], index, every) => name !== every[index - 1]?.[1]);
    expect(opened).toEqual([
      ['https://www.monespacesante.fr', 'monespacesante.fr'],
      ['https://www.monespacesante.fr', 'https://www.monespacesante.fr'],
      ...sources.filter(({ url }) => url !== null).map(({ url, text }) => [url, text]),
    ]);
    const [inPassing, ...written] = all(pdf, 'Link').map((link) => spoken(link).trim());
    expect(inPassing).toBe('monespacesante.fr');
    expect(written).toEqual(opened.slice(1).map(([url]) => url));
  });

  it('has its title, its headings and its steps as such', async () => {
    const pdf = await readPdf(await sheet(documents.french, 'archive'));
    const said = (role: string) => all(pdf, role).map((node) => spoken(node).trim());
    expect(said('H1')).toEqual([documents.french.title]);
    expect(said('H2')).toEqual(
      ['La fiche du téléphone\u202f: 3422', french.paper.next, 'À savoir d’abord', 'Sources'].map(plain),
    );
    const steps = all(pdf, 'LI').filter((item) => spoken(item).includes('Étape'));
    expect(steps.map((step) => spoken(step).trim().replace(/\s+/g, ' '))).toEqual([
      expect.stringMatching(/^Étape 1.* 1\. Ouvrez le site .*\(site internet\).* Le même bouton/),
      expect.stringMatching(/^Étape 2.* 2\. Demandez/),
      expect.stringMatching(/^Étape 3.* 3\. Confirmez/),
    ]);
  });

  it('says the six weeks in words where they are drawn', async () => {
    const pdf = await readPdf(await sheet(documents.english, 'archive'));
    expect(all(pdf, 'Figure')[0]!.alt).toMatch(/^The six weeks: delivered on Wednesday 1 July 2026/);
  });

  it('numbers its pages from 1', async () => {
    const { pages } = await readPdf(await sheet(documents.french, 'archive'));
    expect(pages.length).toBeGreaterThan(1);
    for (const [index, { marks }] of pages.entries()) {
      expect(plain(marks.join(''))).toContain(plain(labels.fr.page({ page: index + 1, of: pages.length })));
    }
  });

  it('has its title in bold, and its text not', async () => {
    const fonts = unpacked(await sheet(documents.french, 'archive')).matchAll(/\/BaseFont \/[A-Z]{6}\+(\S+)/g);
    expect([...new Set([...fonts].map(([, font]) => font))].sort()).toEqual([
      'MESOptoutSans-Bold',
      'MESOptoutSans-Regular',
    ]);
  });

  it('draws the address of the site as a code to scan, of the modules that its address has', async () => {
    const { bytes } = await pdfStrings(await sheet(documents.french, 'archive'));
    const { size, data } = encode('https://www.monespacesante.fr', { ecc: 'M', border: 0, maskPattern: 2 });
    const drawn = bytes.map((stream) => {
      const rects = [...stream.matchAll(/^(\d+) (\d+) (\d+) 1 re$/gm)].map((rect) => rect.slice(1).map(Number));
      const dark = data.map(() => Array(size).fill(false));
      for (const [x, y, width] of rects) dark[y!]?.fill(true, x, x! + width!);
      return dark;
    });
    expect(drawn).toContainEqual(data);
  });

  it('escapes its title in the metadata', async () => {
    const pdf = await readPdf(await sheet({ ...documents.bare, title: 'Pharmacie & DP <test>' }, 'archive'));
    expect(pdf.info.Title).toBe('Pharmacie & DP <test>');
    expect(pdf.metadata).toContain('Pharmacie &amp; DP &lt;test&gt;');
  });

  it('composes accents, and refuses a letter that its fonts do not have', async () => {
    const titled = (title: string) => sheet({ ...documents.bare, title }, 'archive');
    expect(spokenDocument(await readPdf(await titled('E\u0301tape')))).toContain('Étape');
    await expect(titled('健康')).rejects.toThrow(new RangeError('no glyph for U+5065'));
  });

  it('says a plain space for a space, and keeps the narrow one', async () => {
    const bytes = await sheet(documents.french, 'archive');
    const pdf = await readPdf(bytes);
    expect(spokenDocument(pdf)).not.toContain('\u00a0');
    expect(spokenDocument(pdf)).toContain('de l’enfant (facultatif)');
  });
});

/** pdf.js reads a narrow no-break space as a space. */
function plain(text: string): string {
  return text.replaceAll('\u202f', ' ');
}

/** The annotations that the structure tree holds, each with the page where it says they are. */
function objectReferences(bytes: Uint8Array): { object: number; page: number }[] {
  const matches = unpacked(bytes).matchAll(/\/Type \/OBJR\s+\/Obj (\d+) 0 R\s+\/Pg (\d+) 0 R/g);
  return [...matches].map(([, object, page]) => ({ object: Number(object), page: Number(page) }));
}

function annotationsOf(bytes: Uint8Array, page: number): number[] {
  const [, dictionary] = unpacked(bytes).split(`\n${page} 0 obj\n`);
  const [, list] = dictionary!.split('endobj')[0]!.match(/\/Annots \[([^\]]*)\]/)!;
  return [...list!.matchAll(/(\d+) 0 R/g)].map(([, object]) => Number(object));
}

function byNumber(one: number, other: number): number {
  return one - other;
}
