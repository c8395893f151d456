// `letter --json`: a letter, and what it rests on.
import * as z from 'zod';
import { persons, requestWays } from '../../knowledge/facets.ts';
import { addressees, letters } from '../../knowledge/letters.ts';
import { services } from '../../knowledge/record.ts';
import { windowDates } from './deadline.ts';
import { citedSources, codesOf, head, notices, sentence } from './parts.ts';
import { day } from './time.ts';

const blank = z.strictObject({ blank: z.string().describe('What only the sender knows, to be written in by hand') });
const text = z
  .union([z.string(), z.array(z.union([z.string(), blank]))])
  .meta({ id: 'LetterText', description: 'Text, or text with blanks in it; a blank alone takes the whole line' });
const lines = z.array(text);
const block = z.union([
  text,
  z.strictObject({ items: lines.describe('A list') }),
  z.strictObject({ boxes: lines.describe('A list of which the sender ticks what is true') }),
]);

const written = z.strictObject({
  lang: z.literal('fr').describe('Letters are French, whatever the language of the answer'),
  title: z.string().describe('Of the file; not printed'),
  sender: lines.describe('Who writes: blanks'),
  addressee: lines.describe('To whom, six lines at most'),
  placeAndDate: text.describe('Where and when: blanks'),
  sending: z.exactOptional(z.string()).describe('How it is sent'),
  subject: z.string().describe('The line of the subject'),
  references: z.array(z.string()).describe('The articles it rests on, a line each'),
  salutation: z.string().describe('How it begins'),
  body: z.array(block).describe('What it says, a paragraph each'),
  closing: z.string().describe('How it ends'),
  signature: lines.describe('Where it is signed'),
  enclosures: z.array(z.string()).describe('What goes with it'),
});

export const letter = z.strictObject({
  ...head('letter'),
  id: z.enum(letters.map(({ id }) => id)).describe('Which letter it is'),
  service: z.enum(services).describe('Mon espace santé (`mes`) or the Dossier pharmaceutique (`dp`)'),
  for: z.enum(persons).describe('Whom it is about'),
  deleteData: z.boolean().describe('It asks for the data to be deleted too'),
  startDate: day.nullable().describe('The day the information was sent or delivered, `YYYY-MM-DD`, or null'),
  way: z.exactOptional(z.enum(requestWays)).describe('How the request was made that it is about'),
  today: day.describe('The day the answer is for, `YYYY-MM-DD`'),
  window: windowDates.nullable().describe('The six weeks, where a start date was given, else null'),
  addressee: z.enum(addressees).describe('The fund, the data protection officer of the fund, or the Ordre (CNOP)'),
  articles: z
    .array(z.enum(letters.flatMap(({ articles }): readonly string[] => articles)))
    .describe('The articles of the Code de la santé publique that it names'),
  sources: citedSources,
  warnings: z.array(sentence([...codesOf('letter', ['warning'], services), ...notices])).describe('What must be known'),
  unconfirmed: z.array(sentence(codesOf('letter', ['unconfirmed'], services))).describe('What no source tells'),
  letter: written.describe('The letter'),
});
