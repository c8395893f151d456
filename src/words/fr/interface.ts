// Titles, labels and the sentences around an answer, in French.
import type { Interface } from '../words.ts';
import { dateInYear, documentDate, longDate } from './dates.ts';

const copyRead = (readOn: string, asOf: string | null) =>
  `lu le ${dateInYear(readOn)} dans une copie, ${asOf ? `état au ${dateInYear(asOf)}` : 'sans date'}`;

export const words: Interface = {
  errorPrefix: 'Erreur : ',
  dateRead: (a) => `Date lue : ${longDate(a.date)}.`,
  defect: {
    happened: 'Erreur : le programme a un défaut, et s’est arrêté. Ce que vous avez tapé n’est pas répété ici :',
    report:
      'SECURITY.md, dans le dossier du programme, dit où le signaler. Ces lignes suffisent : n’envoyez aucun numéro.',
  },
  services: { mes: 'Mon espace santé', dp: 'Dossier pharmaceutique' },
  sources: {
    line: (a) => a.parts.join(' ; '),
    title: 'Les sources, et ce qui repose sur chacune',
    noneStale: 'Aucune lecture n’a plus de douze mois.',
    usedBy: (a) => `utilisée par : ${a.records.join(', ')}`,
    stale: 'lue il y a plus de douze mois',
  },
  letterGists: null,
  headings: {
    warnings: 'À savoir d’abord',
    basis: 'Sur quoi cela repose',
    unconfirmed: 'Ce qui n’est pas confirmé',
  },
  source: (a) =>
    `${a.title} (${a.publisher}${a.date ? `, ${documentDate(a.date)}` : ''}) ; ${
      a.copy === 'stored' ? copyRead(a.readOn, a.asOf) : `lu en ligne le ${dateInYear(a.readOn)}`
    }`,
  notices: {
    'sources.stale': (a) =>
      `Une partie des sources a été lue il y a plus de douze mois (la plus ancienne le ${longDate(a.readOn)}) : vérifiez qu’elles disent toujours la même chose.`,
    'today.local':
      'La date du jour est celle de cet ordinateur. À quelques jours de la fin, comptez les jours à l’heure de Paris.',
  },
};
