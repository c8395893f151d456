// Boxes to tick and lines to write on: drawn for the pen in an archive document, clickable in a fillable one.
import type { AccessibleDocument, Area, Element } from './accessible-document.ts';
import { ink, quietInk } from './page-style.ts';

/** A box to tick. `label` is what a screen reader says of it. */
export function drawCheckBox(document: AccessibleDocument, parent: Element, area: Area, label: string): void {
  if (document.variant === 'archive') {
    // What a form for the pen says of its fields: ISO 32000-1, 14.8.5.6.
    const size = area.height * 1.2;
    document.element(
      parent,
      'Form',
      { alt: label, attributes: { O: 'PrintField', Role: 'cb', checked: 'off' } },
      (form) => form.add(() => document.print('☐', area.x - size * 0.07, area.y - size * 0.27, { size, color: ink })),
    );
    return;
  }
  const name = `box-${document.fields.length + 1}`;
  const appearance = { N: { Yes: tick(document, area, true), Off: tick(document, area, false) } };
  document.element(parent, 'Form', { alt: label }, (form) =>
    document.fieldArea(form, area, {
      FT: 'Btn',
      T: new String(name),
      TU: new String(label),
      V: 'Off',
      AS: 'Off',
      AP: appearance,
    }),
  );
}

/** A ruled line to write on, along the foot of the area. `label` is what a screen reader says of it. */
export function drawRuledLine(document: AccessibleDocument, parent: Element, area: Area, label: string): void {
  const foot = area.y + area.height;
  const rule = () =>
    document
      .lineWidth(0.6)
      .moveTo(area.x, foot)
      .lineTo(area.x + area.width, foot)
      .stroke(quietInk);
  if (document.variant === 'archive') {
    document.element(parent, 'Form', { alt: label, attributes: { O: 'PrintField', Role: 'tv' } }, (form) =>
      form.add(rule),
    );
    return;
  }
  const name = `line-${document.fields.length + 1}`;
  document.artifact(rule);
  document.element(parent, 'Form', { alt: label }, (form) =>
    document.fieldArea(form, area, {
      FT: 'Tx',
      T: new String(name),
      TU: new String(label),
      V: new String(''),
      DA: new String('/Helv 10 Tf 0 g'),
      AP: { N: appearanceStream(document, area, '') },
    }),
  );
}

function tick(document: AccessibleDocument, area: Area, ticked: boolean): unknown {
  const side = area.height;
  const mark = `1.5 w ${0.2 * side} ${0.5 * side} m ${0.42 * side} ${0.25 * side} l ${0.8 * side} ${0.8 * side} l S`;
  return appearanceStream(
    document,
    area,
    `q 1 g 0 G 0.9 w 0.5 0.5 ${area.width - 1} ${side - 1} re B ${ticked ? mark : ''} Q`,
  );
}

/** Made once for all fields of a document that look the same. */
function appearanceStream(document: AccessibleDocument, { width, height }: Area, operators: string): unknown {
  const made = appearances.get(document) ?? new Map<string, unknown>();
  appearances.set(document, made);
  const key = `${width} ${height} ${operators}`;
  if (!made.has(key)) made.set(key, newAppearance(document, width, height, operators));
  return made.get(key);
}
const appearances = new WeakMap<AccessibleDocument, Map<string, unknown>>();

function newAppearance(document: AccessibleDocument, width: number, height: number, operators: string): unknown {
  const stream = document.ref({ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, width, height], Resources: {} });
  stream.end(Buffer.from(operators));
  return stream;
}
