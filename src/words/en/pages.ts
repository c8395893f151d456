// The pages that the program prints about itself, in English: what help says besides the commands and their options, and the manual.
import type { PageWords } from '../page-words.ts';
import { typeset } from '../typeset.ts';
import { dateInYear } from './dates.ts';
import { typography } from './typography.ts';

export const pages: PageWords = typeset(
  {
    guided: 'The simplest way: type “mes-optout” alone, at a terminal. Questions lead to the steps.',
    topicsAre: (a) => `Other topics: ${a.topics.map((topic) => `mes-optout help ${topic}`).join(', ')}.`,
    exitCodes: [
      ['0', 'done; or window open; or numbers well formed'],
      ['1', 'the answer is: window closed (deadline; closing stays possible), number not well formed (validate)'],
      ['2', 'nothing could be done: a request, date or input to correct, output impossible, a fault of the program'],
      ['130', 'interrupted (Ctrl-C); 143: SIGTERM; 129: SIGHUP'],
    ],
    topics: {
      'exit-codes': [
        'Exit codes',
        '',
        '0   done; or window open; or numbers well formed.',
        '1   the command answered, and the answer is: window closed (deadline; closing stays possible), number not well formed (validate).',
        '2   the command could not answer: an option, date or input to correct, output impossible, a fault of the program. A fault says what to report, and repeats nothing typed.',
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
        'Ways to write it: 2026-11-03, 2026/11/03, 03/11/2026, 3 November 2026, 3rd November 2026, Tue 3 Nov 2026.',
        'Without a year, 3/11 is the last 3 November, never after today; “yesterday” is read too. Months and days are read in English and in French: 1er décembre 2026.',
      ],
      problems: [
        'The codes of --problem',
        '',
        'What went wrong, or what is particular to a case. One code at a time, for instance:',
        '  mes-optout checklist --problem code-not-received',
        '  mes-optout dp --problem pharmacy-refuses',
      ],
      guides: [
        'The guides of 2022',
        '',
        'Five guides of early 2022 still go round: a personal blog, a news site, a consumer-technology site, Pièces et main d’œuvre, Breizh-info.',
        'What in them does not hold today, and what holds instead.',
      ],
      privacy: [
        'Privacy',
        '',
        'This program connects to nothing, keeps nothing, and writes only the file asked for with -o.',
        'On the screen a number is masked as it is typed; it is forgotten once the answer is shown.',
        'A number is never repeated in full. Give it on standard input (- as the value): as an option, the terminal’s history keeps it.',
        'What npm or npx calls, npm writes, with each argument, to a log in the home directory; call mes-optout itself.',
        '',
        'To repeat the proof, on Linux:',
        '',
        'Each call to the network would be shown with the answer: there is none.',
        '  strace -f -qq -e trace=%network mes-optout checklist',
        'The same answer, where there is no network:',
        '  unshare -rn mes-optout checklist',
        'No file is written but the one asked for, under another name until it is whole; and the terminal itself.',
        '  strace -f -qq -e trace=%file mes-optout checklist -o plan.pdf 2>&1 |',
        '    grep -E "O_WRONLY|O_RDWR|rename|\\blink\\(|unlink|mkdir"',
        'The same answer, with the right to read its own folder and nothing else (before Node.js 22.13: --experimental-permission):',
        '  p=$(dirname "$(dirname "$(realpath "$(command -v mes-optout)")")")',
        '  node --permission --allow-fs-read="$p/" "$p/bin/mes-optout.cjs" checklist',
      ],
    },
    manual: {
      headings: {
        name: 'NAME',
        synopsis: 'SYNOPSIS',
        description: 'DESCRIPTION',
        commands: 'COMMANDS',
        options: 'OPTIONS OF ALL COMMANDS',
        exitStatus: 'EXIT STATUS',
      },
      title: 'User commands',
      description: [
        'Alone at a terminal, mes-optout asks a few questions, then shows the steps to follow, with their sources.',
        'Every command answers without questions too. The answer goes to standard output; questions, remarks and errors go to standard error.',
      ],
      synopsis: { command: 'COMMAND', options: 'OPTIONS' },
    },
    values: {
      json: 'JSON, for a program',
      ways: { site: 'on the site', phone: 'by telephone', letter: 'by letter', email: 'by e-mail' },
      langs: { fr: 'French', en: 'English' },
      shells: {
        bash: 'the shell of most Linux systems',
        zsh: 'the shell of macOS',
        fish: 'the shell fish',
        powershell: 'PowerShell, the shell of Windows',
      },
      signs: { '";"': 'a semicolon', '","': 'a comma', tab: 'a tab' },
    },
    newestReading: (day) => `sources read up to ${dateInYear(day)}`,
  },
  typography,
);
