// The entries of a calendar, in English: each says what to do, and where.
import { at } from '../address.ts';
import type { Calendar } from '../words.ts';

const opening = 'The 3422 answers Monday to Friday, 8:30 to 17:30 (free service + price of a call).';

export const calendar: Calendar = {
  name: { mes: 'Mon espace santé: dates to keep', dp: 'Dossier pharmaceutique: dates to keep' },
  alarms: 'Some calendars drop the alarms of a file that they import: check them.',
  safeLastDay: {
    mes: {
      title: 'Mon espace santé: last safe day for refusing',
      description: `To refuse, open ${at('mes.site')}, or call 3422. ${opening} Code de la santé publique, article R1111-28. After it, closing stays possible at any time (article R1111-36).`,
    },
    dp: {
      title: 'Dossier pharmaceutique: last safe day for refusing',
      description: `To refuse, send the form for managing rights to the Ordre, at ${at('dp.email')}. By post: ${at('dp.post')}. Nothing tells whether the day of posting or of arrival counts. The form: ${at('dp.rights-form')}. Code de la santé publique, article R1111-20-1. After it, closing stays possible at any time (article R1111-20-6).`,
    },
  },
  lastCall: {
    title: 'Mon espace santé: last day to call 3422',
    description: `To refuse by telephone, call 3422. ${opening} Paris time and closing on public holidays are assumed.`,
  },
  codeEnd: {
    title: 'Mon espace santé: the code of the letter expires',
    description: `Enter the code by then, on ${at('mes.site')}. Six weeks, as the press gave it in 2022. After it, ask for another code on the site, if the fund knows an e-mail or a mobile, or call 3422. ${opening}`,
  },
  deletionBy: {
    title: 'Mon espace santé: data deleted by then, if you send it today',
    description: `Ask whether the data are deleted: call 3422, or write to the fund. ${opening} Three months at most after an express request (Code de la santé publique, article R1111-36).`,
  },
  reminder: {
    mes: {
      title: 'Mon espace santé: send a reminder if nothing is confirmed in writing',
      description: `Without a written confirmation, send a reminder: by letter to the fund, or call 3422. ${opening} A proposed day, one month later: no time for answering was found, except three months for a deletion.`,
    },
    dp: {
      title: 'Dossier pharmaceutique: send a reminder without a notification of the Ordre',
      description: `Without a notification, send the Ordre a reminder: write to ${at('dp.email')}. By post: ${at('dp.post')}. A proposed day, one month later: no text was found that sets a time for answering.`,
    },
  },
};
