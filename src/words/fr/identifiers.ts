// What is said about the three identifiers, in French.
import type { IdentifierArgs, IdentifierWords } from '../identifier-words.ts';
import { typeset } from '../typeset.ts';
import { months } from './dates.ts';
import { typography } from './typography.ts';

const said: IdentifierWords = {
  title: 'Vérification avant le formulaire',
  headings: {
    nir: 'Numéro de sécurité sociale',
    cardSerial: {
      photo: 'Numéro de série, carte Vitale avec photo',
      plain: 'Numéro de série, carte Vitale sans photo',
    },
    code: 'Code provisoire',
  },
  verdict: { valid: 'bien formé', warned: 'bien formé, à relire', invalid: 'à corriger' },
  shown: ({ masked, found }) => `${masked} : ${found}`,
  statements: {
    'verdict.valid': (a) => `Bien formé : ${named(a)}.`,
    'verdict.warned': (a) => `Bien formé, mais à relire : ${named(a)}.`,
    'verdict.invalid': (a) => `À corriger : ${named(a)}.`,
    'nir.empty': 'Il n’y a aucun caractère à lire.',
    'nir.character': (a) =>
      `${characters(a.positions)} : des chiffres sont attendus, sauf A ou B en 7e place, juste après un 2, pour la Corse.${letterHint(a.letters)}`,
    'nir.key-missing':
      'Il y a 13 caractères : il manque la clé, les deux derniers chiffres. Le formulaire demande les 15.',
    'nir.length': (a) =>
      a.length === undefined
        ? 'C’est bien plus long que les 15 caractères attendus : rien n’a été lu.'
        : `${count(a.length, 'caractère')} : il en faut 15, clé comprise.${a.hint === 'looks-serial' ? ' Ces chiffres sont plutôt ceux du numéro de série d’une carte Vitale avec photo.' : ''}`,
    'nir.rounded':
      'Un tableur a arrondi ce numéro, et des chiffres sont perdus : mettez la colonne au format texte, puis exportez de nouveau.',
    'nir.sex':
      'Caractère 1 : un numéro définitif commence par 1 ou 2. Aucune source ne connaît 0 ni 9, et un numéro en 5 ou 6 n’a pas de clé.',
    'nir.month':
      'Caractères 4 et 5 : le mois va de 01 à 12, ou dépasse 19 quand il n’est pas connu. Aucune source n’admet 00, ni 13 à 19.',
    'nir.key':
      'La clé, caractères 14 et 15, ne correspond pas aux 13 autres : il y a une erreur au moins, dans le numéro ou dans la clé.',
    'nir.provisional':
      'C’est un numéro provisoire (il commence par 3, 4, 7 ou 8) : le formulaire le refuse, et il ne permet pas de demander une carte Vitale. Il reste le 3422.',
    'nir.month-unknown': (a) =>
      `Caractères 4 et 5 : ${monthReadings[a.reading ?? 'unknown']}. De tels numéros existent, mais le formulaire les refuse : attendez-vous à passer par le 3422.`,
    'nir.department': 'Caractères 6 et 7 : aucune source officielle n’explique un département 00. Relisez-les.',
    'nir.commune': 'Caractères 8 à 10 : la commune ou le pays va de 001 à 990. Relisez-les.',
    'nir.order': 'Caractères 11 à 13 : le numéro d’ordre commence à 001. Relisez-les.',
    'nir.corsica-year': (a) =>
      a.written === 'letters'
        ? 'Caractères 6 et 7 : pour une naissance en Corse avant 1976, le département est 20 et non 2A ou 2B. Relisez-les, ainsi que l’année.'
        : 'Caractères 6 et 7 : pour une naissance en Corse depuis 1976, le département est 2A ou 2B et non 20. Relisez-les, ainsi que l’année.',
    'nir.lower-case': 'Caractère 7 : le formulaire semble refuser la minuscule. Tapez une majuscule, A ou B.',
    'nir.birth-mismatch': (a) => {
      const parts = [
        a.positions.includes(2) ? 'l’année (caractères 2 et 3)' : '',
        a.positions.includes(4) ? 'le mois (caractères 4 et 5)' : '',
      ].filter((part) => part !== '');
      return `Dans ce numéro, ${parts.join(' et ')} ne correspond${parts.length > 1 ? 'ent' : ''} pas à la naissance indiquée.`;
    },
    'nir.right': '15 caractères, et la clé correspond. Cela ne dit pas à qui est ce numéro, ni s’il a été attribué.',
    'nir.form-accepts': 'Le formulaire accepte un numéro de cette forme.',
    'nir.says': (a) =>
      `Sexe : ${a.sex === 'male' ? 'homme' : 'femme'}. Année de naissance : ${a.yearOfBirth}, sans le siècle.${
        a.monthOfBirth == null ? '' : ` Mois de naissance : ${months[a.monthOfBirth - 1]}.`
      }`,
    'place.department': (a) => `Lieu de naissance : code ${a.department}, aujourd’hui ${a.name}.`,
    'place.overseas': (a) => `Lieu de naissance : code ${a.department}, ${a.name}.`,
    'place.abroad': 'Lieu de naissance : code 99, à l’étranger.',
    'place.corsica': 'Lieu de naissance : code 20, la Corse avant 1976.',
    'place.algeria': (a) => `Lieu de naissance : code ${a.department}, l’Algérie avant l’indépendance.`,
    'place.morocco': 'Lieu de naissance : code 95, le Maroc avant l’indépendance.',
    'place.tunisia': 'Lieu de naissance : code 96, la Tunisie avant l’indépendance.',
    'place.algeria-or-department': (a) =>
      `Lieu de naissance : code ${a.department}, ${a.name} depuis 1968, l’Algérie avant l’indépendance. L’année de naissance complète le dirait.`,
    'place.morocco-or-department': (a) =>
      `Lieu de naissance : code ${a.department}, ${a.name} depuis 1968, le Maroc avant l’indépendance. L’année de naissance complète le dirait.`,
    'place.tunisia-or-unknown':
      'Lieu de naissance : code 96, qui fut celui de la Tunisie avant l’indépendance. L’année de naissance complète le dirait.',
    'place.unknown': (a) => `Lieu de naissance : le code ${a.department} ne désigne aucun département connu ici.`,
    'nir.same-key-19-2a':
      'La clé est la même pour 19 (Corrèze) et 2A (Corse-du-Sud), elle ne peut pas les distinguer : relisez les caractères 6 et 7.',
    'nir.same-key-18-2b':
      'La clé est la même pour 18 (Cher) et 2B (Haute-Corse), elle ne peut pas les distinguer : relisez les caractères 6 et 7.',
    'nir.same-key-swap': (a) =>
      `La clé ne voit pas si les caractères ${pairs(a.positions)} sont à la place l’un de l’autre : relisez-les.`,
    'nir.slips': (a) =>
      `Une de ces erreurs suffirait à tout expliquer${a.birth ? ', avec cette naissance' : ''}. La plus probable vient en tête :`,
    'nir.no-correction':
      'Relisez ces places. Aucun numéro corrigé n’est proposé : ce pourrait être celui de quelqu’un d’autre, et une autre clé irait à n’importe quel numéro.',
    'nir.no-slip': (a) =>
      a.birth
        ? 'Ni un caractère faux, ni deux voisins échangés n’expliquent ce numéro avec cette naissance : relisez-le en entier, et vérifiez le mois de naissance indiqué.'
        : 'Ni un caractère faux, ni deux voisins échangés n’expliquent ce numéro : il y a sans doute plusieurs erreurs. Relisez-le en entier.',
    'card-serial.empty': 'Il n’y a aucun chiffre à lire.',
    'card-serial.character': (a) =>
      `${characters(a.positions)} : un numéro de série est fait de chiffres.${letterHint(a.letters)}`,
    'card-serial.length': (a) => {
      const wanted = a.type === 'photo' ? 'il en faut 11' : 'il en faut de 8 à 13';
      return a.length === undefined
        ? `C’est bien trop long, rien n’a été lu : ${wanted}.`
        : `${count(a.length, 'chiffre')} : ${wanted}.${lengthHints[a.hint ?? 'none']}`;
    },
    'card-serial.prefix':
      'Il y a 21 chiffres, mais ils ne commencent pas par 8025000002 comme sur une carte avec photo.',
    'card-serial.rounded':
      'Un tableur a arrondi ce numéro, et des chiffres sont perdus : mettez la colonne au format texte, puis exportez de nouveau.',
    'card-serial.date': 'Ces chiffres se lisent comme une date. Est-ce bien le numéro de série ?',
    'card-serial.in-nir':
      'Ces chiffres se suivent aussi dans le numéro de sécurité sociale. Est-ce bien le numéro de série ?',
    'card-serial.scheme':
      'Ces chiffres sont ceux du numéro technique du régime de sécurité sociale. Est-ce bien le numéro de série ?',
    'card-serial.right': (a) =>
      a.type === 'photo'
        ? '11 chiffres, comme le formulaire le demande.'
        : `${a.length} chiffres : le formulaire en accepte de 8 à 13.`,
    'card-serial.where': (a) =>
      a.type === 'photo'
        ? 'Il se lit en haut à droite de la carte. Le formulaire affiche déjà 8025000002 et demande les 11 chiffres qui suivent : dix, puis un.'
        : 'Il se lit au dos de la carte, en haut à gauche, et compte de 8 à 13 chiffres.',
    'card-serial.read-back': (a) =>
      `Aucune clé n’est connue : une faute de frappe, ou la carte de quelqu’un d’autre, ne se voit pas ici. ${
        a.type === 'photo'
          ? 'Relisez sur la carte les dix chiffres, puis le dernier'
          : 'Comptez les chiffres sur la carte, puis relisez-les'
      }.`,
    'code.empty': 'Il n’y a aucun caractère à lire.',
    'code.length': (a) =>
      a.length === undefined
        ? 'C’est bien plus long que les 12 caractères attendus : rien n’a été lu.'
        : `${count(a.length, 'caractère')} : le code en a 12.${codeHint(a.hint)}`,
    'code.character': (a) => `${characters(a.positions)} : le code est fait de chiffres et de lettres sans accent.`,
    'code.look-alike': (a) =>
      `${characters(a.positions)} : 0 et O se ressemblent, de même que 1, l et I. Comparez avec le message reçu.`,
    'code.right':
      '12 lettres et chiffres, comme le formulaire le demande. Gardez les majuscules et les minuscules telles quelles.',
    'code.limits':
      'Le formulaire dit si ce code est celui qui a été envoyé, et s’il vaut encore. Un code sert une fois.',
    'form.web-rules':
      'Les règles du formulaire sont celles de l’application mobile officielle d’août 2025. Celles de la page web n’ont pas été trouvées.',
  },
  slip: {
    character: (positions) => `caractère ${positions[0]} : mal lu ou mal tapé`,
    swap: (positions) => `caractères ${join(positions)} : l’un à la place de l’autre`,
  },
  shellKeeps:
    'L’historique du terminal garde ce qui est tapé dans une commande ; npm aussi, si npx la lance. La prochaine fois, lancez la vérification sans rien après : la saisie y est masquée.',
  prompts: {
    nir: 'Numéro de sécurité sociale, 15 caractères (Entrée pour passer)',
    birth: 'Mois de naissance, AAAA-MM (facultatif)',
    badBirth: 'Écrivez le mois de naissance comme 1978-11, ou laissez vide.',
    cardType: 'Type de carte Vitale',
    cardTypes: { photo: 'Carte Vitale avec photo', plain: 'Carte Vitale sans photo', none: 'Passer' },
    cardSerial: 'Numéro de série de la carte (Entrée pour passer)',
    code: 'Code provisoire, 12 caractères (Entrée pour passer)',
  },
  list: {
    summary: ({ lines, invalid }) =>
      `${count(lines, 'ligne')}, ${invalid === 0 ? 'aucune à corriger' : `${grouped(invalid)} à corriger`}.`,
    header: ({ from, to }) =>
      from === to
        ? `La ligne ${from} est un en-tête : elle n’est pas vérifiée.`
        : `Les lignes ${from} à ${to} sont un en-tête : elles ne sont pas vérifiées.`,
    progress: ({ bytes, bytesPerSecond, invalid }) =>
      `${megabytes(bytes)} lus, ${megabytes(bytesPerSecond)}/s, à corriger : ${grouped(invalid)}`,
  },
};

const monthReadings = {
  unknown: 'le mois de naissance n’est pas connu',
  incomplete: 'ce mois est celui d’un état civil incomplet',
  disputed: 'les sources ne s’accordent pas sur un mois de 21 à 29 ou de 43 à 49',
};

const lengthHints = {
  'last-digit': ' Il manque sans doute le dernier, imprimé un peu à part.',
  'looks-plain': ' Cette longueur est celle d’une carte sans photo : regardez si la carte porte une photo.',
  'looks-photo': ' Ces 21 chiffres sont ceux d’une carte avec photo : changez le type de carte.',
  'looks-nir': ' C’est un numéro de sécurité sociale, et non un numéro de série.',
  'looks-serial': '',
  none: '',
};

const letterHints = {
  zero: ' C’est la lettre O, et non le chiffre 0.',
  one: ' C’est la lettre l ou I, et non le chiffre 1.',
  both: ' Ce sont les lettres O et l ou I, et non les chiffres 0 et 1.',
};

function letterHint(letters: IdentifierArgs['letters']): string {
  return letters === undefined ? '' : letterHints[letters];
}

function codeHint(hint: IdentifierArgs['hint']): string {
  if (hint === 'looks-nir') return ' C’est un numéro de sécurité sociale, et non le code.';
  return hint === 'looks-serial' ? ' Ces chiffres sont plutôt ceux du numéro de série d’une carte Vitale.' : '';
}

/** @example characters([8, 12]) // 'Caractères 8 et 12' */
function characters(positions: readonly number[]): string {
  return `Caractère${positions.length > 1 ? 's' : ''} ${join(positions)}`;
}

/** The first six of them. @example join([2, 3, 5]) // '2, 3 et 5' */
function join(positions: readonly number[]): string {
  if (positions.length > 6) return `${positions.slice(0, 6).join(', ')} et d’autres`;
  return [positions.slice(0, -1).join(', '), positions.at(-1)].filter((part) => part !== '').join(' et ');
}

/** @example pairs([12, 14, 13, 15]) // '12 et 14, ou 13 et 15' */
function pairs(positions: readonly number[]): string {
  return [positions.slice(0, 2), positions.slice(2)]
    .filter((pair) => pair.length > 0)
    .map(join)
    .join(', ou ');
}

/** @example count(1200, 'ligne') // '1 200 lignes', with a narrow no-break space */
function count(number: number, noun: string): string {
  return `${grouped(number)} ${noun}${number > 1 ? 's' : ''}`;
}

function megabytes(bytes: number): string {
  return `${grouped(Math.round(bytes / 1e6))} Mo`;
}

function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, '\u202f');
}

const names = {
  nir: 'le numéro de sécurité sociale',
  cardSerial: 'le numéro de série de la carte',
  code: 'le code provisoire',
};
const named = ({ values = [] }: IdentifierArgs) => values.map((value) => names[value]).join(', ');

export const identifiers = typeset(said, typography);
