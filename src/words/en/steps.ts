// The steps, in English. What the site or the card says stays in French, between « ».
import { at } from '../address.ts';
import { typeset } from '../typeset.ts';
import type { Steps } from '../words.ts';
import { longDate } from './dates.ts';
import { theSpace, whoseBirthDate, whoseCard, whoseNumber, yourFile } from './persons.ts';
import { typography } from './typography.ts';

interface Call {
  deaf: boolean;
  video: boolean;
  today: string;
  nextPhoneDay: string;
}
/** The way to the 3422; when it opens, where that is not today; how it is reached by those who cannot telephone. */
const call = ({ deaf, video, today, nextPhoneDay }: Call) => {
  const next = nextPhoneDay === today ? '' : ` Next opening day: ${longDate(nextPhoneDay)}.`;
  if (deaf) {
    return `By video with the 3422 (support of Mon espace santé), Monday to Friday, 8:30 to 17:30: the link is on monespacesante.fr.${next}`;
  }
  const byVideo = video ? ' Deaf, hard of hearing or aphasic persons: by video, at the same hours.' : '';
  return `3422 (support of Mon espace santé), Monday to Friday, 8:30 to 17:30, free service + price of a call.${byVideo}${next}`;
};
const callMore = 'Have the carte Vitale and the letter beside you, if you have them.';

const cnil = (copied: string) => ({
  title: 'Without an answer, or if it does not settle it, turn to the CNIL',
  detail: `CNIL (data protection authority), ${at('cnil.post')}: enclose the copy of ${copied}.`,
  more: 'That is possible once you have written to the operator. No time for answering was found; one month is suggested here.',
});

const said: Steps = {
  // Mon espace santé
  'mes.card.find-type': {
    title: 'Take the carte Vitale and see which model it is',
    detail: 'The plastic card: with or without its holder’s photo.',
    more: 'In August 2025, the form offered two models: « Carte Vitale avec photo » (with a photo) and « Carte Vitale sans photo » (without).',
  },
  'mes.card.read-serial': {
    title: 'Read the serial number of the card',
    detail: (a) =>
      `${whoseCard(a.for)} With a photo: top right, the last 11 digits. Without: on the back, top left, 8 to 13 digits.`,
    more: 'With a photo, the form already shows the beginning of the number, 8025000002.',
  },
  'mes.card.read-photo-serial': {
    title: 'Read the serial number of the card',
    detail: (a) => `${whoseCard(a.for)} It is at the top right: the last 11 digits.`,
    more: 'The form already shows the beginning of the number, 8025000002.',
  },
  'mes.card.read-plain-serial': {
    title: 'Read the serial number of the card',
    detail: (a) => `${whoseCard(a.for)} It is on the back, top left: 8 to 13 digits.`,
  },
  'mes.phone.ask-serial': {
    title: (a) => (a.deaf ? 'Ask the 3422 for the serial number, by video' : 'Ask the 3422 for the serial number'),
    detail: (a) => `Ask for the serial number of the carte Vitale. ${call(a)}`,
  },
  'mes.fund.add-contact': {
    title: 'Give the health insurance fund an e-mail or a mobile number',
    detail:
      'The fund (CPAM, MSA, MGEN or other): in its online account, or by contacting it. The provisional code is sent to the contact details it knows.',
  },
  'mes.account.log-in': {
    title: 'Log in on the website monespacesante.fr',
    detail: (a) =>
      a.for === 'self'
        ? 'Open your account, on the website.'
        : `Open your account, on the website, then choose the profile of the ${a.for === 'child' ? 'child' : 'protected person'}.`,
  },
  'mes.account.ask-copy': {
    title: 'Ask for the download of your data',
    detail: 'On the website: « Gestion des données » or « Historiques et données ».',
    more: 'The file is not ready at once: an e-mail tells when it is, with a link.',
  },
  'mes.account.open-copy': {
    title: 'Wait for the e-mail, then open the file',
    detail: (a) =>
      `Open the link, save the file and see that your documents are in it${a.goal === 'close' ? ', before asking for the closing or the deletion' : ''}.`,
  },
  'mes.account.2022.save-data': {
    title: 'Keep a copy of your documents',
    detail: 'Save your documents and open them before going on.',
    more: 'After closing, the data are archived and out of reach.',
  },
  'mes.web.2022.get-code': {
    title: 'Get a provisional code on the website',
    detail: (a) =>
      `On monespacesante.fr: « Générer un nouveau code provisoire ». Give ${whoseBirthDate(a.for)}, ${whoseNumber(a.for)}, the card’s model and its serial number.`,
    more: 'The code comes by e-mail or text message.',
  },
  'mes.web.2022.identify': {
    title: 'Identify yourself on monespacesante.fr with the code',
    detail: (a) =>
      `At the bottom of the home page: « M’opposer à Mon espace santé ». Enter the code, ${whoseNumber(a.for)}, the card’s model and its serial number.`,
  },
  'mes.web.fill-form': {
    title: 'Open the official page and fill in the form',
    detail: (a) =>
      `On ${at('mes.site')}, at the bottom: « ${a.goal === 'limit' || a.goal === 'copy' ? 'Activer' : 'M’opposer à'} Mon espace santé »${a.goal === 'close' ? ' (it serves to close as well)' : ''}. Enter ${whoseBirthDate(a.for)}${a.for === 'child' ? '. Then, of the parent or guardian who got the letter: ' : ', '}the card’s model, the social security number and the serial number.`,
    more: (a) =>
      `The social security number has 15 characters: ${whoseNumber(a.for)}.${a.goal === 'close' ? ' That page also closes a space that was never activated.' : ''}`,
  },
  'mes.web.get-code': {
    title: 'Receive a provisional code',
    detail: 'By e-mail or text message, to the details that the health insurance fund has.',
    more: 'If the site offers neither, the fund has no contact details: they are updated at the fund.',
  },
  'mes.web.enter-code': {
    title: 'Enter the provisional code',
    detail: (a) =>
      `${a.for === 'child' ? 'That child’s own: 12' : '12'} letters and digits, copied as they are, in the same case.`,
  },
  'mes.web.2022.choose-refusal': {
    title: 'Choose the refusal and confirm',
    detail: '« Je m’oppose à la création de Mon espace santé », then « Continuer ».',
  },
  'mes.web.confirm-refusal': {
    title: 'Confirm the refusal',
    detail: (a) => `A page asks you to confirm that you object to the opening of ${theSpace(a.for)}.`,
  },
  'mes.web.ask-deletion': {
    title: 'Ask for the data to be deleted',
    detail: 'While closing, tick the request for deletion if the page offers it.',
    more: (a) => `The request is granted within three months: by ${longDate(a.deletionBy)} for a request made today.`,
  },
  'mes.web.confirm-closing': {
    title: 'Confirm the closing',
    detail: (a) => `It is that of ${theSpace(a.for)}.`,
  },
  'mes.account.2022.open-closing': {
    title: 'Open « Clôture du profil »',
    detail: 'Click the name, top right, then « Paramètres » and « Clôture du profil ».',
  },
  'mes.account.open-closing': {
    title: 'Open « Clôture du profil »',
    detail: 'On the website: « Gérer le profil », then « Clôture du profil ».',
  },
  'mes.account.ask-deletion': {
    title: 'Ask for the data to be deleted',
    detail:
      'It is a separate choice: in the closing steps, or under « Gestion des données » (or « Historiques et données »).',
    more: (a) => `The request is granted within three months: by ${longDate(a.deletionBy)} for a request made today.`,
  },
  'mes.account.2022.confirm-closing': {
    title: 'Confirm the closing',
    detail: 'Tick the two boxes.',
  },
  'mes.account.confirm-closing': {
    title: 'Confirm the closing',
    detail: 'The password of the account is asked for again.',
  },
  'mes.web.activate': {
    title: (a) =>
      a.goal === 'copy' ? 'Activate the space to have a copy of it' : 'Activate the space to reach its settings',
    detail: (a) => `Follow the steps to activate ${theSpace(a.for)}.`,
    more: (a) =>
      a.goal === 'copy' ? 'The download is for those who have an account.' : 'The settings are in an activated space.',
  },
  'mes.account.set-limits': {
    title: 'Set who has access',
    detail:
      'Under « Gérer le profil », « Accès des professionnels de santé »: block a professional, hide documents, set the access in an emergency.',
    more: 'Choose among the settings that follow.',
  },
  'mes.care.ask-removal': {
    title: 'Ask the author of the document to take it out',
    detail:
      'It is a health professional or institution. Ask for the deletion of the document, and give a legitimate reason: one is needed.',
    more: 'Keep a dated copy of your request.',
  },
  'mes.post.complain': {
    title: 'Write a complaint to the health insurance fund',
    detail: 'Say what happened, when, and what shows it; keep a dated copy.',
    more: 'To the director or the data protection officer (DPO) of the person’s own fund (CPAM, MSA, MGEN or other).',
  },
  'mes.post.cnil': cnil('the complaint'),
  'mes.care.ask-secrecy': {
    title: 'Ask whoever treats you for secrecy, during the consultation',
    detail: 'Say that these data must not be accessible to your parents, before anything is added to the record.',
    more: 'It is the health professional or institution that adds to the record.',
  },
  'mes.phone.refuse': {
    title: (a) => (a.deaf ? 'Refuse through the 3422, by video' : 'Refuse by telephone, on 3422'),
    detail: (a) => `Say that you object to the opening of ${theSpace(a.for)}. ${call(a)}`,
    more: callMore,
  },
  'mes.phone.close': {
    title: (a) => (a.deaf ? 'Ask the 3422 to close it, by video' : 'Ask for the closing by telephone, on 3422'),
    detail: (a) => `Ask them to close ${theSpace(a.for)}. ${call(a)}`,
    more: callMore,
  },
  'mes.phone.check': {
    title: (a) => (a.deaf ? 'Ask the 3422 where things stand, by video' : 'Ask the 3422 where things stand'),
    detail: (a) =>
      `Ask whether ${theSpace(a.for)} exists, whether it is activated, and which refusal or closing is recorded. ${call(a)}`,
    more: 'Ask as well on which day.',
  },
  'mes.post.ask-deletion': {
    title: 'Ask for the data to be deleted, by letter',
    detail:
      'To the director or the data protection officer (DPO) of the health insurance fund (CPAM, MSA, MGEN or other).',
    more: (a) =>
      `It is the person’s own fund. The request is granted within three months: by ${longDate(a.deletionBy)} for a request made today.`,
  },
  'mes.post.2022.ask-deletion': {
    title: 'Ask for the data to be deleted, by letter',
    detail: 'Send an express request for deletion to the operator of the space.',
    more: (a) => `It is granted within three months: by ${longDate(a.deletionBy)} for a request made today.`,
  },
  'mes.phone.2022.ask-justificatif': {
    title: 'Ask for the justificatif during the call',
    detail: 'It is the written proof of the objection: keep it.',
  },
  'mes.web.save-justificatif': {
    title: 'Save the PDF justificatif',
    detail: 'The written proof of the refusal, on the page that records it: keep a copy.',
  },
  'mes.web.keep-record': {
    title: 'Keep a record of the closing',
    detail: 'The PDF if one is offered; if not, a screenshot of the page, with the day and hour.',
  },
  'mes.home.note-call': {
    title: 'Write down the call',
    detail: 'The day, the hour, the agent’s name and the answer: keep that note.',
  },
  'mes.home.copy-letter': {
    title: 'Keep a copy of the request',
    detail: 'A dated copy of the letter, and the proof that it was sent.',
  },
  // Dossier pharmaceutique
  'dp.2016.say-no': {
    title: 'Say no to its opening, at the counter',
    detail: 'At the pharmacy, answer that you do not want the file opened, and have the refusal recorded.',
    more: (a) => `${a.for === 'self' ? 'Your' : 'The person’s'} consent is asked for to open the file.`,
  },
  'dp.2016.close': {
    title: 'Ask for the closing in any pharmacy',
    detail: 'Show the carte Vitale.',
  },
  'dp.2016.keep-attestation': {
    title: 'Keep the certificate of closing',
    detail: 'The pharmacy hands it over (« attestation »).',
  },
  'dp.2016.ask-pharmacist': {
    title: 'Ask a pharmacist',
    detail: (a) =>
      `Ask whether a file exists, and for a copy of what it holds.${a.for === 'self' ? '' : ' Take the person’s carte Vitale with you.'}`,
  },
  'dp.2016.limit-at-counter': {
    title: 'Refuse at the counter, before the dispensing',
    detail:
      'Tell the pharmacist that you refuse that the file be added to or read. Ask for the certificate of that refusal.',
  },
  'dp.2023.object-online': {
    title: 'Object on the portal of the Ordre des pharmaciens',
    detail: (a) =>
      `The objection to the opening of ${yourFile(a.for)} is made online, on the portal of the Conseil national de l’Ordre des pharmaciens.`,
  },
  'dp.2023.object-by-post': {
    title: 'Object by letter',
    detail: (a) =>
      `Write to the Conseil national de l’Ordre des pharmaciens that you object to the opening of ${yourFile(a.for)}.`,
  },
  'dp.2023.close-in-pharmacy': {
    title: 'Ask for the closing in a pharmacy',
    detail: 'At the counter: pharmacies no longer open files, but can still close them.',
  },
  'dp.2023.close-at-ordre': {
    title: 'Ask the Ordre des pharmaciens for the closing',
    detail: 'Its Conseil national does it: it is possible at any time.',
  },
  'dp.2024.close-at-ordre': {
    title: 'Ask for the closing on the site of the Ordre',
    detail: 'Page « Mon dossier pharmaceutique » (« je suis patient/grand public », « Mes droits »): fill in the form.',
    more: 'Or use the rights portal.',
  },
  'dp.2024.close-by-post': {
    title: 'Ask the Ordre for the closing by letter',
    detail: 'It is asked of the Conseil national de l’Ordre des pharmaciens: it is possible at any time.',
  },
  'dp.2023.ask': {
    title: 'Ask whether a file exists',
    detail: (a) =>
      `Ask the Conseil national de l’Ordre des pharmaciens, or a pharmacist who may read ${yourFile(a.for)}.`,
  },
  'dp.form.fill': {
    title: 'Fill in the rights form',
    detail: (a) =>
      `Ask for ${a.goal === 'refuse' ? 'the objection to the opening' : 'the closing'} of ${yourFile(a.for)}, date it and sign it. To download: ${at('dp.rights-form')}`,
  },
  'dp.access-form.fill': {
    title: 'Fill in the access form',
    detail: `To download: ${at('dp.access-form')}`,
    more: (a) =>
      `It tells whether ${a.for === 'self' ? 'you have a file' : 'the person has a file'}, and what it holds.`,
  },
  'dp.email.send-form': {
    title: 'Send the form to the Ordre des pharmaciens by e-mail',
    detail: `To ${at('dp.email')}, with the copies asked for. Keep the message sent: it bears the date.`,
  },
  'dp.post.send-form': {
    title: 'Send the form to the Ordre des pharmaciens by post',
    detail: `${at('dp.post')}. Enclose the copies asked for.`,
  },
  'dp.email.ask-access': {
    title: 'Send it to the Ordre by e-mail and wait for the answer',
    detail: `To ${at('dp.email')}. Ask as well whether a refusal or a closing is recorded, and on which day.`,
    more: 'The answer tells whether a file exists.',
  },
  'dp.post.ask-access': {
    title: 'Send it to the Ordre by post and wait for the answer',
    detail: `${at('dp.post')}.`,
    more: 'Ask as well whether a refusal or a closing is recorded, and on which day.',
  },
  'dp.2016.ask-copy': {
    title: 'Ask a pharmacist for a copy',
    detail: 'At the counter, with the carte Vitale, ask for a copy of what the file holds.',
  },
  'dp.2023.ask-copy': {
    title: 'Ask a pharmacist for a copy',
    detail: 'At the counter, ask for the data in the file.',
    more: 'The right of access is exercised with a pharmacist who may read the file, or with the Ordre.',
  },
  'dp.email.ask-copy': {
    title: 'Ask the Ordre for the copy by e-mail',
    detail: `To ${at('dp.email')}, with the form: the data in the file and all traces of what was done.`,
    more: 'Keep the message sent: it bears the date.',
  },
  'dp.post.ask-copy': {
    title: 'Ask the Ordre for the copy by post',
    detail: `${at('dp.post')}. With the form: the data in the file and all traces of what was done.`,
  },
  'dp.home.keep-copy': {
    title: 'Wait for the answer, and keep the copy',
    detail: 'Open the copy that comes, and see whether it is complete.',
  },
  'dp.counter.ask-correction': {
    title: 'Ask a pharmacist to put it right',
    detail: 'Say which entry is wrong or incomplete, and show what proves it. Note the day and the answer.',
    more: 'The request goes to a professional who may add to the file, or to the Ordre.',
  },
  'dp.counter.limit': {
    title: 'Say so at the counter, before the dispensing',
    detail: (a) =>
      `Tell the pharmacist that you refuse that they read or add to ${yourFile(a.for)}. Say it again at each dispensing.`,
    more: 'No source describes one refusal for all dispensings.',
  },
  'dp.counter.secret': {
    title: 'Say so at the counter, before the dispensing',
    detail:
      'Tell the pharmacist that this care is secret and is not to be entered in the file. Do not send the form of the Ordre: the answer would go to the parent or legal guardian.',
  },
  'dp.email.complain': {
    title: 'Write a complaint to the Ordre des pharmaciens',
    detail: `To ${at('dp.email')}: what happened, when, and what shows the refusal.`,
    more: 'Keep the message sent: it bears the date.',
  },
  'dp.email.remind': {
    title: 'Send the Ordre a written reminder',
    detail: `To ${at('dp.email')}, or by letter. Say what was asked for, when and in which way.`,
    more: 'Keep the message sent.',
  },
  'dp.post.cnil': cnil('your request'),
  'dp.home.keep-record': {
    title: 'Keep a copy of the request',
    detail: 'A dated copy of what was asked for or sent, with its enclosures.',
  },
  'dp.home.keep-notification': {
    title: 'Wait for the notification of the Ordre, and keep it',
    detail: (a) =>
      `It tells that the ${a.goal === 'refuse' ? 'objection' : 'closing'} was taken note of: it is the written proof.`,
  },
};

export const steps = typeset(said, typography);
