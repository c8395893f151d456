// What is said of keys and of the screen, in French.
import type { ScreenWords } from '../screen-words.ts';

export const screen: ScreenWords = {
  leaving: 'Échap revient à la question précédente, Ctrl-C arrête.',
  keys: { choose: 'Flèches, puis Entrée.', back: 'Échap : revenir.', more: 'La liste continue plus bas.' },
  back: 'Revenir à la question précédente',
  backWords: ['retour', 'back'],
  cut: ({ count }) => `C’est trop long : les ${count} premiers caractères sont gardés, le reste est laissé.`,
  typedUnseen: 'Ce que vous tapez ne s’affiche pas. Entrée seule : passer.',
  numbered: (a) => `Tapez un nombre de 1 à ${a.count}, puis Entrée`,
  badNumber: (a) => `Tapez un nombre de 1 à ${a.count}.`,
  noDate: 'Sans date : Entrée seule.',
  notAfterToday: 'Ce jour est après aujourd’hui. Vérifiez la date.',
  confirmDate: { ask: (a) => `Est-ce bien le ${a.date} ?`, yes: 'Oui', again: 'Non, taper la date à nouveau' },
  proposedFile: (a) => `Entrée seule : ${a.file}, dans le dossier où vous êtes.`,
  nextPage: 'Entrée : la suite.',
};
