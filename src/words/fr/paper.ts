// What only paper says, in French: page marks, boxes, what to have at hand, the sheet to hold while calling.
import type { Paper } from '../words.ts';
import { dateInYear } from './dates.ts';
import { ofSpace, theSpace, whoseBirthDate, whoseNumber } from './persons.ts';

export const paper: Paper = {
  page: (a) => `page ${a.page} sur ${a.of}`,
  stepBox: (a) => `Étape ${a.step} : à cocher une fois faite`,
  name: (a) =>
    `${{ self: 'Nom', child: 'Nom de l’enfant', 'protected-adult': 'Nom de la personne protégée' }[a.for]} (facultatif)`,
  doneOn: 'Fait le',
  asOf: (a) => `feuille du ${dateInYear(a.date)}`,
  needs: (a) => `À avoir sous la main : ${a.things.join(' ; ')}.`,
  things: {
    nir: (a) => `${whoseNumber(a.for)} (15 caractères)`,
    'birth-date': (a) => whoseBirthDate(a.for),
    'provisional-code': 'le code provisoire (12 caractères) déjà reçu',
  },
  cards: {
    photo: {
      caption: 'Avec photo',
      alt: 'Carte Vitale avec photo, de face : le numéro de série est encadré en haut à droite, écrit le long du bord.',
    },
    plain: {
      caption: 'Sans photo, au dos',
      alt: 'Carte Vitale sans photo, de dos : le numéro de série est encadré en haut à gauche.',
    },
  },
  code: 'Code QR de l’adresse imprimée à côté',
  site: {
    mes: 'Le site officiel de Mon espace santé :',
    dp: 'Le portail de gestion des droits de l’Ordre des pharmaciens :',
  },
  aboutSteps: 'Sur les étapes',
  ofStep: (a) => `Étape ${a.step} : ${a.text}`,
  next: 'Pour la suite',
  phone: {
    heading: (a) =>
      a.isWay ? `Pendant l’${a.deaf ? 'échange en visio avec le' : 'appel au'} 3422` : 'Si vous appelez le 3422',
    say: 'À dire',
    sentences: {
      refuse: (a) => `« Je m’oppose à l’ouverture ${own(ofSpace(a.for))}. »`,
      close: (a) => `« Je demande la clôture ${own(ofSpace(a.for))}. »`,
      check: (a) => `« Je voudrais savoir si ${own(theSpace(a.for))} existe et s’il est activé. »`,
      limit: null,
      copy: null,
      correct: null,
    },
    serial: '« Je voudrais connaître le numéro de série de la carte Vitale. »',
    ask: 'À demander',
    questions: {
      decision: [
        '« À quelle date ma demande est-elle enregistrée, et sous quelle référence ? »',
        '« Pouvez-vous m’envoyer une confirmation écrite ? »',
      ],
      status: ['« Un refus ou une clôture est-il enregistré, et à quelle date ? »', '« Pouvez-vous me l’écrire ? »'],
    },
    note: 'À noter',
    lines: ['Jour et heure', 'Nom ou numéro de l’agent', 'Référence', 'Réponse'],
    boxes: ['Confirmation écrite demandée'],
  },
};

/** As the person says it of themselves. */
function own(text: string): string {
  return text.replace('votre espace', 'mon espace santé');
}
