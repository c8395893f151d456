// The guides of 2022, in English.
import { at } from '../address.ts';
import type { GuideWords } from '../guide-words.ts';
import { typeset } from '../typeset.ts';
import { dateInYear } from './dates.ts';
import { typography } from './typography.ts';

const words: GuideWords = {
  guides: {
    A: 'a personal blog',
    B: 'a news site',
    C: 'a consumer-technology site',
    D: 'Pièces et main d’œuvre',
    E: 'Breizh-info',
  },
  said: {
    'guide.opened': 'The space opens on 3 February 2022; decree 2021-1048 has been in force since 1 January.',
    'guide.no-way-back': 'Once the time is over there is no way back.',
    'guide.enrolment-page': 'Go to the page /enrolement-accueil.',
    'guide.steps-on-the-site':
      'Without the code of the letter, ask for one, tick « Je m’oppose à la création… », then download the proof.',
    'guide.by-telephone': 'Or by telephone: 3422, on weekdays, in office hours.',
    'guide.dp-durations': 'A DP holds 4 months of medicines, 20 years of vaccines, 3 years of biologics.',
    'guide.any-pharmacy-closes': 'Any pharmacy closes a Dossier pharmaceutique (DP), or says whether it is closed.',
    'guide.dp-stays-closed': 'A closed DP stays closed (implied).',
    'guide.opens-for-all': 'The space opens by itself for everybody, children too, by the summer of 2022.',
    'guide.pilots': 'Pilot departments: Haute-Garonne, Loire-Atlantique, Oise.',
    'guide.code-six-weeks': 'The code, by e-mail or text message, is valid for six weeks.',
    'guide.refuse-button': 'Click on « Refuser l’activation de mon espace santé ».',
    'guide.no-trace':
      'Readers: the site refuses the serial number after several tries; a call leaves no trace; an old card cannot be read.',
    'guide.end-of-march': 'One has until the end of March to object.',
    'guide.without-code': 'One can object online without having received a code.',
    'guide.bottom-of-page': 'The button is at the bottom of the home page.',
    'guide.ameli-account': 'A code reaches only those with an ameli account.',
    'guide.serial-by-photo': 'The serial number is to the right of the photo.',
    'guide.children-too': 'Afterwards, object for the children in the same way.',
    'guide.from-sending': 'The six weeks run from the sending of the letter.',
    'guide.terms-of-2022':
      'The five steps of the terms (3.3.a), or the telephone (3.3.b), with code, social security number and serial number.',
    'guide.proof-by-telephone': 'Ask for the justificatif by telephone.',
    'guide.before-letter':
      'A reader: the site is under maintenance; 3422 can refuse without a code and before the letter.',
    'guide.letter-lost': 'The same: a letter to the fund does not arrive; only 3422 and the site count.',
    'guide.by-region': 'The opening goes region by region, until March 2022.',
    'guide.delete-in-six-weeks': 'One can refuse, then delete, but has six weeks for it.',
    'guide.activate-button': 'Click on « Activer mon espace santé », even to refuse.',
    'guide.code-to-refuse': 'A code must be asked for, even to refuse.',
    'guide.refusal-for-good': 'The refusal holds for good, unless one signs up.',
    'guide.closed-is-deleted': 'Name, « Paramètres », « Clôture du profil », two boxes: the profile is deleted.',
    'guide.hosted-in-france': 'The data are hosted in France, by certified hosts.',
  },
  answers: {
    'rule-of-2022': 'History. The rule of six weeks is that of 1 January 2022.',
    'closing-any-time':
      'six weeks to refuse the opening; closing stays possible at any time, and deletion is asked for.',
    'entry-page': `the home page of monespacesante.fr, button « M’opposer à Mon espace santé »; or, by the app of August 2025, ${at('mes.second-form')}`,
    'order-of-2025':
      '« M’opposer à Mon espace santé », then date of birth, model of the card, social security number, serial number, code, confirmation, PDF. Or 3422.',
    telephone:
      'Still right, and 3422 closes too. The terms of 2025 name no code. The sheet of Service-public names code and numbers: have them if you can, else call all the same.',
    'dp-durations':
      'the pharmacy sees 12 months of medicines, 21 years of vaccines, 3 years of biologics; they are kept for 3, 23 and 5 years.',
    'ordre-closes':
      'since 19 June 2024 pharmacies no longer close one; the request goes to the Ordre des pharmaciens. A pharmacy can show the data.',
    'old-closings':
      'a refusal or closing before 5 April 2023 held for three years, and no longer since 5 April 2026 at the latest. A new notice and six weeks come before an opening.',
    'still-opens':
      'Still so for newborns, at 18 without a space, and for the newly insured: each is informed, then has six weeks.',
    pilots: 'History. They were Haute-Garonne, Loire-Atlantique and Somme.',
    'code-life':
      'The code of the letter is valid for six weeks, by the press of 2022. For a code asked for on the site, nothing confirms it.',
    'no-trace':
      'Testimony. 3422 gives the serial number. After a call, ask for a written confirmation, and note the day, the hour and the name.',
    'own-six-weeks': 'each person has six weeks, from the sending of the letter or e-mail to that person.',
    contacts:
      'the site sends a code to the e-mail or mobile that the fund knows (Assurance maladie, MSA, MGEN…). Else: 3422, which refuses without a code, or give one’s contacts to the fund.',
    'still-right': 'Still right.',
    'serial-place':
      'card with a photo, top right, the last 11 digits; card without, on the back, top left, 8 to 13 digits.',
    'each-child': 'Still right: each child apart.',
    'from-sending': 'Still right. A page of the CNIL said reception: the text says sending.',
    'proof-by-telephone': 'The terms of 2025 no longer speak of it. Ask for it in writing all the same.',
    'before-letter':
      'The terms of 2025 name no code for the telephone. Refusing before the letter: nothing confirms it.',
    'letter-as-back-up':
      'The terms name two ways, the site and 3422. Article R1111-28 says « notamment » (among others): a letter can serve as a back-up.',
    history: 'History.',
    'code-or-telephone': 'Still right on the site. The other way is 3422.',
    'end-of-refusal':
      'no end was found; but a parent’s ends when the child turns 18. Who had a shared medical record had to confirm at the end of 2022: else a space may have opened.',
    'closing-archives':
      'closing archives the data for ten years; a copy is asked for before, and deletion apart. The path: « Gérer le profil », then « Clôture du profil ».',
    hosts: 'Still right in September 2025: Worldline/Santeos and Atos.',
  },
  headings: { wrong: 'Wrong today', replaced: 'Replaced since', partly: 'Right in part' },
  today: (a) => `Today: ${a.answer}`,
  basis: (a) =>
    `Read in copies of the sources, on ${dateInYear(a.since)} or later. The ${a.count} claims, one by one, with their sources: docs/guides-of-2022.md, in the program’s repository.`,
  plans: 'The steps of today: mes-optout checklist, mes-optout dp.',
};

export const guides: GuideWords = typeset(words, typography);
