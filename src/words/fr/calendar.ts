// The entries of a calendar, in French.
import type { Calendar } from '../words.ts';

export const calendar: Calendar = {
  name: { mes: 'Mon espace santé : dates à retenir', dp: 'Dossier pharmaceutique : dates à retenir' },
  safeLastDay: {
    mes: {
      title: 'Mon espace santé : dernier jour sûr pour refuser',
      description:
        'Code de la santé publique, article R1111-28. Ensuite, la clôture reste possible à tout moment (article R1111-36).',
    },
    dp: {
      title: 'Dossier pharmaceutique : dernier jour sûr pour refuser',
      description:
        'Code de la santé publique, article R1111-20-1. Ensuite, la clôture reste possible à tout moment (article R1111-20-6).',
    },
  },
  lastCall: {
    title: 'Mon espace santé : dernier jour d’appel au 3422',
    description: 'Du lundi au vendredi, de 8 h 30 à 17 h 30, heures de Paris (fermeture les jours fériés supposée).',
  },
  codeEnd: {
    title: 'Mon espace santé : fin de validité du code de la lettre',
    description:
      'Six semaines. Un autre code peut être demandé sur le site, si la caisse connaît un e-mail ou un mobile.',
  },
  deletionBy: {
    title: 'Mon espace santé : suppression des données au plus tard, si vous l’envoyez aujourd’hui',
    description: 'Trois mois au maximum après une demande expresse (code de la santé publique, article R1111-36).',
  },
  reminder: {
    mes: {
      title: 'Mon espace santé : relancer si rien n’est confirmé par écrit',
      description:
        'Jour proposé, un mois après : aucun délai de réponse n’a été trouvé, sauf trois mois pour une suppression. Une lettre de relance est toute prête.',
    },
    dp: {
      title: 'Dossier pharmaceutique : relancer sans notification de l’Ordre',
      description:
        'Jour proposé, un mois après : aucun texte trouvé ne fixe de délai de réponse. Une lettre de relance est toute prête.',
    },
  },
};
