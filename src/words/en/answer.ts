// What is said around an answer, in English.
import type { AnswerWords } from '../answer-words.ts';
import { dateInYear, documentDate, hour } from './dates.ts';

const kinds = {
  law: 'law',
  official: 'official',
  press: 'press or private site',
  testimony: 'testimony',
  inference: 'reworded by a machine',
} as const;
const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

export const answer: AnswerWords = {
  basis: (a) =>
    `${a.unconfirmed === 0 ? '' : `Not confirmed: ${plural(a.unconfirmed, 'point')}. `}Sources: ${a.sources}, read in copies ${days(a)}.`,
  readings: (a) => `Sources, read in copies ${days(a)}`,
  source: (a) =>
    [
      `${a.title} (${a.publisher}${a.date ? `, ${documentDate(a.date)}` : ''})`,
      kinds[a.kind],
      ...(a.asOf && a.asOf !== a.date ? [`as of ${dateInYear(a.asOf)}`] : []),
      ...(a.copy === 'live' ? [`read online on ${dateInYear(a.readOn)}`] : []),
      ...(a.url === null ? ['no known address'] : []),
    ].join('; '),
  phone: (a) =>
    `If a step fails: ${a.number}${a.deaf ? ' by video' : ''}, Monday to Friday ${hour(a.opens)}-${hour(a.closes)}${a.deaf ? '' : ', price of a call'}.`,
  next: {
    details: 'The details, with the sources',
    steps: 'The steps',
    letter: 'The letter',
    numbers: 'Read your numbers over',
    file: { mes: 'Mon espace santé', dp: 'The Dossier pharmaceutique' },
  },
  goals: {
    refuse: 'refuse',
    check: 'check',
    close: 'close',
    limit: 'limit',
    copy: 'copy',
    correct: 'correct',
  },
  otherGoals: (a) => `Other choices (--goal): ${a.goals.join(', ')}, or change nothing.`,
  before: (a) => `${a.text}:`,
  written: (a) => `Written: ${a.title}${a.pages === null ? '' : ` (${plural(a.pages, 'page')})`}, to ${a.file}`,
};

function days({ from, to }: { from: string; to: string }): string {
  if (from === to) return `on ${dateInYear(to)}`;
  const [month, year] = [from.slice(0, 7) === to.slice(0, 7), from.slice(0, 4) === to.slice(0, 4)];
  const first = dateInYear(from)
    .split(' ')
    .slice(0, month ? 1 : year ? 2 : 3);
  return `from ${first.join(' ')} to ${dateInYear(to)}`;
}
