// What is said about the three identifiers, in English.
import type { IdentifierArgs, IdentifierWords } from '../identifier-words.ts';
import { typeset } from '../typeset.ts';
import { months } from './dates.ts';
import { typography } from './typography.ts';

const said: IdentifierWords = {
  title: 'Checked before the form',
  headings: {
    nir: 'Social security number',
    cardSerial: { photo: 'Serial number, carte Vitale with photo', plain: 'Serial number, carte Vitale without photo' },
    code: 'Provisional code',
  },
  verdict: { valid: 'well formed', warned: 'well formed, to be read again', invalid: 'to be corrected' },
  shown: ({ masked, found }) => `${masked}: ${found}`,
  statements: {
    'verdict.valid': (a) => `Well formed: ${named(a)}.`,
    'verdict.warned': (a) => `Well formed, but to be read again: ${named(a)}.`,
    'verdict.invalid': (a) => `To be corrected: ${named(a)}.`,
    'nir.empty': 'There is no character to read.',
    'nir.character': (a) =>
      `${characters(a.positions)}: digits are expected, but for A or B in place 7, right after a 2, for Corsica.${letterHint(a.letters)}`,
    'nir.key-missing': 'There are 13 characters: the key is missing, the last two digits. The form asks for all 15.',
    'nir.length': (a) =>
      a.length === undefined
        ? 'This is far longer than the 15 characters expected: nothing was read.'
        : `${count(a.length, 'character')}: there must be 15, the key included.${a.hint === 'looks-serial' ? ' These digits are rather those of the serial number of a carte Vitale with photo.' : ''}`,
    'nir.rounded':
      'A spreadsheet has rounded this number, and digits are lost: give the column the text format, then export again.',
    'nir.sex':
      'Character 1: a definitive number begins with 1 or 2. No source knows 0 or 9, and a number in 5 or 6 has no key.',
    'nir.month':
      'Characters 4 and 5: the month goes from 01 to 12, or is above 19 when it is not known. No source admits 00, or 13 to 19.',
    'nir.key':
      'The key, characters 14 and 15, does not match the other 13: there is at least one mistake, in the number or in the key.',
    'nir.provisional':
      'This is a provisional number (it begins with 3, 4, 7 or 8): the form refuses it, and no carte Vitale can be asked for with it. There remains the 3422.',
    'nir.month-unknown': (a) =>
      `Characters 4 and 5: ${monthReadings[a.reading ?? 'unknown']}. Such numbers exist, but the form refuses them: expect to need the 3422.`,
    'nir.department': 'Characters 6 and 7: no official source explains a department 00. Read them again.',
    'nir.commune': 'Characters 8 to 10: the commune or country goes from 001 to 990. Read them again.',
    'nir.order': 'Characters 11 to 13: the order number begins at 001. Read them again.',
    'nir.corsica-year': (a) =>
      a.written === 'letters'
        ? 'Characters 6 and 7: for a birth in Corsica before 1976, the department is 20 and not 2A or 2B. Read them again, and the year.'
        : 'Characters 6 and 7: for a birth in Corsica since 1976, the department is 2A or 2B and not 20. Read them again, and the year.',
    'nir.lower-case': 'Character 7: the form seems to refuse the small letter. Type a capital, A or B.',
    'nir.birth-mismatch': (a) => {
      const parts = [
        a.positions.includes(2) ? 'the year (characters 2 and 3)' : '',
        a.positions.includes(4) ? 'the month (characters 4 and 5)' : '',
      ].filter((part) => part !== '');
      return `In this number, ${parts.join(' and ')} ${parts.length > 1 ? 'do' : 'does'} not match the birth that was given.`;
    },
    'nir.right':
      '15 characters, and the key matches. It does not tell whose number this is, or whether it was ever given.',
    'nir.form-accepts': 'The form accepts a number of this shape.',
    'nir.says': (a) =>
      `Sex: ${a.sex === 'male' ? 'male' : 'female'}. Year of birth: ${a.yearOfBirth}, without the century.${
        a.monthOfBirth == null ? '' : ` Month of birth: ${months[a.monthOfBirth - 1]}.`
      }`,
    'place.department': (a) => `Place of birth: code ${a.department}, today ${a.name}.`,
    'place.overseas': (a) => `Place of birth: code ${a.department}, ${a.name}.`,
    'place.abroad': 'Place of birth: code 99, abroad.',
    'place.corsica': 'Place of birth: code 20, Corsica before 1976.',
    'place.algeria': (a) => `Place of birth: code ${a.department}, Algeria before independence.`,
    'place.morocco': 'Place of birth: code 95, Morocco before independence.',
    'place.tunisia': 'Place of birth: code 96, Tunisia before independence.',
    'place.algeria-or-department': (a) =>
      `Place of birth: code ${a.department}, ${a.name} since 1968, Algeria before independence. The whole year of birth would tell.`,
    'place.morocco-or-department': (a) =>
      `Place of birth: code ${a.department}, ${a.name} since 1968, Morocco before independence. The whole year of birth would tell.`,
    'place.tunisia-or-unknown':
      'Place of birth: code 96, once that of Tunisia, before independence. The whole year of birth would tell.',
    'place.unknown': (a) => `Place of birth: code ${a.department} is no department known here.`,
    'nir.same-key-19-2a':
      'The key is the same for 19 (Corrèze) and 2A (Corse-du-Sud), it cannot tell them apart: read characters 6 and 7 again.',
    'nir.same-key-18-2b':
      'The key is the same for 18 (Cher) and 2B (Haute-Corse), it cannot tell them apart: read characters 6 and 7 again.',
    'nir.same-key-swap': (a) =>
      `The key does not see whether characters ${pairs(a.positions)} are in each other’s place: read them again.`,
    'nir.slips': (a) =>
      `Any one of these mistakes would explain it all${a.birth ? ', with this birth' : ''}. The likeliest comes first:`,
    'nir.no-correction':
      'Read these places again. No corrected number is offered: it could be somebody else’s, and another key would fit any number.',
    'nir.no-slip': (a) =>
      a.birth
        ? 'Neither one wrong character nor two neighbours swapped explain this number with this birth: read all of it again, and check the month of birth that was given.'
        : 'Neither one wrong character nor two neighbours swapped explain this number: there are probably several mistakes. Read all of it again.',
    'card-serial.empty': 'There is no digit to read.',
    'card-serial.character': (a) =>
      `${characters(a.positions)}: a serial number is made of digits.${letterHint(a.letters)}`,
    'card-serial.length': (a) => {
      const wanted = a.type === 'photo' ? 'there must be 11' : 'there must be 8 to 13';
      return a.length === undefined
        ? `This is far too long, nothing was read: ${wanted}.`
        : `${count(a.length, 'digit')}: ${wanted}.${lengthHints[a.hint ?? 'none']}`;
    },
    'card-serial.prefix': 'There are 21 digits, but they do not begin with 8025000002 as on a card with photo.',
    'card-serial.rounded':
      'A spreadsheet has rounded this number, and digits are lost: give the column the text format, then export again.',
    'card-serial.date': 'These digits read like a date. Is this the serial number?',
    'card-serial.in-nir':
      'These digits also follow one another in the social security number. Is this the serial number?',
    'card-serial.scheme':
      'These digits are those of the technical number of the social security scheme. Is this the serial number?',
    'card-serial.right': (a) =>
      a.type === 'photo' ? '11 digits, as the form asks.' : `${a.length} digits: the form accepts 8 to 13.`,
    'card-serial.where': (a) =>
      a.type === 'photo'
        ? 'It stands at the top right of the card. The form already shows 8025000002 and asks for the 11 digits that follow: ten, then one.'
        : 'It stands on the back of the card, at the top left, and has 8 to 13 digits.',
    'card-serial.read-back': (a) =>
      `No check digit is known: a typing error, or somebody else’s card, does not show here. ${
        a.type === 'photo'
          ? 'Read the ten digits again on the card, then the last one'
          : 'Count the digits on the card, then read them again'
      }.`,
    'code.empty': 'There is no character to read.',
    'code.length': (a) =>
      a.length === undefined
        ? 'This is far longer than the 12 characters expected: nothing was read.'
        : `${count(a.length, 'character')}: the code has 12.${codeHint(a.hint)}`,
    'code.character': (a) => `${characters(a.positions)}: the code is made of digits and letters without accents.`,
    'code.look-alike': (a) =>
      `${characters(a.positions)}: 0 and O look alike, and so do 1, l and I. Compare with the message received.`,
    'code.right': '12 letters and digits, as the form asks. Keep capitals and small letters as they are.',
    'code.limits':
      'The form tells whether this code is the one that was sent, and whether it still holds. A code works once.',
    'form.web-rules':
      'The form’s rules are those of the official mobile application of August 2025. Those of the web page were not found.',
  },
  slip: {
    character: (positions) => `character ${positions[0]}: misread or mistyped`,
    swap: (positions) => `characters ${join(positions)}: each in the other’s place`,
  },
  shellKeeps:
    'The shell’s history keeps what is typed in a command, and so does npm where npx runs it. Next time, run the check with nothing after it: what is typed there is masked.',
  prompts: {
    nir: 'Social security number, 15 characters (Enter to skip)',
    birth: 'Month of birth, YYYY-MM (optional)',
    badBirth: 'Write the month of birth like 1978-11, or leave it empty.',
    cardType: 'Type of carte Vitale',
    cardTypes: { photo: 'Carte Vitale with photo', plain: 'Carte Vitale without photo', none: 'Skip' },
    cardSerial: 'Serial number of the card (Enter to pass)',
    code: 'Provisional code, 12 characters (Enter to skip)',
  },
  list: {
    summary: ({ lines, invalid }) =>
      `${count(lines, 'line')}, ${invalid === 0 ? 'none to be corrected' : `${grouped(invalid)} to be corrected`}.`,
    header: ({ from, to }) =>
      from === to
        ? `Line ${from} is a header: it is not checked.`
        : `Lines ${from} to ${to} are a header: they are not checked.`,
    progress: ({ bytes, bytesPerSecond, invalid }) =>
      `${megabytes(bytes)} read, ${megabytes(bytesPerSecond)}/s, to be corrected: ${grouped(invalid)}`,
  },
};

const monthReadings = {
  unknown: 'the month of birth is not known',
  incomplete: 'this month is that of an incomplete civil record',
  disputed: 'the sources disagree on a month from 21 to 29 or 43 to 49',
};

const lengthHints = {
  'last-digit': ' The last one is probably missing: it is printed a little apart.',
  'looks-plain': ' This is the length of a card without photo: see whether the card has one.',
  'looks-photo': ' These 21 digits are those of a card with photo: change the type of card.',
  'looks-nir': ' This is a social security number, and not a serial number.',
  'looks-serial': '',
  none: '',
};

const letterHints = {
  zero: ' It is the letter O, and not the digit 0.',
  one: ' It is the letter l or I, and not the digit 1.',
  both: ' They are the letters O and l or I, and not the digits 0 and 1.',
};

function letterHint(letters: IdentifierArgs['letters']): string {
  return letters === undefined ? '' : letterHints[letters];
}

function codeHint(hint: IdentifierArgs['hint']): string {
  if (hint === 'looks-nir') return ' This is a social security number, and not the code.';
  return hint === 'looks-serial' ? ' These digits are rather those of the serial number of a carte Vitale.' : '';
}

/** @example characters([8, 12]) // 'Characters 8 and 12' */
function characters(positions: readonly number[]): string {
  return `Character${positions.length > 1 ? 's' : ''} ${join(positions)}`;
}

/** The first six of them. @example join([2, 3, 5]) // '2, 3 and 5' */
function join(positions: readonly number[]): string {
  if (positions.length > 6) return `${positions.slice(0, 6).join(', ')} and others`;
  return [positions.slice(0, -1).join(', '), positions.at(-1)].filter((part) => part !== '').join(' and ');
}

/** @example pairs([12, 14, 13, 15]) // '12 and 14, or 13 and 15' */
function pairs(positions: readonly number[]): string {
  return [positions.slice(0, 2), positions.slice(2)]
    .filter((pair) => pair.length > 0)
    .map(join)
    .join(', or ');
}

/** @example count(1200, 'line') // '1,200 lines' */
function count(number: number, noun: string): string {
  return `${grouped(number)} ${noun}${number === 1 ? '' : 's'}`;
}

function megabytes(bytes: number): string {
  return `${grouped(Math.round(bytes / 1e6))} MB`;
}

function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}

const names = {
  nir: 'the social security number',
  cardSerial: 'the serial number of the card',
  code: 'the provisional code',
};
const named = ({ values = [] }: IdentifierArgs) => values.map((value) => names[value]).join(', ');

export const identifiers = typeset(said, typography);
