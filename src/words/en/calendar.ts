// The entries of a calendar, in English.
import type { Calendar } from '../words.ts';

export const calendar: Calendar = {
  name: { mes: 'Mon espace santé: dates to keep', dp: 'Dossier pharmaceutique: dates to keep' },
  safeLastDay: {
    mes: {
      title: 'Mon espace santé: last safe day for refusing',
      description:
        'Code de la santé publique, article R1111-28. After it, closing stays possible at any time (article R1111-36).',
    },
    dp: {
      title: 'Dossier pharmaceutique: last safe day for refusing',
      description:
        'Code de la santé publique, article R1111-20-1. After it, closing stays possible at any time (article R1111-20-6).',
    },
  },
  lastCall: {
    title: 'Mon espace santé: last day to call 3422',
    description: 'Monday to Friday, 8:30 to 17:30, Paris time (closing on public holidays is assumed).',
  },
  codeEnd: {
    title: 'Mon espace santé: the code of the letter expires',
    description: 'Six weeks. Another code can be asked for on the site, if the fund knows an e-mail or a mobile.',
  },
  deletionBy: {
    title: 'Mon espace santé: data deleted by then, if you send it today',
    description: 'Three months at most after an express request (Code de la santé publique, article R1111-36).',
  },
  reminder: {
    mes: {
      title: 'Mon espace santé: send a reminder if nothing is confirmed in writing',
      description:
        'A proposed day, one month later: no time for answering was found, except three months for a deletion. A letter of reminder is ready.',
    },
    dp: {
      title: 'Dossier pharmaceutique: send a reminder without a notification of the Ordre',
      description:
        'A proposed day, one month later: no text was found that sets a time for answering. A letter of reminder is ready.',
    },
  },
};
