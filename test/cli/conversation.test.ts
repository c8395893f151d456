// Whole conversations at a pseudo-terminal: what stands on the screen at the end, the plan compared with that of the command shown.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { situationOfOptions } from '../../src/cli/commands/plan.ts';
import { type CalendarDate, calendarDate } from '../../src/core/calendar-date.ts';
import { buildPlan } from '../../src/core/plan.ts';
import { planAnswer } from '../../src/output/plan-answer.ts';
import { answerBlocks } from '../../src/output/short.ts';
import { asciiLine, blocksText, boxLine, plain } from '../../src/output/text.ts';
import { readPeriod } from '../../src/words/read-date.ts';
import { speakPlan } from '../../src/words/speak-plan.ts';
import { english, french } from '../words/languages.ts';
import { readCommandLine } from './command-line.ts';
import { drawn, keys, openTerminal, tellsResize, type Window } from './terminal.ts';

type Terminal = ReturnType<typeof openTerminal>;
/** A question and the words of its answer; or what is typed, where it begins with `=`. */
type Turn = readonly [question: string, answer: string];

interface Person {
  case: string;
  lang: 'fr' | 'en';
  window?: Window;
  turns: readonly Turn[];
}

const today = ['--today', '2026-11-21'];
const asksNow = 'Et maintenant';
const typed = (text: string) => `=${text}\r`;

const aLetter: Turn = ['Où en est', 'vient de l’annoncer'];
const anEmail: Turn = ['Avez-vous un code', 'Non, mais la caisse'];
/** To the plan for a space that is open and was never activated. */
const toThePlan: readonly Turn[] = [
  ['De quel fichier', 'Mon espace santé'],
  ['Pour qui', 'Pour moi'],
  ['Où en est', 'jamais activé'],
  anEmail,
  ['Quelle carte', 'avec photo'],
  ['Pour clore', 'Non'],
];
/** To the plan for a letter in hand, but for the card. */
const withALetter: readonly Turn[] = [
  ['De quel fichier', 'Mon espace santé'],
  ['Pour qui', 'Pour moi'],
  aLetter,
  ['Quelle date', typed('2026-11-03')],
  anEmail,
];

const people: readonly Person[] = [
  {
    case: 'a space open since 2022 and never activated, with an unreadable date and a way back',
    lang: 'fr',
    turns: [
      ['De quel fichier', 'Mon espace santé'],
      ['Pour qui', 'Pour un enfant'],
      aLetter,
      ['Quelle date', typed('03/11/26')],
      ['n’a que deux chiffres', `=${keys.eraseLine}retour\r`],
      ['Où en est l’espace de l’enfant', 'Revenir'],
      ['Pour qui', 'Pour moi'],
      ['Où en est votre espace', 'jamais activé'],
      ['Avez-vous un code', 'Non, et la caisse'],
      ['Pour clore', 'Oui'],
      [asksNow, 'Terminer'],
    ],
  },
  {
    case: 'a letter in hand and the card there',
    lang: 'en',
    turns: [
      ['Which of the two', 'Mon espace santé'],
      ['For whom', 'For myself'],
      ['Where does your space', 'has just announced it'],
      ['What date', typed('3 November 2026')],
      ['Do you have a provisional code', 'Yes, here it is'],
      ['Which carte Vitale', 'without a photo'],
      ['And now', 'Finish'],
    ],
  },
  {
    case: 'a letter in hand and no e-mail that the fund knows',
    lang: 'fr',
    turns: [
      ['De quel fichier', 'Mon espace santé'],
      ['Pour qui', 'Pour moi'],
      aLetter,
      ['Quelle date', typed('3 novembre 2026')],
      ['Avez-vous un code', 'Non, et la caisse'],
      [asksNow, 'Sourd, malentendant'],
      [asksNow, 'Relire les étapes'],
      [asksNow, 'Terminer'],
    ],
  },
  {
    case: 'a letter of tomorrow, of before the rule, then of 2022',
    lang: 'fr',
    turns: [
      ['De quel fichier', 'Mon espace santé'],
      ['Pour qui', 'Pour moi'],
      aLetter,
      ['Quelle date', typed('22/11/2026')],
      ['est après aujourd’hui', `=${keys.eraseLine}31/12/2021\r`],
      ['précède le 1er janvier 2022', `=${keys.eraseLine}15 fevrier 2022\r`],
      ['Où en est votre espace', 'on s’y connecte'],
      ['Si vous clôturez', 'Non'],
      ['Pour clore', 'Oui'],
      [asksNow, 'Autre chose'],
      ['Que voulez-vous faire', 'Choisir un autre but'],
      ['Quel but', 'Garder'],
      [asksNow, 'Relire les étapes'],
      [asksNow, 'Terminer'],
    ],
  },
  {
    case: 'two children, one after the other',
    lang: 'fr',
    turns: [
      ['De quel fichier', 'Mon espace santé'],
      ['Pour qui', 'Pour un enfant'],
      aLetter,
      ['Quelle date', typed('1er novembre 2026')],
      anEmail,
      ['Quelle carte Vitale du responsable', 'Aucune'],
      [asksNow, 'Autre chose'],
      ['Que voulez-vous faire', 'un autre enfant'],
      ['Où en est l’espace de l’enfant', 'jamais activé'],
      ['Avez-vous un code', 'Je ne sais pas'],
      ['Quelle carte Vitale du responsable', 'sans photo'],
      ['Pour clore', 'Non'],
      [asksNow, 'Terminer'],
    ],
  },
  {
    case: 'both files, with a way back from the second to the first',
    lang: 'fr',
    turns: [
      ['De quel fichier', 'Les deux'],
      ['Pour qui', 'Pour un majeur protégé'],
      aLetter,
      ['Quelle date', typed('2026-11-10')],
      ['Avez-vous un code', 'a expiré'],
      ['La caisse d’assurance maladie', 'Oui'],
      ['Quelle carte', 'laquelle'],
      [asksNow, 'Dossier pharmaceutique'],
      ['Où en est le Dossier', 'Revenir'],
      [asksNow, 'Dossier pharmaceutique'],
      ['Où en est le Dossier', 'vient de l’annoncer'],
      ['Quelle date porte l’e-mail de l’Ordre', typed('11/11/2026')],
      [asksNow, 'Terminer'],
    ],
  },
  {
    case: 'a pharmacy file closed in 2022, with a day that is still to come',
    lang: 'fr',
    turns: [
      ['De quel fichier', 'Dossier pharmaceutique'],
      ['Pour qui', 'Pour moi'],
      ['Où en est le Dossier', 'clos'],
      ['Quand ce refus', typed('15/02/2027')],
      ['est après aujourd’hui', `=${keys.eraseLine}2023\r`],
      ['ne suffit pas', `=${keys.eraseLine}2022\r`],
      [asksNow, 'Autre chose'],
      ['Que voulez-vous faire', 'Choisir un autre but'],
      ['Quel but', 'Refuser l’ouverture, s’il n’y en a pas'],
      [asksNow, 'Relire les étapes'],
      [asksNow, 'Terminer'],
    ],
  },
  {
    case: 'no internet, and somebody deaf, told on the screen of the plan',
    lang: 'en',
    turns: [
      ['Which of the two', 'Mon espace santé'],
      ['For whom', 'For myself'],
      ['Where does your space', 'Not open yet'],
      ['Do you have a provisional code', 'No, but the fund'],
      ['Which carte', 'A card with a photo'],
      ['And now', 'Tell a difficulty'],
      ['What went wrong', 'The site, logging in'],
      ['What went wrong', 'No internet'],
      ['And now', 'Something else'],
      ['What would you like', 'Change an answer'],
      ['What do you want', 'Back to the steps'],
      ['And now', 'Tell a difficulty'],
      ['What went wrong', 'Who acts'],
      ['What went wrong', 'Go back'],
      ['What went wrong', 'Who acts'],
      ['What went wrong', 'Someone deaf'],
      ['And now', 'Read the steps again'],
      ['And now', 'Finish'],
    ],
  },
  {
    case: 'a window of 40 columns, in ASCII and without colour',
    lang: 'fr',
    window: { cols: 40, rows: 24, env: { LANG: 'C', NO_COLOR: '1' } },
    turns: [
      ['De quel fichier', 'Dossier pharmaceutique'],
      ['Pour qui', 'Pour moi'],
      ['Où en est le Dossier', 'Un e-mail de'],
      ['Quelle date porte', typed('11 novembre 2026')],
      [asksNow, 'Terminer'],
    ],
  },
  {
    case: 'a window of 200 columns',
    lang: 'en',
    window: { cols: 200, rows: 30 },
    turns: [
      ['Which of the two', 'Dossier pharmaceutique'],
      ['For whom', 'For a child'],
      ['Where does the Dossier', 'There is none'],
      ['And now', 'Finish'],
    ],
  },
  {
    case: 'a terminal that cannot move its cursor',
    lang: 'fr',
    window: { env: { TERM: 'dumb', LANG: 'C' } },
    turns: [
      ['1 à 3', '=9\r'],
      ['Tapez un nombre de 1 à 3.', '=1\r'],
      ['Pour qui', `=${keys.escape}`],
      ['De quel fichier', '=2\r'],
      ['Pour qui', '=1\r'],
      ['Où en est le Dossier', '=1\r'],
      ['Quelle date porte', '=demain\r'],
      ['« demain »', '=278112B05000286\r'],
      ['« … »', '=11/11/2026\r'],
      [asksNow, '=7\r'],
    ],
  },
  {
    case: 'no year: the day is confirmed, or typed again',
    lang: 'fr',
    turns: [
      ['De quel fichier', 'Mon espace santé'],
      ['Pour qui', 'Pour moi'],
      aLetter,
      ['Quelle date', typed('30/11')],
      ['Est-ce bien le dimanche 30 novembre 2025', 'Non'],
      ['Quelle date', `=${keys.eraseLine}3 nov.\r`],
      ['Est-ce bien le mardi 3 novembre 2026', 'Oui'],
      ['Avez-vous un code', 'Oui, il est là'],
      ['Quelle carte', 'avec photo'],
      [asksNow, 'Terminer'],
    ],
  },
];

describe.concurrent('a conversation', () => {
  it.each(people)('$case', async ({ case: name, lang, window, turns }) => {
    const terminal = openTerminal([...today, '--lang', lang], window);
    await takeAll(terminal, turns, window);
    const { exitCode, screen, files, cursorVisible } = await terminal.ended();
    expect({ exitCode, files, cursorVisible }).toEqual({ exitCode: 0, files: [], cursorVisible: true });
    expectScreen(name, await withoutPlans(screen, lang, window));
  });
});

async function take(terminal: Terminal, [question, answer]: Turn, window?: Window): Promise<void> {
  if (window?.env?.TERM === 'dumb') await terminal.showsLast(question);
  else await terminal.asks(question);
  if (answer.startsWith('=')) terminal.type(answer.slice(1));
  else await terminal.choose(answer);
}

async function takeAll(terminal: Terminal, turns: readonly Turn[], window?: Window): Promise<void> {
  for (const turn of turns) await take(terminal, turn, window);
}

/** The plans give way to the command that prints the same, letter for letter. */
async function withoutPlans(screen: string, lang: 'fr' | 'en', { cols = 80, env }: Window = {}): Promise<string> {
  let rest = screen;
  // A command longer than the window runs on in the next line.
  const commands = screen
    .slice(screen.lastIndexOf(':\n'))
    .split(/\n(?= {2}mes-optout )/)
    .slice(1);
  for (const command of commands) {
    const [, ...args] = command.replace(/\n/g, '').trim().split(/ +/);
    const line = ['mes-optout', ...args].join(' ');
    const plan = await drawn(await printedBy(args, lang, { cols, ...(env && { env }) }), cols);
    expect(rest, `what ${line} prints`).toContain(plan);
    rest = rest.split(plan).join(`[what ${line} prints]`);
  }
  return rest;
}

/** The plan of a command as the conversation shows it, without colour. */
async function printedBy(
  [name, ...args]: readonly string[],
  lang: 'fr' | 'en',
  { cols, env = {} }: Window,
): Promise<string> {
  const words = { fr: french, en: english }[lang];
  const { options } = await readCommandLine([name!, ...args]);
  const day = calendarDate(options.today as string);
  const spoken = speakPlan(
    buildPlan(
      situationOfOptions(name === 'dp' ? 'dp' : 'mes', options, (typed) => readPeriod(typed, day).day as CalendarDate),
      day,
    ),
    words,
  );
  const drawing = env.TERM === 'dumb' ? null : env.LANG === 'C' ? asciiLine : boxLine;
  const blocks = answerBlocks(planAnswer(spoken, words), words, { details: false, everywhere: null });
  return blocksText(blocks, { width: Math.min(cols!, 100), style: plain, drawing });
}

function expectScreen(name: string, screen: string): void {
  const path = join(import.meta.dirname, 'conversations', `${name.replace(/[^a-z0-9]+/gi, '-').slice(0, 44)}.txt`);
  if (process.env.UPDATE_TRANSCRIPTS) writeFileSync(path, `${screen}\n`);
  expect(`${screen}\n`).toBe(readFileSync(path, 'utf8'));
}

it('keeps its words together when the window is resized', async () => {
  const terminal = openTerminal([...today, '--lang', 'fr'], { cols: 100, env: { NODE_OPTIONS: tellsResize } });
  // The last of its answers: the question is drawn whole.
  await terminal.asks('Les deux');
  await terminal.resize(50, 30);
  await terminal.choose('Dossier pharmaceutique');
  await terminal.asks('Revenir');
  await terminal.resize(120, 40);
  await terminal.choose('Pour moi');
  await terminal.asks('Où en est le Dossier');
  await terminal.choose('Ouvert');
  await terminal.asks(asksNow);
  await terminal.choose('Terminer');
  const { exitCode, screen } = await terminal.ended();
  expect(exitCode).toBe(0);
  // The plan is drawn for the last width.
  expectScreen('a window resized', await withoutPlans(screen, 'fr', { cols: 120 }));
});

describe.concurrent('Ctrl-C', () => {
  const paths: readonly (readonly Turn[])[] = [
    [...toThePlan, [asksNow, 'Autre chose'], ['Que voulez-vous faire', 'Choisir un autre but'], ['Quel but', '']],
    [...toThePlan, [asksNow, 'Changer'], ['Que voulez-vous', '']],
    [
      ...toThePlan,
      [asksNow, 'Dire une difficulté'],
      ['Qu’est-ce qui coince', 'La carte'],
      ['Qu’est-ce qui coince', ''],
    ],
    [...toThePlan, [asksNow, 'Enregistrer'], ['Sous quelle forme', 'Markdown'], ['Quel nom de fichier', '']],
    [
      ...toThePlan,
      [asksNow, 'Autre chose'],
      ['Que voulez-vous faire', 'Relire mes numéros'],
      ['Numéro de sécurité sociale', typed('278112B05000286')],
      ['Mois de naissance', typed('')],
      ['Numéro de série', typed('')],
      ['Code provisoire', ''],
    ],
    [
      ['De quel fichier', 'Les deux'],
      ['Pour qui', 'Pour un enfant'],
      ['Où en est', 'Je ne sais pas'],
      [asksNow, 'Dossier pharmaceutique'],
      ['Où en est le Dossier', 'clos'],
      ['Quand ce refus', typed('')],
      [asksNow, 'Autre chose'],
      ['Que voulez-vous faire', 'un autre enfant'],
      ['Où en est', ''],
    ],
  ];
  const everyQuestion = new Map(
    paths.flatMap((path) => path.map(([question], index) => [`${question} (${index})`, path.slice(0, index + 1)])),
  );
  it.each([...everyQuestion])('at "%s" ends with 130', async (_, path) => {
    const terminal = openTerminal(today);
    await takeAll(terminal, path.slice(0, -1));
    await terminal.asks(path.at(-1)![0]);
    terminal.type(keys.interrupt);
    const { exitCode, files, cursorVisible, screen } = await terminal.ended();
    expect({ exitCode, files, cursorVisible }).toEqual({ exitCode: 130, files: [], cursorVisible: true });
    expect(screen).not.toMatch(/Erreur|Error| at /);
  });

  it('where an older file would go leaves it as it was', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'mes-optout-older-'));
    writeFileSync(join(cwd, 'plan.md'), 'older');
    const terminal = openTerminal(today, { cwd });
    const toTheFile: readonly Turn[] = [
      [asksNow, 'Enregistrer'],
      ['Sous quelle forme', 'Markdown'],
      ['Quel nom de fichier', typed('plan')],
    ];
    await takeAll(terminal, [...toThePlan, ...toTheFile]);
    await terminal.asks('existe déjà');
    terminal.type(keys.interrupt);
    const { exitCode, files } = await terminal.ended();
    expect({ exitCode, files }).toEqual({ exitCode: 130, files: ['plan.md'] });
    expect(readFileSync(join(cwd, 'plan.md'), 'utf8')).toBe('older');
    rmSync(cwd, { recursive: true });
  });
});

it('goes from the plan back to its last question by Escape, and offers the numbers masked', async () => {
  const terminal = openTerminal(today);
  await takeAll(terminal, [
    ...withALetter,
    ['Quelle carte', 'avec photo'],
    [asksNow, `=${keys.escape}`],
    ['Quelle carte', 'sans photo'],
    [asksNow, 'Autre chose'],
    ['Que voulez-vous faire', 'Relire mes numéros'],
    ['Numéro de sécurité sociale', typed('278112B05000268')],
    ['Mois de naissance', typed('')],
    ['Numéro de série', typed('')],
    ['Code provisoire', typed('')],
    ['Corriger un numéro', 'Retaper'],
    ['Numéro de sécurité sociale', typed('278112B05000286')],
    [asksNow, 'Terminer'],
  ]);
  const { exitCode, screen } = await terminal.ended();
  expect(exitCode).toBe(0);
  // What is wrong, then, the one number typed again, that nothing is.
  expect(screen).toMatch(/À corriger/);
  expect(screen.slice(screen.lastIndexOf('À corriger'))).toMatch(/Bien formé/);
  expect(screen.replace(/\D/g, '')).not.toContain('278112050002');
  expect(screen).toContain('--card plain');
});

it('begins with what was answered before where a question comes again', async () => {
  const terminal = openTerminal(today);
  await takeAll(terminal, [
    ['De quel fichier', 'Mon espace santé'],
    ['Pour qui', 'Pour un enfant'],
    aLetter,
    ['Quelle date', typed('3 novembre 2026')],
    ['Avez-vous un code', `=${keys.escape}`],
    ['Quelle date', `=${keys.escape}`],
    ['Où en est', `=${keys.escape}`],
    ['Pour qui', '=\r'],
    ['Où en est', '=\r'],
    ['Quelle date', '=\r'],
    ['Avez-vous un code', 'Je ne sais pas'],
    ['Quelle carte', 'sans photo'],
    [asksNow, `=${keys.escape}`],
    ['Quelle carte', '=\r'],
    [asksNow, 'Terminer'],
  ]);
  const { screen } = await terminal.ended();
  expect(screen.replace(/\n/g, '')).toContain('mes-optout checklist --letter-date 2026-11-03 --for child --card plain');
});

it('hides a number that was typed where a date is asked for, and leaves the numbers by Escape', async () => {
  const terminal = openTerminal(today);
  await takeAll(terminal, [
    ['De quel fichier', 'Mon espace santé'],
    ['Pour qui', 'Pour moi'],
    aLetter,
    ['Quelle date', typed('278112B05000286')],
    ['n’est pas lisible', `=${keys.eraseLine}2 78 11 2B 050 002 86\r`],
    ['• •• •• •• ••• ••• ••', `=${keys.eraseLine}\r`],
    ['Où en est', 'jamais activé'],
    anEmail,
    ['Quelle carte', 'avec photo'],
    ['Pour clore', 'Non'],
    [asksNow, 'Autre chose'],
    ['Que voulez-vous faire', 'Relire mes numéros'],
    ['Numéro de sécurité sociale', typed('')],
    ['Numéro de série', `=${keys.escape}`],
    ['Numéro de sécurité sociale', `=${keys.escape}`],
    [asksNow, 'Autre chose'],
    ['Que voulez-vous faire', 'Voir les sources'],
  ]);
  // Longer than the window: page by page.
  for (const onPage of ['Un code ne sert', 'Ce qui n’est pas confirmé', '[14] ']) {
    await terminal.shows(onPage);
    await take(terminal, ['Entrée : la suite', typed('')]);
  }
  await take(terminal, [asksNow, 'Terminer']);
  const { exitCode, screen } = await terminal.ended();
  expect(exitCode).toBe(0);
  expect(screen).not.toMatch(/278112B05000286|2 78 11 2B 050 002 86/);
  expect(screen).toContain('Ce qui n’est pas confirmé');
  expect(screen).toContain('[1] ');
});

it('saves the steps and the letter, and asks before an older file goes', async () => {
  const terminal = openTerminal(today);
  await takeAll(terminal, [
    ...withALetter,
    ['Quelle carte', 'avec photo'],
    [asksNow, 'Enregistrer'],
    ['Sous quelle forme', 'calendrier'],
    ['Quel nom', typed('dates.pdf')],
    ['un autre format', `=${keys.eraseLine}278112B05000286\r`],
    ['contient un numéro', `=${keys.eraseLine}dates\r`],
    [asksNow, 'Enregistrer'],
    ['Sous quelle forme', 'calendrier'],
    ['Quel nom', typed('dates')],
    ['existe déjà', 'le garder'],
    ['Quel nom', `=${keys.eraseLine}nulle/part\r`],
  ]);
  await terminal.shows('Le dossier de ce fichier n’existe pas');
  await takeAll(terminal, [
    ['Quel nom', `=${keys.escape}`],
    ['Sous quelle forme', `=${keys.escape}`],
    [asksNow, 'Écrire'],
    ['Sous quelle forme', 'à imprimer'],
    ['Quel nom', typed('')],
  ]);
  await take(terminal, [asksNow, 'Terminer']);
  const { exitCode, files, screen } = await terminal.ended();
  expect(exitCode).toBe(0);
  expect(files).toEqual(['dates.ics', 'mes-optout-mes-refuse.pdf']);
  // The menu that comes again leaves nothing behind; the files are named again at the end, whole.
  expect(screen).not.toContain('Et maintenant');
  expect(screen.match(/\/dates\.ics/g)).toHaveLength(2);
});

it('takes the home directory and a folder where a file is asked for, and shows nothing typed meanwhile', async () => {
  const terminal = openTerminal(today);
  await takeAll(terminal, [
    ...withALetter,
    ['Quelle carte', 'avec photo'],
    [asksNow, 'Enregistrer'],
    ['Sous quelle forme', 'à imprimer'],
    ['Quel nom', typed('~/page')],
  ]);
  terminal.type('typed meanwhile');
  await terminal.shows('Écrit');
  await takeAll(terminal, [
    [asksNow, 'Enregistrer'],
    ['Sous quelle forme', 'Markdown'],
    ['Quel nom', typed('~')],
  ]);
  await terminal.shows('mes-optout-mes.md');
  await take(terminal, [asksNow, 'Terminer']);
  const { exitCode, files, screen } = await terminal.ended();
  expect(exitCode).toBe(0);
  expect(files).toEqual(['mes-optout-mes.md', 'page.pdf']);
  expect(screen).not.toContain('typed meanwhile');
});

it.each([
  ['--no-input', ['--no-input']],
  ['--json', ['--json']],
])('asks nothing with %s', async (_, args) => {
  const { exitCode, screen } = await openTerminal(args).ended();
  expect(exitCode).toBe(2);
  expect(screen).toContain('mes-optout deadline --letter-date');
});

describe('what a command lacks', () => {
  it('deadline asks for the date, again while it cannot be', async () => {
    const terminal = openTerminal(['deadline', ...today, '--lang', 'en']);
    await take(terminal, ['What date', typed('one day')]);
    await take(terminal, ['cannot be read', `=${keys.eraseLine}3 November 2026\r`]);
    const { exitCode, screen } = await terminal.ended();
    expect(exitCode).toBe(0);
    expect(screen).toContain('Tuesday 3 November 2026');
    expect(screen).toContain('You can refuse until Monday 14 December 2026');
  });

  it('deadline reads a day without its year back, and asks whether it is meant', async () => {
    const terminal = openTerminal(['deadline', ...today, '--lang', 'en']);
    await take(terminal, ['What date', typed('yesterday')]);
    await take(terminal, ['Is it Friday 20 November 2026?', 'No, type']);
    await take(terminal, ['What date', `=${keys.eraseLine}3 nov\r`]);
    await take(terminal, ['Is it Tuesday 3 November 2026?', 'Yes']);
    const { exitCode, screen } = await terminal.ended();
    expect(exitCode).toBe(0);
    expect(screen).toContain('You can refuse until Monday 14 December 2026');
  });

  it('letter asks which one, and whose reminder', async () => {
    const terminal = openTerminal(['letter', ...today]);
    await take(terminal, ['Quelle lettre', 'relance']);
    await take(terminal, ['De quel fichier', 'Dossier']);
    const { exitCode, screen } = await terminal.ended();
    expect(exitCode).toBe(0);
    expect(screen).toContain('TSA 90014');
  });

  it.each([['deadline'], ['letter']])('%s asks nothing with --no-input', async (command) => {
    const { exitCode } = await openTerminal([command, '--no-input']).ended();
    expect(exitCode).toBe(2);
  });
});
