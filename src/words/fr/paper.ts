// What only paper says, in French: page marks, boxes, what to have at hand, the sheet to hold while calling.
import type { Paper } from '../words.ts';
import { ofSpace, theSpace, whoseBirthDate, whoseNumber } from './persons.ts';

const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);

export const paper: Paper = {
  page: (a) => `page ${a.page} sur ${a.of}`,
  stepBox: (a) => `Étape ${a.step} : à cocher une fois faite`,
  atHand: {
    heading: 'À avoir sous la main',
    items: {
      nir: (a) => `${capital(whoseNumber(a.for))} (15 caractères).`,
      'birth-date': (a) => `${capital(whoseBirthDate(a.for))}.`,
      'card-serial': 'La carte Vitale, pour son modèle et son numéro de série.',
      'provisional-code': 'Le code provisoire (12 caractères), s’il est déjà reçu.',
    },
  },
  cards: {
    photo: {
      caption: 'Avec photo : numéro de série en haut à droite. Recopiez les 11 derniers chiffres.',
      alt: 'Carte Vitale avec photo, de face : le numéro de série est encadré en haut à droite, écrit le long du bord.',
    },
    plain: {
      caption: 'Sans photo : numéro de série au dos, en haut à gauche. De 8 à 13 chiffres.',
      alt: 'Carte Vitale sans photo, de dos : le numéro de série est encadré en haut à gauche.',
    },
  },
  site: {
    mes: { caption: 'Le site officiel de Mon espace santé :', alt: 'Code QR de l’adresse imprimée à côté' },
    dp: {
      caption: 'Le portail de gestion des droits de l’Ordre des pharmaciens :',
      alt: 'Code QR de l’adresse imprimée à côté',
    },
  },
  phone: {
    heading: (a) => (a.deaf ? 'Pendant l’échange en visio avec le 3422' : 'Si vous appelez le 3422'),
    say: 'À dire',
    sentences: {
      refuse: (a) => `« Je m’oppose à l’ouverture ${own(ofSpace(a.for))}. »`,
      close: (a) => `« Je demande la clôture ${own(ofSpace(a.for))}. »`,
      check: (a) => `« Je voudrais savoir si ${own(theSpace(a.for))} existe et s’il est activé. »`,
      limit: null,
      copy: null,
      correct: null,
    },
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
