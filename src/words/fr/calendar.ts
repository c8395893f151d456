// The entries of a calendar, in French: each says what to do, and where.
import { at } from '../address.ts';
import type { Calendar } from '../words.ts';

const opening = 'Le 3422 répond du lundi au vendredi de 8 h 30 à 17 h 30 (service gratuit + prix d’un appel).';

export const calendar: Calendar = {
  name: { mes: 'Mon espace santé : dates à retenir', dp: 'Dossier pharmaceutique : dates à retenir' },
  alarms: 'Certains agendas laissent tomber les alarmes à l’importation : vérifiez-les.',
  safeLastDay: {
    mes: {
      title: 'Mon espace santé : dernier jour sûr pour refuser',
      description: `Pour refuser, ouvrez ${at('mes.site')}, ou appelez le 3422. ${opening} Code de la santé publique, article R1111-28. Ensuite, la clôture reste possible à tout moment (article R1111-36).`,
    },
    dp: {
      title: 'Dossier pharmaceutique : dernier jour sûr pour refuser',
      description: `Pour refuser, envoyez le formulaire de gestion des droits à l’Ordre, à ${at('dp.email')}. Par courrier : ${at('dp.post')}. Rien ne dit si la date d’envoi ou d’arrivée compte. Le formulaire : ${at('dp.rights-form')}. Code de la santé publique, article R1111-20-1. Ensuite, la clôture reste possible à tout moment (article R1111-20-6).`,
    },
  },
  lastCall: {
    title: 'Mon espace santé : dernier jour d’appel au 3422',
    description: `Pour refuser par téléphone, appelez le 3422. ${opening} Les heures de Paris et la fermeture les jours fériés sont supposées.`,
  },
  codeEnd: {
    title: 'Mon espace santé : fin de validité du code de la lettre',
    description: `Saisissez le code d’ici là, sur ${at('mes.site')}. Six semaines, durée donnée par la presse en 2022. Ensuite, demandez un autre code sur le site, si la caisse connaît un e-mail ou un mobile, ou appelez le 3422. ${opening}`,
  },
  deletionBy: {
    title: 'Mon espace santé : suppression des données au plus tard, si vous l’envoyez aujourd’hui',
    description: `Demandez si les données sont supprimées : appelez le 3422, ou écrivez à la caisse. ${opening} Trois mois au maximum après une demande expresse (code de la santé publique, article R1111-36).`,
  },
  reminder: {
    mes: {
      title: 'Mon espace santé : relancer si rien n’est confirmé par écrit',
      description: `Sans confirmation écrite, relancez : par lettre à la caisse, ou appelez le 3422. ${opening} Jour proposé, un mois après : aucun délai de réponse n’a été trouvé, sauf trois mois pour une suppression.`,
    },
    dp: {
      title: 'Dossier pharmaceutique : relancer sans notification de l’Ordre',
      description: `Sans notification, relancez l’Ordre : écrivez à ${at('dp.email')}. Par courrier : ${at('dp.post')}. Jour proposé, un mois après : aucun texte trouvé ne fixe de délai de réponse.`,
    },
  },
};
