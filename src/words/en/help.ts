// Help, in English.
import type { Help } from '../words.ts';
import { dateInYear } from './dates.ts';

export const help: Help = {
  headings: {
    examples: 'Examples',
    commands: 'Commands',
    options: 'Options',
    everywhere: 'Everywhere',
    exitCodes: 'Exit codes',
  },
  values: { date: 'DATE', code: 'CODE', value: 'VALUE', month: 'YYYY-MM' },
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
      summary: 'the steps for Mon espace santé: refuse, check, close or limit',
      examples: [
        'mes-optout checklist --letter-date 2026-11-03',
        'mes-optout checklist --profile not-activated --goal close --delete-data',
        'mes-optout checklist --for child --letter-date 2026-11-03 --channel phone',
      ],
    },
    dp: {
      summary: 'the steps for the Dossier pharmaceutique: refuse, check, close or limit',
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
    help: {
      summary: 'help on a command or a topic: exit-codes, dates, privacy',
      examples: ['mes-optout help checklist', 'mes-optout help dates'],
    },
  },
  options: {
    letterDate: 'the date on the information letter or e-mail',
    noticeDate: 'the date of the e-mail of the Ordre, or the day the pharmacy handed over the letter',
    service: 'the file: Mon espace santé (mes) or Dossier pharmaceutique (dp)',
    for: 'for whom: oneself, a child, a protected adult',
    goal: 'the goal: refuse, check, close, limit; without it, it is worked out and explained',
    deleteData: 'ask for the data to be deleted as well, beside closing',
    profile: 'where the space stands: unknown, not created, never activated, active, refused, closed',
    file: 'where the file stands: unknown, none, open, refused, closed',
    since: 'the day of the refusal or closing',
    card: 'the carte Vitale: unknown, with photo, without (plain), unavailable or unreadable',
    codeState: 'the provisional code: unknown, in hand, missing, expired',
    contact: 'does the fund know an e-mail or a mobile number',
    channel: 'the channel wished for',
    deaf: 'for someone deaf, hard of hearing or aphasic: the 3422 by video',
    problem: 'what went wrong; an unknown code prints the list',
    stale: 'only the sources last read more than twelve months before --today',
    nir: 'the social security number, or - for standard input',
    birth: 'the month of birth, like 1978-11: it narrows down where a mistake is',
    cardSerial: 'the serial number of the carte Vitale, or -',
    cardType: 'the carte Vitale: with photo (photo) or without (plain)',
    code: 'the provisional code, or -',
    list: 'read a list from standard input, one value per line',
    all: 'in a list, print the well-formed lines too',
    keyed: 'in a list, what stands before the tab is a key, printed instead of the line number',
    lang: 'the language of the sentences (else LC_ALL, LC_MESSAGES, LANG; French by default)',
    format: 'the format of the answer',
    json: 'same as --format json',
    today: 'the day to answer for (else the computer’s)',
    input: 'ask no question',
    color: 'no colour (NO_COLOR too)',
    quiet: 'the essential only: the date, the titles of the steps, or the error codes',
    version: 'the version, and the newest reading of its sources',
  },
  exitCodes: [
    ['0', 'done; or window open; or numbers well formed'],
    ['1', 'the answer is: window closed (deadline), number not well formed (validate)'],
    ['2', 'nothing could be done: a request, date or input to correct, output impossible'],
    ['130', 'interrupted (Ctrl-C); 143: SIGTERM; 129: SIGHUP'],
  ],
  topics: {
    'exit-codes': [
      'Exit codes',
      '',
      '0   done; or window open; or numbers well formed.',
      '1   the command answered, and the answer is: window closed (deadline), number not well formed (validate).',
      '2   the command could not answer: an option, date or input to correct, output impossible.',
      '130 interrupted by Ctrl-C; 143 by SIGTERM; 129 by SIGHUP.',
      '',
      'A plan (checklist, dp) is an answer: 0, even when the window is closed.',
    ],
    dates: [
      'Which date to give?',
      '',
      'The date on the letter or e-mail: it is the nearest to the sending, from which the six weeks of Mon espace santé run.',
      'No date on the letter: the postmark. Without one: the day it came, knowing that the time began earlier.',
      'No letter at all: mes-optout checklist (or dp) answers without a date.',
      'For the Dossier pharmaceutique: the date of the e-mail of the Ordre, or the day the pharmacy handed over the letter.',
      '',
      'Ways to write it: 2026-11-03, 03/11/2026, 3 November 2026, 1er décembre 2026.',
    ],
    privacy: [
      'Privacy',
      '',
      'This program connects to nothing, keeps nothing, and writes no file.',
      'A number is never repeated in full. Give it on standard input (- as the value): as an option, the terminal’s history keeps it.',
    ],
  },
  newestReading: (day) => `sources read up to ${dateInYear(day)}`,
};
