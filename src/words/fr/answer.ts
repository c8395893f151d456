// What is said around an answer, in French.
import type { AnswerWords } from '../answer-words.ts';
import { dateInYear, documentDate, hour } from './dates.ts';

const kinds = {
  law: 'loi',
  official: 'officiel',
  press: 'presse ou site privé',
  testimony: 'témoignage',
  inference: 'reformulation par une machine',
} as const;
const plural = (count: number, word: string) => `${count} ${word}${count > 1 ? 's' : ''}`;

export const answer: AnswerWords = {
  basis: (a) =>
    `${a.unconfirmed === 0 ? '' : `Non confirmé : ${plural(a.unconfirmed, 'point')}. `}Sources : ${a.sources}, lue${a.sources > 1 ? 's' : ''} en copie ${days(a)}.`,
  readings: (a) => `Sources, lues en copie ${days(a)}`,
  source: (a) =>
    [
      `${a.title} (${a.publisher}${a.date ? `, ${documentDate(a.date)}` : ''})`,
      kinds[a.kind],
      ...(a.asOf && a.asOf !== a.date ? [`état au ${dateInYear(a.asOf)}`] : []),
      ...(a.copy === 'live' ? [`lu en ligne le ${dateInYear(a.readOn)}`] : []),
      ...(a.url === null ? ['sans adresse connue'] : []),
    ].join(' ; '),
  phone: (a) =>
    `Si une étape échoue : le ${a.number}${a.deaf ? ' en visio' : ''}, lundi-vendredi ${hour(a.opens)}-${hour(a.closes)}${a.deaf ? '' : ', prix d’un appel'}.`,
  next: {
    details: 'Le détail, avec les sources',
    steps: 'Les étapes',
    letter: 'La lettre',
    numbers: 'Relire vos numéros',
    file: { mes: 'Mon espace santé', dp: 'Le Dossier pharmaceutique' },
  },
  goals: {
    refuse: 'refuser',
    check: 'vérifier',
    close: 'clore',
    limit: 'limiter',
    copy: 'copier',
    correct: 'corriger',
  },
  otherGoals: (a) => `Autres choix (--goal) : ${a.goals.join(', ')}, ou ne rien changer.`,
  before: (a) => `${a.text} :`,
  written: (a) => `Écrit : ${a.title}${a.pages === null ? '' : ` (${plural(a.pages, 'page')})`}, dans ${a.file}`,
};

function days({ from, to }: { from: string; to: string }): string {
  if (from === to) return `le ${dateInYear(to)}`;
  const [month, year] = [from.slice(0, 7) === to.slice(0, 7), from.slice(0, 4) === to.slice(0, 4)];
  const first = dateInYear(from)
    .split(' ')
    .slice(0, month ? 1 : year ? 2 : 3);
  return `du ${first.join(' ')} au ${dateInYear(to)}`;
}
