import { setTimeout } from 'node:timers/promises';
import { test } from 'vitest';
import { keys, openTerminal } from '../cli/terminal.ts';
import { expectPage } from './generated.ts';

const day = ['--today', '2026-11-21'];

/** Each screen: what it shows, and how it is reached. */
const screens: readonly (readonly [title: string, reach: () => Promise<string>])[] = [
  [
    'The first question of `mes-optout`',
    async () => {
      const terminal = openTerminal(day);
      await terminal.asks('De quel fichier');
      return leave(terminal);
    },
  ],
  [
    'A date that cannot be, in the conversation',
    async () => {
      const terminal = openTerminal([...day, '--lang', 'en'], { cols: 60 });
      await terminal.asks('Which of the two');
      terminal.type(keys.enter);
      await terminal.asks('For whom');
      terminal.type(keys.enter);
      await terminal.asks('Where does');
      terminal.type(keys.enter);
      await terminal.asks('What date');
      terminal.type('31/11/2026\r');
      await terminal.asks('not in the calendar');
      return leave(terminal);
    },
  ],
  [
    'The plan, and what can be done with it',
    async () => {
      const terminal = openTerminal(day);
      await terminal.asks('De quel fichier');
      await terminal.choose('Dossier pharmaceutique');
      await terminal.asks('Pour qui');
      await terminal.choose('Pour moi');
      await terminal.asks('Où en est');
      await terminal.choose('vient de l’annoncer');
      await terminal.asks('Quelle date');
      terminal.type('11 novembre 2026\r');
      await terminal.asks('Et maintenant');
      return leave(terminal);
    },
  ],
  [
    '`mes-optout deadline --letter-date 2026-11-03`',
    () => printed(['deadline', '--letter-date', '2026-11-03', ...day]),
  ],
  [
    '`mes-optout deadline --letter-date 2026-11-03 --details`',
    () => printed(['deadline', '--letter-date', '2026-11-03', '--details', ...day]),
  ],
  [
    '`mes-optout checklist --letter-date 2026-11-03`',
    () => printed(['checklist', '--letter-date', '2026-11-03', ...day]),
  ],
  [
    '`mes-optout validate`, with two digits of a number swapped',
    async () => {
      const terminal = openTerminal(['validate', ...day, '--birth', '1978-11', '--card-type', 'photo']);
      await terminal.asks('Numéro de sécurité sociale');
      terminal.type('278112B05000268\r');
      await terminal.asks('Numéro de série');
      terminal.type('0102457612 4\r');
      await terminal.asks('Code provisoire');
      terminal.type('\r');
      return (await terminal.ended()).screen;
    },
  ],
  ['`mes-optout deadline --help`, in 40 columns', () => printed(['deadline', '--help'], 40)],
  ['`mes-optout --help`', () => printed(['--help'])],
];

test('docs/screens.md shows what a terminal shows', async () => {
  const shown = await Promise.all(
    screens.map(async ([title, reach]) => `## ${title}\n\n\`\`\`text\n${await reach()}\n\`\`\``),
  );
  const intro =
    '# Screens\n\nWhat stands on a terminal, as an emulator draws it, without its colours. Written by\n`UPDATE_TRANSCRIPTS=1 npm run unit`, compared by every test run.';
  expectPage('docs/screens.md', `${[intro, ...shown].join('\n\n')}\n`);
});

async function printed(args: readonly string[], cols = 80): Promise<string> {
  return (await openTerminal(args, { cols }).ended()).screen;
}

/** The screen once nothing more is drawn on it: a question is drawn again in pieces. Then the terminal is left. */
async function leave(terminal: ReturnType<typeof openTerminal>): Promise<string> {
  let shown: string;
  do {
    shown = terminal.text();
    await setTimeout(500);
  } while (terminal.text() !== shown);
  terminal.type(keys.interrupt);
  await terminal.ended();
  return shown;
}
