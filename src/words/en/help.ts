// Help, in English.
import type { Help } from '../words.ts';
import { options } from './options.ts';

export const help: Help = {
  headings: {
    usage: 'Usage',
    examples: 'Examples',
    commands: 'Commands',
    case: 'The situation',
    hand: 'What is at hand',
    wish: 'What is wanted',
    numbers: 'The numbers',
    list: 'A list',
    sources: 'The sources',
    answer: 'The answer',
    program: 'The program',
    exitCodes: 'Exit codes',
  },
  values: {
    file: 'FILE',
    date: 'DATE',
    code: 'CODE',
    value: 'VALUE',
    month: 'YYYY-MM',
    column: 'COLUMN',
    sign: 'SIGN',
  },
  commands: {
    'mes-optout': {
      summary: 'refuse or close Mon espace santé (MES) and the Dossier pharmaceutique (DP), offline, with sources',
      examples: [
        'mes-optout deadline --letter-date 2026-11-03',
        'mes-optout checklist --profile not-activated',
        'mes-optout dp --file open',
        'mes-optout checklist --help',
      ],
    },
    deadline: {
      summary: 'until when an opening can be refused',
      examples: [
        'mes-optout deadline --letter-date 2026-11-03',
        'mes-optout deadline --service dp --letter-date "3 November 2026"',
        'mes-optout deadline --letter-date 03/11/2026 --quiet',
      ],
    },
    checklist: {
      summary: 'the steps for Mon espace santé: refuse, check, close, limit, copy, correct',
      examples: [
        'mes-optout checklist --letter-date 2026-11-03',
        'mes-optout checklist --profile not-activated --goal close --delete-data',
        'mes-optout checklist --for child --letter-date 2026-11-03 --channel phone',
      ],
    },
    dp: {
      summary: 'the steps for the Dossier pharmaceutique: refuse, check, close, limit, copy, correct',
      examples: [
        'mes-optout dp --notice-date 2026-11-11',
        'mes-optout dp --file open',
        'mes-optout dp --file closed --since 2022-02-15',
      ],
    },
    letter: {
      summary: 'a letter to print, fill in and sign',
      examples: ['mes-optout letter mes-close --delete-data', 'mes-optout letter dp-close --for child'],
    },
    sources: {
      summary: 'the sources, and what rests on each',
      examples: ['mes-optout sources', 'mes-optout sources --stale'],
    },
    validate: {
      summary: 'check the social security number, the serial number of the carte Vitale, the provisional code',
      examples: [
        'mes-optout validate',
        'mes-optout validate --nir - < number.txt',
        'mes-optout validate --nir - --list < list.txt',
      ],
    },
    completion: {
      summary: 'the completion of commands by the Tab key, for a shell',
      examples: ['mes-optout completion bash > ~/.local/share/bash-completion/completions/mes-optout'],
    },
    help: {
      summary: 'help on a command or a topic: exit-codes, dates, problems, codes, guides, privacy',
      examples: ['mes-optout help checklist', 'mes-optout help dates'],
    },
  },
  options,
};
