// The pages that the program prints about itself, in French: what help says besides the commands and their options, and the manual.
import type { PageWords } from '../page-words.ts';
import { typeset } from '../typeset.ts';
import { dateInYear } from './dates.ts';
import { typography } from './typography.ts';

export const pages: PageWords = typeset(
  {
    guided: 'Le plus simple : taper « mes-optout » seul, sur un terminal. Des questions guident jusqu’aux étapes.',
    topicsAre: (a) => `Autres sujets : ${a.topics.map((topic) => `mes-optout help ${topic}`).join(', ')}.`,
    exitCodes: [
      ['0', 'fait ; ou délai ouvert ; ou numéros bien formés'],
      ['1', 'la réponse est : délai dépassé (deadline ; la clôture reste possible), numéro mal formé (validate)'],
      ['2', 'rien n’a pu être fait : demande, date ou entrée à corriger, sortie impossible, défaut du programme'],
      ['130', 'interrompu (Ctrl-C) ; 143 : SIGTERM ; 129 : SIGHUP'],
    ],
    topics: {
      'exit-codes': [
        'Codes de sortie',
        '',
        '0   fait ; ou délai ouvert ; ou numéros bien formés.',
        '1   la commande a répondu, et la réponse est : délai dépassé (deadline ; la clôture reste possible), numéro mal formé (validate).',
        '2   la commande n’a pas pu répondre : option, date ou entrée à corriger, sortie impossible, défaut du programme. Un défaut dit quoi signaler, et ne répète rien de ce qui a été tapé.',
        '130 interrompu par Ctrl-C ; 143 par SIGTERM ; 129 par SIGHUP.',
        '',
        'Un plan (checklist, dp) est une réponse : 0, même quand le délai est dépassé.',
      ],
      dates: [
        'Quelle date donner ?',
        '',
        'La date que porte la lettre ou l’e-mail : c’est la plus proche de l’envoi, dont partent les six semaines de Mon espace santé.',
        'Sans date sur la lettre : le cachet de la poste. Sans lui : le jour où elle est arrivée, en sachant que le délai a commencé plus tôt.',
        'Sans lettre du tout : mes-optout checklist (ou dp) répond sans date.',
        'Pour le Dossier pharmaceutique : la date de l’e-mail de l’Ordre, ou le jour où la pharmacie a remis la lettre.',
        '',
        'Écritures acceptées : 2026-11-03, 2026/11/03, 03/11/2026, 3 novembre 2026, 1er décembre 2026, mar. 3 nov. 2026, « le 3 novembre 2026 ».',
        'Sans année, 3/11 est le dernier 3 novembre, jamais après aujourd’hui ; « hier » se lit aussi. Les mois et les jours se lisent en français et en anglais : 3rd November 2026.',
      ],
      problems: [
        'Les codes de --problem',
        '',
        'Ce qui a coincé, ou ce qu’un cas a de particulier. Un seul code à la fois, par exemple :',
        '  mes-optout checklist --problem code-not-received',
        '  mes-optout dp --problem pharmacy-refuses',
      ],
      guides: [
        'Les guides de 2022',
        '',
        'Cinq guides du début de 2022 circulent encore : un blog personnel, un site d’actualité, un site de technologie grand public, Pièces et main d’œuvre, Breizh-info.',
        'Ce qui n’y vaut pas aujourd’hui, et ce qui vaut à la place.',
      ],
      privacy: [
        'Vie privée',
        '',
        'Ce programme ne se connecte à rien, ne garde rien, et n’écrit que le fichier demandé par -o.',
        'À l’écran, la saisie d’un numéro est masquée ; il est oublié dès que la réponse est affichée.',
        'Un numéro n’est jamais répété en entier. Donnez-le par l’entrée standard (- comme valeur) : en option, l’historique du terminal le garde.',
        'Ce que npm ou npx lance, npm l’écrit, mot pour mot, dans un journal du dossier personnel ; appelez mes-optout directement.',
        '',
        'Pour refaire la preuve, sous Linux :',
        '',
        'Chaque appel au réseau s’afficherait avec la réponse : il n’y en a aucun.',
        '  strace -f -qq -e trace=%network mes-optout checklist',
        'La même réponse, là où il n’y a pas de réseau :',
        '  unshare -rn mes-optout checklist',
        'Aucun fichier n’est écrit, sauf celui demandé, sous un autre nom tant qu’il n’est pas entier ; et le terminal lui-même.',
        '  strace -f -qq -e trace=%file mes-optout checklist -o plan.pdf 2>&1 |',
        '    grep -E "O_WRONLY|O_RDWR|rename|\\blink\\(|unlink|mkdir"',
        'La même réponse, avec le droit de lire son propre dossier et rien d’autre (avant Node.js 22.13 : --experimental-permission) :',
        '  p=$(dirname "$(dirname "$(realpath "$(command -v mes-optout)")")")',
        '  node --permission --allow-fs-read="$p/" "$p/bin/mes-optout.cjs" checklist',
      ],
    },
    manual: {
      headings: {
        name: 'NOM',
        synopsis: 'SYNOPSIS',
        description: 'DESCRIPTION',
        commands: 'COMMANDES',
        options: 'OPTIONS DE TOUTES LES COMMANDES',
        exitStatus: 'CODES DE SORTIE',
      },
      title: 'Commandes utilisateur',
      description: [
        'Seul, dans un terminal, mes-optout pose quelques questions, puis montre les étapes à suivre, avec leurs sources.',
        'Chaque commande répond aussi sans question. La réponse va sur la sortie standard ; les questions, les remarques et les erreurs vont sur la sortie d’erreur.',
      ],
      synopsis: { command: 'COMMANDE', options: 'OPTIONS' },
    },
    values: {
      json: 'Du JSON, pour un programme',
      ways: { site: 'sur le site', phone: 'par téléphone', letter: 'par lettre', email: 'par e-mail' },
      langs: { fr: 'le français', en: 'l’anglais' },
      shells: {
        bash: 'le shell de la plupart des Linux',
        zsh: 'le shell de macOS',
        fish: 'le shell fish',
        powershell: 'PowerShell, le shell de Windows',
      },
      signs: { '";"': 'un point-virgule', '","': 'une virgule', tab: 'une tabulation' },
    },
    newestReading: (day) => `sources lues jusqu’au ${dateInYear(day)}`,
  },
  typography,
);
