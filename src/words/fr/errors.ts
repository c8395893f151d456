// Errors, in French: what is wrong, and what to do next.

import type { Errors } from '../words.ts';
import { dateInYear, longDate, months } from './dates.ts';

const list = (values: string | readonly string[] | undefined) => [values ?? []].flat().join(', ');
const shapes = 'Écrivez par exemple 2026-11-03, 03/11/2026 ou 3 novembre 2026.';

const monthNames = (numbers: string | readonly string[] | undefined) =>
  [numbers ?? []]
    .flat()
    .map((number) => months[Number(number) - 1])
    .join(' ou ');

export const errors: Errors = {
  'date.shape': (a) => `la date « ${a.value} » n’est pas lisible. ${shapes}`,
  'date.month': (a) =>
    `dans « ${a.value} », le mois n’est pas lisible : ${monthNames(a.months)} ? Écrivez-le en entier.`,
  'date.not-whole': (a) => `il faut ici une date entière, avec son année, et non « ${a.value} ». ${shapes}`,
  'date.two-digit-year': (a) => `l’année de « ${a.value} » n’a que deux chiffres. ${shapes}`,
  'date.impossible': (a) => `le jour « ${a.value} » n’existe pas au calendrier. Vérifiez le jour et le mois.`,
  'date.weekday': (a) =>
    `dans « ${a.value} », le jour de la semaine ne va pas : c’est le ${longDate(a.date as string)}. Vérifiez la date.`,
  'date.future': (a) =>
    `la date ${dateInYear(a.date as string)} est après aujourd’hui (${dateInYear(a.today as string)}). Vérifiez la date ${a.service === 'dp' ? 'de l’e-mail ou de la remise' : 'de la lettre'}.`,
  'date.before-rule': (a) =>
    a.service === 'dp'
      ? `la date ${dateInYear(a.date as string)} précède le 5 avril 2023, début de l’ouverture automatique du Dossier pharmaceutique. Vérifiez l’année.`
      : `la date ${dateInYear(a.date as string)} précède le 1er janvier 2022, début de Mon espace santé et de son délai de six semaines. Vérifiez l’année.`,
  'date.before-knowledge': (a) =>
    `nos sources ne remontent pas au ${dateInYear(a.date as string)}, mais au ${dateInYear(a.knownSince as string)}. Choisissez un jour --today plus récent.`,
  'situation.value': (a) =>
    `la valeur donnée pour « ${a.facet} » n’est pas connue. Valeurs possibles : ${list(a.allowed)}.`,
  'situation.contradiction': (a) => `ces choix ne vont pas ensemble : ${a.chosen}. Essayez --goal ${a.suggest}.`,
  'situation.not-known-then': (a) =>
    `nos sources ne décrivent --goal ${a.goal} qu’après le ${dateInYear(a.until as string)}. Choisissez un autre but, ou un jour --today plus récent.`,
  'situation.since': (a) =>
    `--since (le jour du refus ou de la clôture) va avec ${a.service === 'dp' ? '--file' : '--profile'} refused ou closed, et ne peut pas être après aujourd’hui.`,
  'situation.since-day': (a) =>
    a.why === 'rule'
      ? `« ${a.since} » ne suffit pas : fait avant le ${dateInYear(a.madeBefore as string)}, un refus ou une clôture vaut trois ans ; fait depuis, aucune fin n’a été trouvée. Donnez le jour, par exemple 15/02/2023.`
      : `« ${a.since} » ne suffit pas : ce refus vaut trois ans, comptés du jour. Donnez le jour, par exemple 15/02/2023.`,
  'date.no-day': (a) => `« ${a.value} » ne dit pas le jour, et les jours sont comptés à partir de lui. ${shapes}`,
  'letter.not-then': (a) =>
    `cette lettre n’a pas de source avant le ${dateInYear(a.validFrom as string)}. Choisissez un jour --today plus récent.`,
  'birth.shape': 'le mois de naissance n’est pas lisible. Écrivez par exemple --birth 1978-11.',
  'list.key-digits': (a) =>
    `à la ligne ${a.line}, la clé a huit chiffres ou plus : ce pourrait être le numéro lui-même. Choisissez des clés plus courtes.`,
  'list.key-code': (a) =>
    `à la ligne ${a.line}, la clé ressemble à un code provisoire : ce pourrait en être un. Choisissez des clés plus courtes.`,
  'list.key-length': (a) =>
    `à la ligne ${a.line}, la clé est trop longue. Séparez la clé de la valeur par une tabulation.`,
  'list.no-key': (a) =>
    `à la ligne ${a.line}, il n’y a pas de clé. Avec --keyed, chaque ligne est une clé, une tabulation, puis la valeur.`,
  'list.no-column': (a) =>
    `c’est un tableau de ${a.columns} colonnes, et il faut savoir laquelle vérifier. Ajoutez --column NOM, ou --column N.`,
  'list.open-quote': (a) =>
    `à la ligne ${a.line}, un guillemet n’est pas fermé, ou n’est pas doublé dans sa cellule. Corrigez-le, puis recommencez.`,
  'list.row-length': (a) =>
    `à la ligne ${a.line}, la ligne du tableau dépasse 1 Mo. Un guillemet qui n’est pas fermé en est souvent la cause.`,
  'list.file': (a) =>
    `« ${a.value} » est de trop ici : une liste se lit sur l’entrée standard. Par exemple : mes-optout validate --nir - --list < FICHIER.`,
  'usage.no-command': 'aucune commande.',
  'usage.unknown-command': (a) =>
    `commande inconnue « ${a.value} ».${a.suggestion ? ` Vouliez-vous dire « ${a.suggestion} » ?` : ''} La liste : mes-optout help.`,
  'usage.unknown-option': (a) =>
    `option inconnue « ${a.value} ».${a.suggestion ? ` Vouliez-vous dire « ${a.suggestion} » ?` : ''} La liste : ${a.command} --help.`,
  'usage.option-elsewhere': (a) => `${a.option} ne va pas avec ${a.command}. Essayez : ${a.line}.`,
  'usage.unexpected-argument': (a) => `« ${a.value} » est de trop ici. Le mode d’emploi : ${a.command} --help.`,
  'usage.missing-value': (a) => `il manque une valeur après ${a.option}. Le mode d’emploi : ${a.command} --help.`,
  'usage.no-value': (a) => `${a.option} s’écrit sans valeur. Le mode d’emploi : ${a.command} --help.`,
  'usage.bad-value': (a) =>
    `la valeur « ${a.value} » ne va pas avec ${a.option}.${a.suggestion ? ` Vouliez-vous dire « ${a.suggestion} » ?` : ''} Valeurs possibles :`,
  'usage.missing-option': (a) => `il manque ${a.option}. Par exemple : ${a.example}.`,
  'usage.conflict': (a) => `${list(a.options)} ne vont pas ensemble. Gardez-en une.`,
  'usage.twice': (a) => `${a.option} est donnée deux fois, avec deux valeurs. Gardez-en une.`,
  'usage.no-use': (a) => `${a.option} ne sert pas avec ${a.with}. Enlevez-la.`,
  'usage.no-use-goal': (a) =>
    `${a.option} ne change rien quand le but est de ${a.goalName}. Enlevez-la, ou dites un autre but (--goal).`,
  'usage.one-stdin': (a) =>
    `une seule valeur peut venir de l’entrée standard, pas ${list(a.options)} à la fois. Faites un appel pour chacune.`,
  'stdin.empty':
    'l’entrée standard est vide. Tapez mes-optout validate dans un terminal : ce que vous tapez y est caché. Ou envoyez un fichier : mes-optout validate --nir - < FICHIER',
  'stdin.unreadable': 'l’entrée standard ne peut pas être lue. Envoyez un fichier texte ou la sortie d’une commande.',
  'stdin.seen':
    'ce qui serait tapé ici se verrait. Dans un terminal, lancez « mes-optout validate » sans --no-input, ses messages à l’écran ; sinon, passez l’entrée par un tube ou depuis un fichier.',
  'stdin.second-line': 'l’entrée a plus d’une ligne. Pour une liste, ajoutez --list.',
  'output.extension': (a) =>
    `le nom du fichier ne dit pas le format, ou en dit un autre que --format. Terminez le nom par ${list(a.allowed)}, ou ajoutez --format.`,
  'output.format': (a) =>
    `cette commande n’a pas de réponse au format ${a.format}. Formats possibles : ${list(a.allowed)}.`,
  'output.binary': 'un PDF ne s’affiche pas dans un terminal. Ajoutez -o FICHIER.pdf.',
  'output.no-dates':
    'cette réponse n’a aucune date à mettre dans un calendrier. Donnez par exemple la date de la lettre.',
  'file.exists': 'ce fichier existe déjà. Choisissez un autre nom, ou ajoutez --force pour le remplacer.',
  'file.not-regular':
    'ce n’est pas un fichier ordinaire (dossier, périphérique…) : rien n’y est écrit. Choisissez un autre nom.',
  'file.no-folder': 'le dossier de ce fichier n’existe pas. Créez-le, ou choisissez un autre nom.',
  'file.not-writable': 'ce fichier ne peut pas être écrit ici. Choisissez un dossier qui vous appartient.',
  'file.read-only': 'ce disque est en lecture seule. Choisissez un dossier sur un autre disque.',
  'file.name-too-long': 'le nom de ce fichier est trop long. Choisissez-en un plus court.',
  'file.link-loop': 'ce lien mène à lui-même. Choisissez un autre nom.',
  'file.quota': 'votre part du disque est pleine : rien n’a été écrit. Libérez de la place.',
  'file.too-large': 'la taille des fichiers est limitée ici : rien n’a été écrit. Levez la limite (ulimit -f).',
  'file.too-many-open': 'trop de fichiers sont ouverts : rien n’a été écrit. Fermez des programmes, puis recommencez.',
  'file.other-disk': 'ce fichier est sur un autre disque que son dossier. Choisissez un autre nom.',
  'file.in-use': 'un autre programme se sert de ce fichier. Fermez-le, ou choisissez un autre nom.',
  'file.no-space': 'le disque est plein : rien n’a été écrit. Libérez de la place.',
  'output.failed': (a) => `la réponse n’a pas pu être écrite (${a.reason}). Libérez de la place ou changez de sortie.`,
};
