// The documents that veraPDF is given, from the fixtures: each with all that paper adds, some of it and none, in both variants.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { letterBytes } from '../../src/output/pdf/letter-sheet.ts';
import { type SheetExtras, sheetBytes } from '../../src/output/pdf/sheet.ts';
import { documents, extras, labels, letters, today } from './fixtures.ts';

/** Writes them into a folder; the paths, each ending in `-archive.pdf` or `-fillable.pdf`. */
export async function writeTrialDocuments(folder: string): Promise<string[]> {
  const files: string[] = [];
  const write = (name: string, bytes: Uint8Array) => {
    files.push(join(folder, name));
    writeFileSync(join(folder, name), bytes);
  };
  for (const variant of ['archive', 'fillable'] as const) {
    for (const [name, document] of Object.entries(documents)) {
      const { lang } = document;
      for (const [added, some] of Object.entries(selections(extras[lang]))) {
        const options = { today, variant, labels: labels[lang], extras: some };
        write(`${name}-${added}-${variant}.pdf`, await sheetBytes(document, options));
      }
    }
    for (const [name, letter] of Object.entries(letters)) {
      write(`${name}-${variant}.pdf`, await letterBytes(letter, { today, variant, labels: labels.fr }));
    }
  }
  return files;
}

function selections({ cards = [], ...others }: SheetExtras): Record<string, SheetExtras> {
  return {
    all: { ...others, cards },
    none: {},
    photo: { cards: cards.filter(({ card }) => card === 'photo') },
    phone: others,
  };
}
