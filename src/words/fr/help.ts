// Help, in French.
import type { Help } from '../words.ts';
import { options } from './options.ts';

export const help: Help = {
  headings: {
    usage: 'Usage',
    examples: 'Exemples',
    commands: 'Commandes',
    case: 'La situation',
    hand: 'Ce qui est en main',
    wish: 'Ce qui est voulu',
    numbers: 'Les numéros',
    list: 'Une liste',
    sources: 'Les sources',
    answer: 'La réponse',
    program: 'Le programme',
    exitCodes: 'Codes de sortie',
  },
  values: {
    file: 'FICHIER',
    date: 'DATE',
    code: 'CODE',
    value: 'VALEUR',
    month: 'AAAA-MM',
    column: 'COLONNE',
    sign: 'SIGNE',
  },
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
      summary: 'les étapes pour Mon espace santé : refuser, vérifier, clore, limiter, copier, corriger',
      examples: [
        'mes-optout checklist --letter-date 2026-11-03',
        'mes-optout checklist --profile not-activated --goal close --delete-data',
        'mes-optout checklist --for child --letter-date 2026-11-03 --channel phone',
      ],
    },
    dp: {
      summary: 'les étapes pour le Dossier pharmaceutique : refuser, vérifier, clore, limiter, copier, corriger',
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
    completion: {
      summary: 'le complètement des commandes par la touche Tab, pour un shell',
      examples: ['mes-optout completion bash > ~/.local/share/bash-completion/completions/mes-optout'],
    },
    help: {
      summary: 'l’aide d’une commande ou d’un sujet : exit-codes, dates, problems, codes, guides, privacy',
      examples: ['mes-optout help checklist', 'mes-optout help dates'],
    },
  },
  options,
};
