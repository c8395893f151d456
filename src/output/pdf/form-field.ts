// Boxes to tick and lines to write on: drawn for the pen in an archive document, clickable in a fillable one.
import type { AccessibleDocument, Area, Element } from './accessible-document.ts';
import { ink, quietInk } from './page-style.ts';

/** A box to tick. `label` is what a screen reader says of it. */
export function drawCheckBox(document: AccessibleDocument, parent: Element, area: Area, label: string): void {
  if (document.variant === 'archive') {
    const size = area.height * 1.2;
    const drawn = { Role: 'cb', checked: 'off' };
    document.element(parent, 'Form', { alt: label, attributes: printField(drawn, label) }, (form) =>
      form.add(() => document.print('☐', area.x - size * 0.07, area.y - size * 0.27, { size, color: ink })),
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
    document.element(parent, 'Form', { alt: label, attributes: printField({ Role: 'tv' }, label) }, (form) =>
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

/** What a form for the pen says of its fields (ISO 32000-1, 14.8.5.6). */
function printField(role: Record<string, string>, label: string): Record<string, unknown> {
  return { O: 'PrintField', ...role, Desc: new String(label.normalize('NFC')) };
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

function appearanceStream(document: AccessibleDocument, { width, height }: Area, operators: string): unknown {
  const stream = document.ref({ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, width, height], Resources: {} });
  stream.end(Buffer.from(operators));
  return stream;
}
