// What is said about the six weeks, and by the program about its own answer, in French.
import type { Statements, WindowCode } from '../words.ts';
import { longDate } from './dates.ts';

export const window: Pick<Statements, WindowCode> = {
  'sources.stale': (a) =>
    `Une partie des sources a été lue il y a plus de douze mois (la plus ancienne le ${longDate(a.readOn)}) : vérifiez qu’elles disent toujours la même chose.`,
  'today.local':
    'La date du jour est celle de cet ordinateur. À quelques jours de la fin, comptez les jours à l’heure de Paris.',
  'mes.window':
    'Sans opposition, l’espace est ouvert six semaines après l’envoi de l’e-mail ou du courrier d’information (code de la santé publique, article R1111-28).',
  'mes.window.from-sending':
    'Les six semaines partent de l’envoi, pas de la réception : l’article R1111-28 le dit. La page de la CNIL de mars 2022 disait « réception » : ne vous y fiez pas.',
  'mes.window.counting':
    'L’article ne dit pas comment compter le dernier jour et ne prévoit aucun report pour un week-end ou un jour férié. Le dernier jour sûr est donc la veille du 42e jour.',
  'mes.closing.any-time': 'Si le délai est dépassé, la clôture reste possible à tout moment (article R1111-36).',
  'mes.phone': 'Le 3422 répond du lundi au vendredi, de 8 h 30 à 17 h 30 (service gratuit + prix d’un appel).',
  'dp.window':
    'Sans opposition, le dossier est ouvert six semaines après la délivrance effective de l’information (code de la santé publique, article R1111-20-1).',
  'dp.window.start':
    'Comptez depuis la date de l’e-mail de l’Ordre, ou depuis le jour où la pharmacie a remis la lettre. Les textes parlent de délivrance, de réception ou d’envoi selon les pages : la date de l’e-mail est la plus sûre.',
  'dp.window.counting':
    'L’article ne dit pas comment compter le dernier jour. Le dernier jour sûr est donc la veille du 42e jour, sans report pour un week-end ou un jour férié.',
  'dp.closing.any-time':
    'Si le délai est dépassé, la clôture reste possible à tout moment auprès de l’Ordre des pharmaciens (article R1111-20-6).',
  'phone.holidays': 'Que le 3422 ferme les jours fériés n’est écrit nulle part : c’est supposé, par prudence.',
  'phone.paris-time': 'Les heures du 3422 sont supposées être celles de Paris : aucune source ne le dit.',
  'mes.rule-since-2026':
    'La règle des six semaines est confirmée jusqu’au 31 décembre 2025 ; aucune modification n’a été trouvée pour 2026, sans que cela soit confirmé.',
  'dp.start-of-the-weeks':
    'La fiche officielle dit « reçu » dans un cas et « envoi » dans un autre, le code « délivrance effective » : aucune source ne tranche.',
  'dp.texts-since-2024':
    'Aucune modification de ces règles depuis juillet 2024 n’a été trouvée, sans que cela soit confirmé.',
};
