// A tagged PDF over pdfkit 0.20.2, with its tagging defects worked around; archive (PDF/A-2a and PDF/UA-1) or fillable (PDF/UA-1).
import PDFKit from 'pdfkit';
import type { CalendarDate } from '../../core/calendar-date.ts';
import type { Lang } from '../../words/lang.ts';
import type { Fonts } from './fonts.ts';
import { packObjects } from './object-streams.ts';
import { escapeXml, pdfUaExtensionSchema, pdfUaIdentification } from './xmp.ts';

/** `archive`: for print and for keeping. `fillable`: with boxes to click and lines to type in; Acrobat opens PDF/A read-only, hence two. */
export type Variant = 'archive' | 'fillable';

export interface DocumentOptions {
  /** Shown in the window's title bar; never names a person. */
  title: string;
  lang: Lang;
  /** The day that the metadata gives as the day of creation. */
  today: CalendarDate;
  variant: Variant;
  fonts: Fonts;
}

/** A node of the structure tree: what a screen reader walks through. */
export type Element = PDFKit.PDFStructureElement & { dictionary: Reference };
type Reference = Omit<PDFKit.PDFKitReference, 'data'> & { data: Record<string, unknown> };

export interface ElementOptions {
  alt?: string;
  /** Of a figure: left, top, right, bottom, in points from the top left corner. */
  bbox?: [number, number, number, number];
  /** An attribute dictionary of the element (ISO 32000-1, 14.8.5). */
  attributes?: Record<string, unknown>;
}

export interface Style {
  size: number;
  bold?: boolean;
  /** Baseline to baseline, as a share of the size. */
  leading?: number;
  color: string;
}

export const A4 = { width: 595.28, height: 841.89 };
const locales = { fr: 'fr-FR', en: 'en-GB' } satisfies Record<Lang, string>;

/** What we use of pdfkit and its types leave out. */
interface Internals {
  _addInfo(): void;
  _root: Reference;
  _font: EmbeddedFont;
}
interface EmbeddedFont {
  font: { hasGlyphForCodePoint(point: number): boolean };
  encode(text: string): unknown;
}
const Base = PDFKit as unknown as new (options: object) => PDFKit.PDFDocument & Internals;

export class AccessibleDocument extends Base {
  readonly variant: Variant;
  readonly root: Element;
  readonly fields: unknown[] = [];
  /** Each word is measured when the pages are planned, and when it is set. */
  private readonly widths = new Map<string, number>();

  constructor({ title, lang, today, variant, fonts }: DocumentOptions) {
    super({
      size: 'A4',
      margin: 0,
      pdfVersion: '1.7',
      tagged: true,
      lang: locales[lang],
      displayTitle: true,
      font: null,
      autoFirstPage: false,
      bufferPages: true,
      // Not `PDF/UA`, which writes a CIDSet without the component glyphs of é à ç and fails its own rule 7.21.4.2-2
      // (not reported; for PDF/A: foliojs/pdfkit#1432, #1561). The declaration of PDF/UA is appended in `bytes()`.
      ...(variant === 'archive' ? { subset: 'PDF/A-2a' } : {}),
      // All of it here, as the file's identifier is computed by the constructor (foliojs/pdfkit#1183).
      info: {
        Title: title.normalize('NFC'),
        Creator: 'mes-optout',
        Producer: 'mes-optout (PDFKit)',
        CreationDate: new Date(`${today}T00:00:00Z`),
      },
    });
    this.variant = variant;
    for (const [name, font] of Object.entries(fonts)) {
      this.registerFont(name, font).font(name);
      // A space and a no-break space are one glyph, two hyphens also, and the first one met names it for those who copy
      // the text (not reported): let it be the plain one.
      this._font.encode(' -');
    }
    this.root = this.struct('Document') as Element;
    this.addStructure(this.root);
  }

  /** Adds an element to the structure and draws it. It ends at once: see `link`. */
  element(parent: Element, type: string, options: ElementOptions, draw: (element: Element) => void): void {
    const { attributes, bbox, alt } = options;
    const layout = bbox ? { bbox, placement: 'Block' } : {};
    const element = this.struct(type, { ...layout, ...(alt ? { alt: alt.normalize('NFC') } : {}) }) as Element;
    if (attributes) element.dictionary.data.A = attributes;
    parent.add(element);
    draw(element);
    element.end();
  }

  /** What is drawn without meaning: rules, page marks. Screen readers pass over it. */
  artifact(draw: () => void): void {
    this.markContent('Artifact', { type: 'Layout' });
    draw();
    this.endMarkedContent();
  }

  /** The width of a text in points. */
  widthOf(text: string, { size, bold }: Pick<Style, 'size' | 'bold'>): number {
    const key = `${bold ? 'bold' : 'regular'} ${size} ${text}`;
    const known = this.widths.get(key);
    if (known !== undefined) return known;
    const width = this.font(bold ? 'bold' : 'regular')
      .fontSize(size)
      .widthOfString(text.normalize('NFC'));
    this.widths.set(key, width);
    return width;
  }

  /**
   * Prints one line, its top left corner at x, y. Accents are composed first (foliojs/pdfkit#1072).
   * @throws RangeError if a letter is in none of our fonts: it would print as an empty box and break PDF/UA
   */
  print(text: string, x: number, y: number, style: Style): void {
    this.font(style.bold ? 'bold' : 'regular')
      .fontSize(style.size)
      .fillColor(style.color);
    const composed = text.normalize('NFC');
    for (const letter of composed) {
      const point = letter.codePointAt(0)!;
      if (!this._font.font.hasGlyphForCodePoint(point)) {
        throw new RangeError(`no glyph for U+${point.toString(16).toUpperCase().padStart(4, '0')}`);
      }
    }
    this.text(composed, x, y, { lineBreak: false });
  }

  /**
   * Makes a rectangle of the page open an address; `element` is the Link that holds its text.
   * Not pdfkit's own `link`, which gives a tagged link an empty description (foliojs/pdfkit#1591, PR #1664) that
   * cannot be set later. And an element must end on the page where its annotation is: pdfkit notes, as the annotation's
   * page, the one that is current when the element is written (not reported).
   */
  linkArea(element: Element, area: Area, url: string, title: string): void {
    const action = { S: 'URI', URI: new String(url) };
    this.addAnnotation(element, area, { Subtype: 'Link', A: action, Contents: new String(title.normalize('NFC')) });
  }

  /**
   * Makes a rectangle a form field. Not pdfkit's own form calls, which leave fields untagged, unnamed to screen readers
   * and without an appearance (foliojs/pdfkit#1803, #1554).
   */
  fieldArea(element: Element, area: Area, field: Record<string, unknown>): void {
    this.addAnnotation(element, area, { Subtype: 'Widget', F: 4, ...field });
    this.fields.push((this.page.annotations as unknown[]).at(-1));
  }

  private addAnnotation(element: Element, { x, y, width, height }: Area, options: Record<string, unknown>): void {
    this.annotate(x, y, width, height, { ...options, structParent: element } as PDFKit.Mixins.AnnotationOption);
  }

  /** The finished file. */
  async bytes(): Promise<Uint8Array> {
    if (this.fields.length > 0) this.addForm();
    this.root.end();
    this.appendXML(pdfUaIdentification + (this.variant === 'archive' ? pdfUaExtensionSchema : ''));
    this.end();
    const chunks: Uint8Array[] = [];
    for await (const chunk of this) chunks.push(chunk);
    return packObjects(Buffer.concat(chunks));
  }

  /** What a viewer writes with when someone types: Helvetica, which every viewer has. Nothing is set in it here. */
  private addForm(): void {
    const helvetica = this.ref({ Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica', Encoding: 'WinAnsiEncoding' });
    helvetica.end(undefined);
    const form = this.ref({ Fields: this.fields, DR: { Font: { Helv: helvetica } }, DA: new String('/Helv 0 Tf 0 g') });
    form.end(undefined);
    this._root.data.AcroForm = form;
  }

  /** pdfkit ends a form that it made itself; ours is whole already, and has none of the fonts that it asks for. */
  override endAcroForm(): this {
    return this;
  }

  /** pdfkit writes the title into XML without escaping it: "A & B" makes the metadata unreadable (not reported). */
  override _addInfo(): void {
    const plain = this.info;
    const escaped = Object.entries(plain).map(([key, value]) => [
      key,
      typeof value === 'string' ? escapeXml(value) : value,
    ]);
    this.info = Object.fromEntries(escaped);
    super._addInfo();
    this.info = plain;
  }
}

export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}
