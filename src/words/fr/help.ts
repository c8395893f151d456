// Help, in French.
import type { Help } from '../words.ts';
import { dateInYear } from './dates.ts';

export const help: Help = {
  headings: {
    examples: 'Exemples',
    commands: 'Commandes',
    options: 'Options',
    everywhere: 'Partout',
    exitCodes: 'Codes de sortie',
  },
  values: { file: 'FICHIER', date: 'DATE', code: 'CODE', value: 'VALEUR', month: 'AAAA-MM' },
  commands: {
    'mes-optout': {
      summary:
        'refuser ou clore Mon espace santé (MES) et le Dossier pharmaceutique (DP), hors ligne, sources à l’appui',
      examples: [
        'mes-optout deadline --letter-date 2026-11-03',
        'mes-optout checklist --profile not-activated',
        'mes-optout dp --file open',
        'mes-optout checklist --help',
      ],
    },
    deadline: {
      summary: 'jusqu’à quand refuser l’ouverture',
      examples: [
        'mes-optout deadline --letter-date 2026-11-03',
        'mes-optout deadline --service dp --letter-date "3 novembre 2026"',
        'mes-optout deadline --letter-date 03/11/2026 --quiet',
      ],
    },
    checklist: {
      summary: 'les étapes pour Mon espace santé : refuser, vérifier, clore ou limiter',
      examples: [
        'mes-optout checklist --letter-date 2026-11-03',
        'mes-optout checklist --profile not-activated --goal close --delete-data',
        'mes-optout checklist --for child --letter-date 2026-11-03 --channel phone',
      ],
    },
    dp: {
      summary: 'les étapes pour le Dossier pharmaceutique : refuser, vérifier, clore ou limiter',
      examples: [
        'mes-optout dp --notice-date 2026-11-11',
        'mes-optout dp --file open',
        'mes-optout dp --file closed --since 2022-02-15',
      ],
    },
    letter: {
      summary: 'une lettre à imprimer, à compléter et à signer',
      examples: ['mes-optout letter mes-close --delete-data', 'mes-optout letter dp-close --for child'],
    },
    sources: {
      summary: 'les sources, et ce qui repose sur chacune',
      examples: ['mes-optout sources', 'mes-optout sources --stale'],
    },
    validate: {
      summary: 'vérifier le numéro de sécurité sociale, le numéro de série de la carte Vitale, le code provisoire',
      examples: [
        'mes-optout validate',
        'mes-optout validate --nir - < numero.txt',
        'mes-optout validate --nir - --list < liste.txt',
      ],
    },
    help: {
      summary: 'l’aide d’une commande ou d’un sujet : exit-codes, dates, privacy',
      examples: ['mes-optout help checklist', 'mes-optout help dates'],
    },
  },
  options: {
    letterDate: 'date que porte la lettre ou l’e-mail d’information',
    noticeDate: 'date de l’e-mail de l’Ordre, ou jour où la pharmacie a remis la lettre',
    service: 'le fichier : Mon espace santé (mes) ou Dossier pharmaceutique (dp)',
    for: 'pour qui : soi-même, un enfant, un majeur protégé',
    goal: 'le but : refuser, vérifier, clore, limiter ; sans lui, il est déduit et expliqué',
    deleteData: 'demander aussi la suppression des données, en plus de la clôture',
    profile: 'où en est l’espace : inconnu, pas créé, jamais activé, activé, refusé, clos',
    file: 'où en est le dossier : inconnu, inexistant, ouvert, refusé, clos',
    since: 'jour du refus ou de la clôture',
    card: 'la carte Vitale : inconnue, avec photo, sans photo, indisponible ou illisible',
    codeState: 'le code provisoire : inconnu, en main, absent, expiré',
    contact: 'la caisse connaît-elle un e-mail ou un mobile',
    channel: 'la voie souhaitée',
    deaf: 'pour une personne sourde, malentendante ou aphasique : le 3422 en visio',
    problem: 'ce qui a coincé ; un code inconnu affiche la liste',
    stale: 'seulement les sources lues plus de douze mois avant --today',
    nir: 'le numéro de sécurité sociale, ou - pour l’entrée standard',
    birth: 'le mois de naissance, comme 1978-11 : il précise où est l’erreur',
    cardSerial: 'le numéro de série de la carte Vitale, ou -',
    cardType: 'la carte Vitale : avec photo (photo) ou sans photo (plain)',
    code: 'le code provisoire, ou -',
    list: 'lire une liste sur l’entrée standard, une valeur par ligne',
    all: 'dans une liste, afficher aussi les lignes bien formées',
    keyed: 'dans une liste, ce qui précède la tabulation est une clé, affichée au lieu du numéro de ligne',
    lang: 'la langue des phrases (sinon LC_ALL, LC_MESSAGES, LANG ; français par défaut)',
    format: 'le format de la réponse',
    output: 'le fichier à écrire ; son nom dit le format',
    force: 'remplacer le fichier s’il existe',
    fillable: 'un PDF à remplir à l’écran (sinon à imprimer et à garder)',
    json: 'comme --format json',
    today: 'le jour pour lequel répondre (sinon celui de l’ordinateur)',
    input: 'ne poser aucune question',
    color: 'sans couleur (NO_COLOR aussi)',
    quiet: 'l’essentiel seulement : la date, les titres des étapes, ou les codes d’erreur',
    version: 'la version et la lecture la plus récente des sources',
  },
  exitCodes: [
    ['0', 'fait ; ou délai ouvert ; ou numéros bien formés'],
    ['1', 'la réponse est : délai dépassé (deadline ; la clôture reste possible), numéro mal formé (validate)'],
    ['2', 'rien n’a pu être fait : demande, date ou entrée à corriger, sortie impossible'],
    ['130', 'interrompu (Ctrl-C) ; 143 : SIGTERM ; 129 : SIGHUP'],
  ],
  topics: {
    'exit-codes': [
      'Codes de sortie',
      '',
      '0   fait ; ou délai ouvert ; ou numéros bien formés.',
      '1   la commande a répondu, et la réponse est : délai dépassé (deadline ; la clôture reste possible), numéro mal formé (validate).',
      '2   la commande n’a pas pu répondre : option, date ou entrée à corriger, sortie impossible.',
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
      'Écritures acceptées : 2026-11-03, 03/11/2026, 3 novembre 2026, 1er décembre 2026.',
    ],
    privacy: [
      'Vie privée',
      '',
      'Ce programme ne se connecte à rien, ne garde rien, et n’écrit que le fichier demandé par -o.',
      'Un numéro n’est jamais répété en entier. Donnez-le par l’entrée standard (- comme valeur) : en option, l’historique du terminal le garde.',
    ],
  },
  newestReading: (day) => `sources lues jusqu’au ${dateInYear(day)}`,
};
