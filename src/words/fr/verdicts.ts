// The first line of an answer, in French: at most 80 characters where the six weeks are drawn under it.
import type { Verdicts } from '../words.ts';
import { dateInYear, fromWhen, longDate, sinceWhen } from './dates.ts';
import { theSpace } from './persons.ts';

const open = (a: { safeLastDay: string; safeDaysLeft: number }) =>
  a.safeDaysLeft === 0
    ? `Vous pouvez refuser aujourd’hui encore, dernier jour sûr (${dateInYear(a.safeLastDay)}).`
    : `Vous pouvez refuser jusqu’au ${longDate(a.safeLastDay)} (encore ${a.safeDaysLeft} jour${a.safeDaysLeft > 1 ? 's' : ''}).`;
const lastDay = (a: { safeLastDay: string }) =>
  `Le dernier jour sûr était le ${longDate(a.safeLastDay)}. Aujourd’hui compte encore selon une lecture du texte : agissez aujourd’hui même.`;
const over = (day: string) => `Le dernier jour sûr pour refuser était le ${longDate(day)}.`;
const closeSpace = (deletion: boolean) =>
  `Vous pouvez clore l’espace à tout moment${deletion ? ' et faire supprimer les données' : ''}.`;
const closeFile = 'Vous pouvez demander la clôture du dossier à tout moment.';

export const verdicts: Verdicts = {
  'mes.deadline.open': open,
  'mes.deadline.last-day': lastDay,
  'mes.deadline.closed': (a) => `${over(a.safeLastDay)} L’espace peut être clos à tout moment.`,
  'mes.verdict.deceased': 'Il n’y a pas d’étape à suivre pour l’espace d’une personne décédée.',
  'mes.verdict.unborn': 'Avant la naissance, il n’y a rien à faire : attendez l’invitation.',
  'mes.verdict.minor-secret': 'Vous pouvez demander le secret sur des soins : dites-le à qui vous soigne.',
  'mes.verdict.copy': 'Vous pouvez garder l’espace et demander une copie de vos données, sur le site.',
  'mes.verdict.correct': 'La suppression d’un document se demande à son auteur, sans clore l’espace.',
  'mes.verdict.refuse': open,
  'mes.verdict.refuse-last-day': lastDay,
  'mes.verdict.refuse-over': (a) => `${over(a.safeLastDay)} Un espace ouvert peut être clos à tout moment.`,
  'mes.verdict.refuse-undated':
    'Vous pouvez refuser, jusqu’à six semaines après l’envoi de la lettre ou de l’e-mail d’information.',
  'mes.verdict.delete': 'L’espace est clos : la suppression des données se demande à part.',
  'mes.verdict.close-instead': (a) =>
    `Non : le dernier jour sûr pour refuser était le ${longDate(a.safeLastDay)}. ${closeSpace(a.deleteData)}`,
  'mes.verdict.close-open': (a) =>
    `Non : l’espace est ouvert. Vous pouvez le clore${a.deleteData ? ' et faire supprimer les données' : ' à tout moment'}.`,
  'mes.verdict.close-over': (a) => `${over(a.safeLastDay)} ${closeSpace(a.deleteData)}`,
  'mes.verdict.close': (a) => {
    if (a.copy && a.deleteData) return 'Vous pouvez prendre une copie, clore l’espace et faire supprimer les données.';
    return a.copy ? 'Vous pouvez clore l’espace à tout moment, une fois la copie en main.' : closeSpace(a.deleteData);
  },
  'mes.verdict.close-if-open': (a) =>
    a.deleteData
      ? 'Si l’espace est ouvert, vous pouvez le clore et faire supprimer les données.'
      : 'Si l’espace est ouvert, vous pouvez le clore à tout moment.',
  'mes.verdict.limit': 'Vous pouvez garder l’espace et régler qui y accède.',
  'mes.verdict.check-open': (a) =>
    `Vous pouvez refuser jusqu’au ${dateInYear(a.safeLastDay)} ; vérifiez d’abord au 3422.`,
  'mes.verdict.check-last-day': lastDay,
  'mes.verdict.check-confirmed':
    'Si un dossier médical partagé (DMP) existait avant 2022, le refus devait être confirmé : vérifiez au 3422.',
  'mes.verdict.check-over': (a) => `${over(a.safeLastDay)} Un espace ouvert peut être clos à tout moment.`,
  'mes.verdict.check': (a) =>
    `Demandez au 3422, le support de Mon espace santé, si ${theSpace(a.for)} existe et ce qui est enregistré.`,

  'dp.deadline.open': open,
  'dp.deadline.last-day': lastDay,
  'dp.deadline.closed': (a) => `${over(a.safeLastDay)} Le dossier peut être clos à tout moment.`,
  'dp.verdict.2016.nothing': 'Il n’y a rien à faire : à cette date, un dossier n’est pas ouvert sans accord.',
  'dp.verdict.2016.refuse': 'Votre accord est demandé pour ouvrir un dossier : vous pouvez dire non.',
  'dp.verdict.2016.close': 'Le dossier peut être clos, dans n’importe quelle pharmacie.',
  'dp.verdict.2016.check': 'Un pharmacien peut dire s’il existe un dossier, et ce qu’il contient.',
  'dp.verdict.2016.copy': 'Un pharmacien peut donner une copie de ce que contient le dossier.',
  'dp.verdict.2016.limit': 'Vous pouvez refuser, au comptoir, que le dossier soit alimenté ou consulté.',
  'dp.verdict.deceased': 'Il n’y a pas d’étape à suivre pour le dossier d’une personne décédée.',
  'dp.verdict.unborn': 'Avant la naissance, il n’y a rien à faire : attendez l’information de l’Ordre.',
  'dp.verdict.minor-secret': 'Vous pouvez refuser, au comptoir, l’inscription de soins secrets au dossier.',
  'dp.verdict.refusal-lapsed': (a) =>
    `Non : le refus ${fromWhen(a.since, dateInYear)} ne vaut plus ${sinceWhen(a.lapsesOn)}.`,
  'dp.verdict.closing-lapsed': (a) =>
    `Non : la clôture ${fromWhen(a.since, dateInYear)} ne vaut plus ${sinceWhen(a.lapsesOn)}.`,
  'dp.verdict.refusal-until': (a) =>
    `Oui : le refus ${fromWhen(a.since, dateInYear)} vaut jusqu’au ${dateInYear(a.lapsesOn)}.`,
  'dp.verdict.closing-until': (a) =>
    `Oui : la clôture ${fromWhen(a.since, dateInYear)} vaut jusqu’au ${dateInYear(a.lapsesOn)}.`,
  'dp.verdict.refusal-stands': (a) =>
    `Oui : le refus ${fromWhen(a.since, dateInYear)} tient toujours. Vous pouvez le vérifier.`,
  'dp.verdict.closing-stands': (a) =>
    `Oui : la clôture ${fromWhen(a.since, dateInYear)} tient toujours. Vous pouvez le vérifier.`,
  'dp.verdict.no-date': 'Selon la date : un refus ou une clôture d’avant le 5 avril 2023 ne vaut plus.',
  'dp.verdict.no-date-yet': 'Selon la date : un refus ou une clôture d’avant le 5 avril 2023 vaut trois ans.',
  'dp.verdict.refuse': open,
  'dp.verdict.refuse-last-day': lastDay,
  'dp.verdict.refuse-over': (a) => `${over(a.safeLastDay)} Un dossier ouvert peut être clos à tout moment.`,
  'dp.verdict.refuse-undated':
    'Vous pouvez refuser, jusqu’à six semaines après l’e-mail de l’Ordre des pharmaciens ou la remise de la lettre.',
  'dp.verdict.not-in-pharmacy': 'La pharmacie ne peut plus clore le dossier : l’Ordre le fait, à tout moment.',
  'dp.verdict.close-instead': (a) =>
    `Non : le dernier jour sûr pour refuser était le ${longDate(a.safeLastDay)}. ${closeFile}`,
  'dp.verdict.close-open': 'Non : le dossier est déjà ouvert. Sa clôture est possible à tout moment.',
  'dp.verdict.close-over': (a) => `${over(a.safeLastDay)} ${closeFile}`,
  'dp.verdict.close': 'Vous pouvez demander la clôture à tout moment : elle efface les données.',
  'dp.verdict.close-if-open': 'Si un dossier est ouvert, sa clôture est possible à tout moment : elle l’efface.',
  'dp.verdict.limit': 'Vous pouvez garder le dossier, et refuser au comptoir qu’il soit lu ou rempli.',
  'dp.verdict.copy': 'Vous pouvez demander une copie du dossier, à l’Ordre ou dans une pharmacie.',
  'dp.verdict.correct': 'Vous pouvez faire corriger une donnée inexacte ou incomplète du dossier.',
  'dp.verdict.check-open': (a) =>
    `Vous pouvez refuser jusqu’au ${dateInYear(a.safeLastDay)} ; demandez s’il y a un dossier.`,
  'dp.verdict.check-last-day': lastDay,
  'dp.verdict.check-over': (a) => `${over(a.safeLastDay)} Un dossier ouvert peut être clos à tout moment.`,
  'dp.verdict.no-notice': 'D’après le texte, sans information délivrée, les six semaines ne commencent pas.',
  'dp.verdict.check': 'Demandez à l’Ordre des pharmaciens, ou dans une pharmacie, si un dossier existe.',
};
