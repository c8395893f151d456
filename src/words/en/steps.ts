// The steps, in English. What the site or the card says stays in French, between « ».
import { at } from '../address.ts';
import type { Steps } from '../words.ts';
import { longDate } from './dates.ts';
import { theSpace, whoseBirthDate, whoseCard, whoseNumber, yourFile } from './persons.ts';

const call = (deaf: boolean, day: string) =>
  deaf
    ? `Reach an adviser of the 3422 by video with an interpreter, Monday to Friday, 8:30 to 17:30. Next opening day: ${longDate(day)}.`
    : `Call 3422, Monday to Friday, 8:30 to 17:30 (free service + price of a call). Next opening day: ${longDate(day)}.`;

const cnil = (copied: string) => ({
  title: 'Without an answer, or if it does not settle it, turn to the CNIL',
  detail: `The CNIL (data protection authority), ${at('cnil.post')}, once you have written to the operator: enclose the copy of ${copied}. No time for answering was found; one month is suggested here.`,
});

export const steps: Steps = {
  // Mon espace santé
  'mes.card.find-type': {
    title: 'Take the carte Vitale and see which model it is',
    detail:
      'In August 2025, the form offered two models: « Carte Vitale avec photo » (with a photo) and « Carte Vitale sans photo » (without).',
  },
  'mes.card.read-serial': {
    title: 'Read the serial number of the card',
    detail: (a) =>
      `${whoseCard(a.for)} With a photo: top right, the last 11 digits (the beginning, 8025000002, is already shown). Without: on the back, top left, 8 to 13 digits.`,
  },
  'mes.card.read-photo-serial': {
    title: 'Read the serial number of the card',
    detail: (a) =>
      `${whoseCard(a.for)} It is at the top right of the card with a photo. The form asks for the last 11 digits: the beginning, 8025000002, is already shown.`,
  },
  'mes.card.read-plain-serial': {
    title: 'Read the serial number of the card',
    detail: (a) => `${whoseCard(a.for)} It is on the back of the card without a photo, top left: 8 to 13 digits.`,
  },
  'mes.phone.ask-serial': {
    title: (a) => (a.deaf ? 'Ask the 3422 for the serial number, by video' : 'Ask the 3422 for the serial number'),
    detail: (a) => `${call(a.deaf, a.nextPhoneDay)} Ask for the serial number of the carte Vitale.`,
  },
  'mes.fund.add-contact': {
    title: 'Give the health insurance fund an e-mail or a mobile number',
    detail:
      'The code is sent to the contact details that the fund knows. Add them in the fund’s online account, or by contacting it.',
  },
  'mes.account.log-in': {
    title: 'Log in on the website monespacesante.fr',
    detail: (a) =>
      a.for === 'self'
        ? 'Log in to your account, on the website.'
        : `Log in to your account, on the website, then choose the profile of the ${a.for === 'child' ? 'child' : 'protected person'}.`,
  },
  'mes.account.ask-copy': {
    title: 'Ask for the download of your data',
    detail:
      'On the website, under « Gestion des données » or « Historiques et données ». The file is not ready at once: an e-mail tells when it is, with a link.',
  },
  'mes.account.open-copy': {
    title: 'Wait for the e-mail, then open the file',
    detail: (a) =>
      `Open the link in the e-mail, save the file and open it. ${a.goal === 'close' ? 'Ask for the closing or the deletion once you have seen your documents in it.' : 'See that your documents are in it.'}`,
  },
  'mes.account.2022.save-data': {
    title: 'Keep a copy of your documents',
    detail: 'After closing, the data are archived and out of reach. Save your documents and open them before going on.',
  },
  'mes.web.2022.get-code': {
    title: 'Get a provisional code on the website',
    detail: (a) =>
      `On monespacesante.fr, without a code, choose « Générer un nouveau code provisoire ». Give ${whoseBirthDate(a.for)} and ${whoseNumber(a.for)}. Then give the card’s model and its serial number. The code comes by e-mail or text message.`,
  },
  'mes.web.2022.identify': {
    title: 'Identify yourself on monespacesante.fr with the code',
    detail: (a) =>
      `Open monespacesante.fr and click « M’opposer à Mon espace santé », at the bottom of the home page. Enter the provisional code, ${whoseNumber(a.for)}, the card’s model and its serial number.`,
  },
  'mes.web.fill-form': {
    title: 'Open the official page and fill in the form',
    detail: (a) =>
      `Open ${at('mes.site')} and click « ${a.goal === 'limit' || a.goal === 'copy' ? 'Activer' : 'M’opposer à'} Mon espace santé », at the bottom of the home page. ${
        a.goal === 'close' ? 'That page also closes a space that was never activated. ' : ''
      }Enter ${whoseBirthDate(a.for)} and the model of the carte Vitale. Then enter ${whoseNumber(a.for)} (15 characters) and the serial number.`,
  },
  'mes.web.get-code': {
    title: 'Receive a provisional code',
    detail:
      'The site offers to send it by e-mail or text message, to the contact details that the fund knows. Choose one.',
  },
  'mes.web.enter-code': {
    title: 'Enter the provisional code',
    detail: '12 letters and digits, to be copied as they are, upper and lower case included.',
  },
  'mes.web.2022.choose-refusal': {
    title: 'Choose the refusal and confirm',
    detail: 'Choose « Je m’oppose à la création de Mon espace santé », then « Continuer », and confirm.',
  },
  'mes.web.confirm-refusal': {
    title: 'Confirm the refusal',
    detail: (a) => `A page asks you to confirm that you object to the opening of ${theSpace(a.for)}. Confirm.`,
  },
  'mes.web.ask-deletion': {
    title: 'Ask for the data to be deleted',
    detail: (a) =>
      `While closing, tick the request for deletion if the page offers it. It is granted within three months: by ${longDate(a.deletionBy)} for a request made today.`,
  },
  'mes.web.confirm-closing': {
    title: 'Confirm the closing',
    detail: (a) => `Confirm the closing of ${theSpace(a.for)}.`,
  },
  'mes.account.2022.open-closing': {
    title: 'Open « Clôture du profil »',
    detail: 'Click the name, top right, then « Paramètres » and « Clôture du profil ».',
  },
  'mes.account.open-closing': {
    title: 'Open « Clôture du profil »',
    detail: 'On the website, open « Gérer le profil », then « Clôture du profil ».',
  },
  'mes.account.ask-deletion': {
    title: 'Ask for the data to be deleted',
    detail: (a) =>
      `It is a separate choice, in the closing steps, or under « Gestion des données » or « Historiques et données ». The request is granted within three months: by ${longDate(a.deletionBy)} for a request made today.`,
  },
  'mes.account.2022.confirm-closing': { title: 'Confirm the closing', detail: 'Tick the two boxes and confirm.' },
  'mes.account.confirm-closing': {
    title: 'Confirm the closing',
    detail: 'Confirm; the password of the account is asked for again.',
  },
  'mes.web.activate': {
    title: (a) =>
      a.goal === 'copy' ? 'Activate the space to have a copy of it' : 'Activate the space to reach its settings',
    detail: (a) =>
      `${a.goal === 'copy' ? 'The download is for those who have an account.' : 'The settings are in an activated space.'} Follow the steps to activate ${theSpace(a.for)}.`,
  },
  'mes.account.set-limits': {
    title: 'Set who has access',
    detail:
      'In the profile, « Gérer le profil », then « Accès des professionnels de santé ». Choose among the settings that follow.',
  },
  'mes.care.ask-removal': {
    title: 'Ask the author of the document to take it out',
    detail:
      'Turn to the professional or the health institution that is the author of the document, and ask for its deletion. A legitimate reason is needed: give it, and keep a dated copy of your request.',
  },
  'mes.post.complain': {
    title: 'Write a complaint to the health insurance fund',
    detail:
      'Write to the director or the data protection officer (DPO) of the fund. Tell what happened and on which day, and enclose what shows it. Keep a dated copy.',
  },
  'mes.post.cnil': cnil('the complaint'),
  'mes.care.ask-secrecy': {
    title: 'Ask whoever treats you for secrecy, during the consultation',
    detail:
      'Tell the health professional or institution that these data must not be accessible to your parents. They are the ones who add to the record: ask during the consultation, before anything is added.',
  },
  'mes.phone.refuse': {
    title: (a) => (a.deaf ? 'Refuse through the 3422, by video' : 'Refuse by telephone, on 3422'),
    detail: (a) => `${call(a.deaf, a.nextPhoneDay)} Say that you object to the opening of ${theSpace(a.for)}.`,
  },
  'mes.phone.close': {
    title: (a) => (a.deaf ? 'Ask the 3422 to close it, by video' : 'Ask for the closing by telephone, on 3422'),
    detail: (a) => `${call(a.deaf, a.nextPhoneDay)} Ask them to close ${theSpace(a.for)}.`,
  },
  'mes.phone.check': {
    title: (a) => (a.deaf ? 'Ask the 3422 where things stand, by video' : 'Ask the 3422 where things stand'),
    detail: (a) =>
      `${call(a.deaf, a.nextPhoneDay)} Ask whether ${theSpace(a.for)} exists, whether it is activated, and whether a refusal or a closing is recorded, and on which day.`,
  },
  'mes.post.ask-deletion': {
    title: 'Ask for the data to be deleted, by letter',
    detail: (a) =>
      `Write to the director or the data protection officer (DPO) of the person’s own fund. The request is granted within three months: by ${longDate(a.deletionBy)} for a request made today.`,
  },
  'mes.post.2022.ask-deletion': {
    title: 'Ask for the data to be deleted, by letter',
    detail: (a) =>
      `Send an express request for deletion to the operator of the space. It is granted within three months: by ${longDate(a.deletionBy)} for a request made today.`,
  },
  'mes.phone.2022.ask-justificatif': {
    title: 'Ask for the justificatif during the call',
    detail: 'Ask the agent for the justificatif (the written proof) of the objection, and keep it.',
  },
  'mes.web.save-justificatif': {
    title: 'Save the PDF justificatif',
    detail:
      'The page that takes note of the choice offers a justificatif (the written proof) as a PDF: save it, and keep a copy elsewhere.',
  },
  'mes.web.keep-record': {
    title: 'Keep a record of the closing',
    detail: 'Save the PDF if one is offered; if not, a screenshot of the confirmation page. Note the day and the hour.',
  },
  'mes.home.note-call': {
    title: 'Write down the call',
    detail: 'Note the day, the hour, the agent’s name and the answer, and keep that note.',
  },
  'mes.home.copy-letter': {
    title: 'Keep a copy of the request',
    detail: 'Keep a dated copy of the letter and the proof that it was sent.',
  },
  // Dossier pharmaceutique
  'dp.2016.say-no': {
    title: 'Say no to its opening, at the counter',
    detail: (a) =>
      `${a.for === 'self' ? 'Your' : 'The person’s'} consent is asked for to open the file. At the pharmacy, answer that you do not want it opened, and have the refusal recorded.`,
  },
  'dp.2016.close': {
    title: 'Ask for the closing in any pharmacy',
    detail: 'Show the carte Vitale and ask for the closing.',
  },
  'dp.2016.keep-attestation': {
    title: 'Keep the certificate of closing',
    detail: 'The pharmacy hands over a certificate (« attestation ») of the closing: keep it.',
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
    detail: 'Pharmacies no longer open files, but can still close them. Ask for the closing at the counter.',
  },
  'dp.2023.close-at-ordre': {
    title: 'Ask the Ordre des pharmaciens for the closing',
    detail: 'Ask the Conseil national de l’Ordre des pharmaciens for the closing: it is possible at any time.',
  },
  'dp.2024.close-at-ordre': {
    title: 'Ask for the closing on the site of the Ordre',
    detail:
      'On the site of the Ordre, page « Mon dossier pharmaceutique » (« je suis patient/grand public », « Mes droits »), fill in the form, or use the rights portal.',
  },
  'dp.2024.close-by-post': {
    title: 'Ask the Ordre for the closing by letter',
    detail: 'Ask the Conseil national de l’Ordre des pharmaciens for the closing: it is possible at any time.',
  },
  'dp.2023.ask': {
    title: 'Ask whether a file exists',
    detail: (a) =>
      `Ask the Conseil national de l’Ordre des pharmaciens, or a pharmacist who may read ${yourFile(a.for)}.`,
  },
  'dp.form.fill': {
    title: 'Fill in the rights form',
    detail: (a) =>
      `Download it: ${at('dp.rights-form')}. Ask for ${
        a.goal === 'refuse' ? 'the objection to the opening' : 'the closing'
      } of ${yourFile(a.for)}, date it and sign it.`,
  },
  'dp.access-form.fill': {
    title: 'Fill in the access form',
    detail: (a) =>
      `Download it: ${at('dp.access-form')}. It tells whether ${
        a.for === 'self' ? 'you have a file' : 'the person has a file'
      }, and what it holds.`,
  },
  'dp.email.send-form': {
    title: 'Send the form to the Ordre by e-mail',
    detail: `To ${at('dp.email')}, with the copies asked for. Keep the message sent: it bears the date.`,
  },
  'dp.post.send-form': {
    title: 'Send the form to the Ordre by post',
    detail: `${at('dp.post')}. Enclose the copies asked for.`,
  },
  'dp.email.ask-access': {
    title: 'Send it to the Ordre by e-mail and wait for the answer',
    detail: `To ${at('dp.email')}. The answer tells whether a file exists; ask as well whether a refusal or a closing is recorded, and on which day.`,
  },
  'dp.post.ask-access': {
    title: 'Send it to the Ordre by post and wait for the answer',
    detail: `${at('dp.post')}. Ask as well whether a refusal or a closing is recorded, and on which day.`,
  },
  'dp.2016.ask-copy': {
    title: 'Ask a pharmacist for a copy',
    detail: 'At the counter, with the carte Vitale, ask for a copy of what the file holds.',
  },
  'dp.2023.ask-copy': {
    title: 'Ask a pharmacist for a copy',
    detail:
      'The right of access is exercised with a pharmacist who may read the file, or with the Ordre. At the counter, ask for the data in the file.',
  },
  'dp.email.ask-copy': {
    title: 'Ask the Ordre for the copy by e-mail',
    detail: `To ${at('dp.email')}, with the form. Ask for the data in the file and all traces of what was done. Keep the message sent: it bears the date.`,
  },
  'dp.post.ask-copy': {
    title: 'Ask the Ordre for the copy by post',
    detail: `${at('dp.post')}. Ask for the data in the file and all traces of what was done.`,
  },
  'dp.home.keep-copy': {
    title: 'Wait for the answer, and keep the copy',
    detail: 'Open the copy that comes, see whether it is complete, and keep it.',
  },
  'dp.counter.ask-correction': {
    title: 'Ask a pharmacist to put it right',
    detail:
      'Say which entry is wrong or incomplete, and show what proves it. The request goes to a professional who may add to the file, or to the Ordre. Note the day and the answer.',
  },
  'dp.counter.limit': {
    title: 'Say so at the counter, before the dispensing',
    detail: (a) =>
      `Tell the pharmacist that you refuse that they read or add to ${yourFile(a.for)}. Say it again at each dispensing: no source describes one refusal for all.`,
  },
  'dp.counter.secret': {
    title: 'Say so at the counter, before the dispensing',
    detail:
      'Tell the pharmacist that this care is secret and is not to be entered in the file. Do not send the form of the Ordre: the answer would go to the parent or legal guardian.',
  },
  'dp.email.complain': {
    title: 'Write a complaint to the Ordre des pharmaciens',
    detail: `To ${at('dp.email')}. Tell what happened and on which day, and enclose what shows the refusal. Keep the message sent: it bears the date.`,
  },
  'dp.email.remind': {
    title: 'Send the Ordre a written reminder',
    detail: `To ${at('dp.email')}, or by letter. Say what was asked for, on which day and in which way. Keep the message sent.`,
  },
  'dp.post.cnil': cnil('your request'),
  'dp.home.keep-record': {
    title: 'Keep a copy of the request',
    detail: 'Keep a dated copy of what was asked for or sent, with its enclosures.',
  },
  'dp.home.keep-notification': {
    title: 'Wait for the notification of the Ordre, and keep it',
    detail: (a) =>
      `The Ordre notifies that it took note of the ${a.goal === 'refuse' ? 'objection' : 'closing'}. It is the written proof: keep it.`,
  },
};
