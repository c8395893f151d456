// The sentences around the steps, in English: what the law says, notes, warnings, remedies, what is unconfirmed.
import { at } from '../address.ts';
import type { Statements } from '../words.ts';
import { longDate, periodName, when } from './dates.ts';
import { words } from './interface.ts';
import { whoseBirthDate, whoseNumber } from './persons.ts';
import { verdicts } from './verdicts.ts';

export const statements: Statements = {
  ...words.notices,
  ...verdicts,

  // The six weeks
  'mes.window':
    'Unless one objects, the space is opened six weeks after the information e-mail or letter is sent (Code de la santé publique, article R1111-28).',
  'mes.window.from-sending':
    'The six weeks run from the sending, not from reception: article R1111-28 says so. The CNIL’s page of March 2022 said “reception”: do not rely on it.',
  'mes.window.counting': (a) =>
    `The article does not say how the last day is counted and grants no extension for weekends or holidays. The day of sending (${longDate(a.startDate)}) is day 0; the last safe day, ${longDate(a.safeLastDay)}, is day 41.`,
  'mes.closing.any-time': 'After that, closing stays possible at any time (article R1111-36).',
  'mes.phone': 'The 3422 answers Monday to Friday, 8:30 to 17:30 (free service + price of a call).',
  'dp.window':
    'Unless one objects, the file is opened six weeks after the information is actually delivered (Code de la santé publique, article R1111-20-1).',
  'dp.window.start':
    'Count from the date of the e-mail of the Ordre, or from the day the pharmacy handed over the letter. The texts say delivery, reception or sending, depending on the page: the date of the e-mail is the safest.',
  'dp.window.counting': (a) =>
    `The article does not say how the last day is counted. The day of the e-mail or hand-over (${longDate(a.startDate)}) is day 0. The last safe day, ${longDate(a.safeLastDay)}, is day 41, with no extension for weekends or holidays.`,
  'dp.closing.any-time': 'After that, closing stays possible at any time (article R1111-20-6).',
  'phone.holidays': 'No source says that the 3422 closes on public holidays: it is assumed, to be prudent.',
  'phone.paris-time': 'The hours of the 3422 are assumed to be those of Paris: no source says so.',
  'mes.rule-since-2026':
    'The six-week rule is confirmed up to 31 December 2025; no change was found for 2026, but that is not confirmed.',
  'dp.start-of-the-weeks':
    'The official sheet says “received” in one case and “sending” in another, the Code “actually delivered”: no source settles it.',
  'dp.texts-since-2024': 'No change of these rules since July 2024 was found, but that is not confirmed.',

  // Mon espace santé: notes
  'mes.card.not-the-phone-card':
    'In August 2025, the carte Vitale app of the telephone was not among the choices: take the plastic card. If the form offers it since, follow the form.',
  'mes.form.second-address': `If the button cannot be found, there is a second address, that of the official app of August 2025: ${at('mes.second-form')}.`,
  'mes.form.number-refused':
    'The form of the app refuses a number that does not begin with 1 or 2, or whose month is not 01 to 12. In that case, call 3422.',
  'mes.form.child-numbers':
    'For a child: the child’s own date of birth, but the social security number and the card of the parent or legal guardian who got the letter.',
  'mes.code.letter-code':
    'The code of the information letter or e-mail works too, for six weeks (as the press said in 2022).',
  'mes.code.single-use': 'A code works only once. Before asking for another, wait 30 seconds between two requests.',
  'mes.code.not-offered': (a) =>
    `If the site offers neither: the code of the letter, or ${a.goal === 'limit' || a.goal === 'copy' ? 'the fund, which updates your contact details' : 'the 3422'}.`,
  'mes.code.not-offered.expired': (a) =>
    `If the site offers neither, there is ${a.goal === 'limit' || a.goal === 'copy' ? 'the fund, which updates your contact details' : 'the 3422'}.`,
  'mes.code.last-day': 'If the code does not come, call 3422 before 17:30.',
  'mes.code.one-per-child': 'Each child has a code of its own.',
  'mes.fund.not-only-ameli':
    'Each scheme has its fund: CPAM (ameli account), MSA, MGEN and others. The one that counts is the person’s own.',
  'mes.fund.near-the-end':
    'The end is near and nothing tells when the fund will have recorded the change. The other way is 3422: call it, even without a code.',
  'mes.web.profile-exists':
    'If the page answers « Un profil a déjà été créé pour cette personne », the space is activated. Log in (the copy first, if you want one), or call 3422.',
  'mes.child.repeat': 'It has to be done again for each child.',
  'mes.child.who-acts': 'For a minor, a parent or legal guardian acts, up to the age of 18.',
  'mes.child.support-papers':
    'The support line may ask for a copy of your identity card and of the livret de famille (family record book). It may also ask for a signed statement that you are the child’s parent or legal guardian.',
  'mes.protected.who-acts':
    'If the measure covers the person (property is not enough), whoever is in charge acts after consulting them and taking account of their opinion.',
  'mes.protected.self-refusal': 'The protected person can also object on their own (article L1111-14).',
  'mes.phone.have-at-hand': (a) =>
    `To have at hand, if you can: ${whoseBirthDate(a.for)} and ${whoseNumber(a.for)}. So too the serial number of the card and the provisional code. Without them, call all the same: the terms of 2025 name nothing. For objecting, the official sheet names the code and the two numbers.`,
  'mes.phone.2022.have-at-hand': (a) =>
    `To have at hand, if you have it: ${whoseNumber(a.for)}. So too the serial number of the card and the provisional code. The terms of use ask for them.`,
  'mes.phone.visio': `Deaf, hard of hearing or aphasic persons, at the same hours: ${at('mes.visio')}. This address changes its version; if it fails, the link is on monespacesante.fr.`,
  'mes.phone.open-days': (a) =>
    `Few days are left to call: ${longDate(a.nextPhoneDay)} to ${longDate(a.lastPhoneDay)}, weekends and public holidays left out.`,
  'mes.phone.last-call': (a) => `Last day to call: ${longDate(a.lastPhoneDay)}, until 17:30.`,
  'mes.phone.today-is-last': (a) =>
    `The last day to call before the end is ${longDate(a.lastPhoneDay)}, until 17:30. After that there is the website, which does not depend on those hours, until ${longDate(a.safeLastDay)} included.`,
  'mes.phone.last-day': 'The 3422 answers today until 17:30. After that, closing stays possible at any time.',
  'mes.phone.serial-for-later': (a) =>
    `Ask for the serial number in that call as well: if the refusal is not recorded there, the website then allows it until ${longDate(a.safeLastDay)} included.`,
  'mes.phone.none-before-end': (a) =>
    `The 3422 opens again on ${longDate(a.nextPhoneDay)}, after ${longDate(a.safeLastDay)}. If the space was opened meanwhile, ask for its closing: it stays possible at any time.`,
  'mes.phone.ask-in-writing': 'Ask for a written confirmation or a justificatif (the written proof).',
  'mes.phone.deletion-in-call':
    'Ask for the deletion in the call as well and note the answer. The written way, for its part, is documented.',
  'mes.check.child-labels':
    'For a child, a parent who has an account sees it under « Ajouter un profil »: « Profil opposé » (refused), « Profil clôturé » (closed) or « En attente d’activation » (waiting to be activated).',
  'mes.check.then': 'A space not open yet can be refused.',
  'mes.check.then-close': 'An open space can be closed at any time, whether it was used or not.',
  'mes.record.letter':
    'A registered letter can serve as one more piece of evidence; it does not replace the step itself.',
  'mes.record.remind': `Without an answer, send a written reminder. No time for answering was found, except three months for a deletion; one month is suggested here. You can then turn to the CNIL: ${at('cnil.post')}.`,
  'mes.account.franceconnect':
    'Closing asks for the password of the account, even with FranceConnect. If it is missing: « Identifiant oublié » and « Mot de passe oublié », at the log-in; otherwise, the 3422 closes the space.',
  'mes.account.not-in-the-app': 'Closing is done on the website: the app sends you there.',
  'mes.account.settings-address': `The app of August 2025 sends there: ${at('mes.settings')}.`,
  'mes.account.no-download-later': 'The download is for those who have an account: it is asked for before closing.',
  'mes.account.link-life': 'How long the link in the e-mail stays open was not found: open it without waiting.',
  'mes.account.phone-no-download':
    'The download is for those who have an account, on the website. If you want a copy, wait until you have opened the file before calling.',
  'mes.closing.or-phone':
    'If the page does not let you close a space that was never activated, the 3422 closes it too.',
  'mes.delete.copy-first': 'For a copy: first activate the space, ask for it, wait for it and open it.',
  'mes.delete.box-or-letter': 'Without a box to tick, ask for it by letter to the health insurance fund.',
  'mes.limit.block':
    'Block a professional: « Gestion des accès », « Bloquer un professionnel ». They stop reading. Sources differ on adding: the app says they can still add documents.',
  'mes.limit.hide':
    'Hide documents: « Confidentialité des informations », all or one by one. Still seen by you, a professional named « administrateur », others in an emergency, and their author. An author does not see a document that you deposited yourself.',
  'mes.limit.still-seen':
    'The texts disagree on the declared doctor (« médecin traitant ») and hidden documents. To be prudent, count on their seeing them.',
  'mes.limit.still-seen.texts':
    'The official texts disagree on the declared doctor (« médecin traitant »). The privacy policy leaves them access to hidden documents; the terms give it to them if named « administrateur ».',
  'mes.limit.emergency':
    'Access in an emergency is on until you switch it off: « SAMU », « Autres professionnels de santé », « Documents masqués ».',
  'mes.limit.synced':
    '« Services synchronisés »: other services, linked to the space, can read it or write to it. See which ones and set their access.',
  'mes.limit.notifications':
    'Keep an eye on it: « Historique d’activité » and « Signaler un accès ». An e-mail tells of an access: each time by the app and the help pages, the first time by the privacy policy. So without an e-mail, somebody may still have looked.',
  'mes.limit.import-prevention':
    'To be set separately: « Import des données depuis les documents » and « Prévention personnalisée ».',
  'mes.limit.deposits':
    'That an authorised professional adds documents cannot be refused, except for a legitimate reason (article R1111-47).',
  'mes.limit.activate-by-franceconnect': 'Activating is also possible with FranceConnect+.',
  // Mon espace santé: warnings
  'plan.other-channel': 'No source describes a complete way through that channel: a step uses another.',
  'mes.window.over': (a) =>
    `The time is over (last safe day: ${longDate(a.safeLastDay)}), but closing stays possible at any time (article R1111-36).`,
  'mes.window.urgent':
    'The end is near: do not count on the post. The website does not depend on the hours of the 3422; it can be under maintenance.',
  'mes.window.last-day': (a) =>
    `The last safe day was ${longDate(a.safeLastDay)}. Under one reading of the text, ${longDate(a.lastDay)} still counts: act today. After it, closing stays possible.`,
  'mes.refuse.after-opening':
    'The space is already open, or the time is over: it is no longer a matter of refusing but of closing, which is possible at any time.',
  'mes.refused.dmp-before-2022':
    'A refusal of 2022 by someone who already had a shared medical record (DMP) had to be confirmed at the end of 2022. Without that, the space may have been opened (article L1111-14): check.',
  'mes.not-activated.is-open':
    'A space that was never activated is open all the same: health professionals can add to it and read it.',
  'mes.unborn.later': 'Before the birth there is nothing to refuse and nothing to do.',
  // Mon espace santé: meaning
  'mes.meaning.reimbursement': 'No effect on reimbursements.',
  'mes.meaning.not-seen': 'Health staff, emergencies included, see nothing there: tell them another way.',
  'mes.meaning.not-seen.what': 'Advance directives, a trusted person, allergies: make them known in another way.',
  'mes.meaning.own-files': 'Each professional keeps their own file, which the space does not replace.',
  'mes.meaning.ten-years':
    'The data are archived for ten years, then deleted. An appeal can suspend that time. Their deletion can be asked for before.',
  'mes.meaning.three-months': (a) =>
    `The request for deletion is granted within three months: by ${longDate(a.deletionBy)} if it leaves today.`,
  'mes.meaning.data-gone': 'Once deleted, these data cannot be recovered.',
  'mes.meaning.deletion-states':
    'The request for deletion can be cancelled while its processing has not begun. During the processing it no longer can: one has to wait. Once processed, the data are gone.',
  'mes.meaning.closing-is-not-deleting':
    'Closing is not deleting: without a request, all stays archived for ten years.',
  'mes.meaning.reopen':
    'This choice can be undone: a new space can be asked for at any time. The archived data are then poured into it, unless they were deleted.',
  'mes.meaning.change-of-mind': 'This choice can be undone: a space can be opened later.',
  'mes.meaning.no-end': 'No end was found for a refusal: a space can be asked for later, at any time.',
  'mes.meaning.until-18': 'A parent’s refusal ends when the child turns 18, who then has a choice of their own.',
  'mes.meaning.children': 'Your choice is not your children’s: if you act for them, begin with them.',
  'mes.meaning.children.told':
    'Each child has a procedure of their own. In 2022, some parents told that they could no longer act for them after closing their own.',
  'mes.meaning.other-file':
    'The Dossier pharmaceutique is another file, kept by the Ordre des pharmaciens: it is a separate request.',
  'mes.meaning.equal-choice':
    'Using it is optional: keeping the space, or keeping it with limited access, is just as possible a choice.',
  // Mon espace santé: remedies
  'mes.complaint.letter': 'With an account, another way: « Aide » (help), then the form addressed to an adviser.',
  'mes.removal.own-document': 'A document that you deposited yourself, you can delete from your account.',
  'mes.removal.copy-first': 'If you want to keep this document, save or print it before asking to have it taken out.',
  'mes.removal.hide': 'With an account, a document can also be hidden.',
  'mes.removal.correction':
    'That a professional’s document can be corrected without being taken out was not found: ask its author.',
  'mes.copy.keeps': 'Asking for a copy does not close the space and erases nothing in it.',
  'mes.problem.opened-by-another':
    'If somebody else opened the space or took it over, call the 3422. The official application also offers « Historique d’activité » (history) and « Signaler un accès » (report an access).',
  'mes.problem.opened-despite-refusal':
    'Gather what shows the refusal: justificatif, day of the call, copy of the letter.',
  'mes.problem.data-leak':
    '« Historique d’activité » in the account shows the accesses, and « Signaler un accès » reports one. Without an account, call the 3422.',
  'mes.problem.wrong-document': 'Closing the space is not needed for one document.',
  'mes.problem.password-lost':
    'The log-in page offers « Identifiant oublié » and « Mot de passe oublié » (forgotten identifier, forgotten password). If that does not help, the 3422 can close the space.',
  'mes.problem.franceconnect-only':
    'Closing on the site asks for a password, even if you logged in through FranceConnect.',
  'mes.problem.leaving-france':
    'The carte Vitale has to be returned when you leave, and the form asks for its serial number. Refuse or close before you return it; otherwise, call the 3422.',
  'mes.problem.living-abroad':
    'From abroad, without an activated space, the site asks for the carte Vitale and a code (e-mail, SMS or letter). Without them, the 3422 remains.',
  'mes.problem.parents-disagree':
    'In general, each parent is deemed to act with the other’s consent for a usual act (Code civil, article 372-2). If they disagree, the family judge decides.',
  'mes.problem.name-changed':
    'The page for refusing asks for the date of birth, the type of card, the social security number and the serial number: not the name. If it does not identify you, call the 3422.',
  'mes.problem.genuine-mail':
    'Type the address monespacesante.fr yourself. Never give the code in a reply, or to someone who calls you.',
  'mes.problem.genuine-mail.seen': `In 2022, the official e-mail came from ${at('mes.sender-2022')}. In November 2023, the press thought genuine the one that said « Vous allez bénéficier de Mon espace santé »; a fraudulent one can say the same.`,
  'mes.problem.helping-someone':
    'No mandate for a relative was found. The person calls or fills in the page, and you are beside them.',
  'mes.name-changed.effect': 'What becomes of the space when the name or the identity changes was not found.',
  'mes.problem.code-not-received':
    'Wait 30 seconds before asking for another code, or choose the other way (e-mail or text message). If the contact details shown are not right, they are changed at your own fund (CPAM, MSA, MGEN or other).',
  'mes.problem.code-expired': 'An expired code takes no right away: another is asked for on the site.',
  'mes.problem.code-contact':
    'A code is sent to the e-mail or the mobile that the fund knows. If it knows none, give one in its online account, or by contacting it. Or call 3422, which records a refusal without a code.',
  'mes.problem.code-used': 'A code works only once: ask for another, at least 30 seconds after the one before.',
  'mes.problem.serial': 'The 3422 can give the serial number of the carte Vitale.',
  'mes.problem.app-card-only':
    'The carte Vitale app is a form of the card (Code de la sécurité sociale, article R161-33-1). In August 2025, the form still asked for a plastic card. If it does not offer the app, call 3422.',
  'mes.problem.not-identified':
    '« Nous n’avons pas réussi à vous identifier »: read each entry again. The social security number has 15 characters; the serial number, 11 digits with a photo, 8 to 13 without. If nothing helps: 3422.',
  'mes.problem.profile-exists':
    '« Un profil a déjà été créé pour cette personne »: the space is activated. Log in and follow the steps, or call 3422.',
  'mes.problem.site-down':
    'Site under maintenance: keep a dated screenshot, try again later, and call 3422 without waiting for the last days.',
  'mes.problem.no-internet': 'Without internet: the 3422, or the help of a France services desk or of the fund.',
  'mes.problem.no-trace':
    'A refusal by telephone without a trace: call again to ask whether it is recorded, then ask for a written confirmation. Note the day, the hour and the agent’s name.',
  'mes.problem.not-affiliated':
    'The automatic opening gave no space to someone who was already no longer affiliated to French social security (the ministry’s answer of September 2022).',
  'mes.problem.unborn':
    'Wait for the invitation. After the birth, the parent who declares the child to the health insurance gets it, by e-mail or letter. The six weeks begin when it is sent.',
  'mes.problem.newborn':
    'The parent who declared the child to the health insurance is the one who gets the invitation, by e-mail or letter.',
  'mes.problem.twins':
    'Children born on the same day on the same card: the official app then asks which one. Do it again for each.',
  'mes.problem.second-parent':
    'One parent is enough for the form: the one to whom the child is attached. They can invite the other, who must have activated their own space. Without an invitation: 3422.',
  'mes.problem.aged-16-17':
    'At 16 and 17 nothing changes: a legal representative acts until the age of 18, and the form asks for that person’s number and card.',
  'mes.problem.minor-secret':
    'A minor can ask that care received in secrecy not be accessible to the parents (article R1111-50). The request is made to whoever treats them. It is the care of articles L1111-5, L1111-5-1, L2212-4, L2212-7 and L6211-3-1. Its reimbursements are then not transferred to the space (article R1111-33).',
  'mes.problem.turned-18':
    'At 18, the parents’ access to the space is closed and their refusal ends. If there was no space, the new adult has six weeks of their own.',
  'mes.problem.turned-18.informed':
    'The health insurance informs the new adult. A space that was there already stays open, unless they object.',
  'mes.problem.dmp-before-2022':
    'Someone who had a DMP before 2022 and refused had to confirm at the end of 2022. Without that, the space may have been opened; with it, the DMP was closed.',
  'mes.problem.curatelle': 'Ask the 3422 who has to act before acting: the texts disagree.',
  'mes.problem.curatelle.texts':
    'The terms of use leave every decision to the guardian (tuteur) or the curator (curateur). Article L1111-14 speaks of a measure with representation in matters of the person; a curatelle is assistance.',
  'mes.problem.deceased.nothing-to-do':
    'There is nothing to refuse, and no right of the heirs to have the space closed or erased was found: there is no step to take.',
  'mes.problem.deceased':
    'The profile of a deceased person cannot be activated; for a question, the advisers of the 3422 answer.',
  'mes.problem.deceased.heirs':
    'The heirs can ask for access to the deceased person’s shared medical record (DMP) (article L1111-18).',
  'mes.problem.asked-for-code':
    'Never give the code to someone who calls or writes to you. It is entered on monespacesante.fr, or given to the 3422 when you are the one who calls.',
  // Unconfirmed, both or Mon espace santé
  'mes.code.genuine-mail': `In 2022, the official e-mail came from ${at('mes.sender-2022')}, with the subject « Votre service Mon espace santé a été créé ». Today’s address is not confirmed.`,
  'phone.from-abroad': 'That 3422 can be reached from abroad or overseas France is not confirmed.',
  'proof.none-documented': 'No source names a justificatif from the operator for this way: your own record remains.',
  'mes.proof.phone': 'The justificatif by telephone is no longer named in the terms of 2025: keep your own record.',
  'mes.path.change-date':
    'The steps on the site are those of 2022; they changed by July 2025, on a day that is not known.',
  'mes.path.seen-in-2025':
    'The steps on the site are those of the terms of September 2025: no later reading confirms them.',
  'mes.protected.whose-card':
    'Which number and card to enter for a protected person (theirs, or the representative’s) is not confirmed.',
  'mes.protected.papers': 'The papers asked of a protected person’s representative are not confirmed.',
  'mes.protected.self-closing':
    'That the protected person can also close on their own is not confirmed: article L1111-14 speaks of objecting.',
  'mes.child.own-card': 'Whether a 16- or 17-year-old can use their own number and card is not confirmed.',
  'mes.parents-disagree': 'What happens when the parents disagree was not found.',
  'mes.before-notice':
    'Refusing before the letter came was done in 2022; it is not confirmed for those newly insured today.',
  'mes.code.on-demand-validity':
    'How long a code asked for on the site stays valid is not confirmed: enter it at once.',
  'mes.activate.path':
    'The activation button is the one seen in 2022 and in a copy of the FAQ: no later reading confirms it.',
  'mes.closing.deposits': 'Whether documents can still be added after closing is confirmed by no source.',
  'mes.closing.unactivated-deletion':
    'That the deletion box appears for a space never activated is inferred from the app’s source, not confirmed.',
  'mes.delete.by-phone': 'No source describes asking for deletion by telephone.',
  'mes.check.no-self-check':
    'For oneself, no page that shows a refusal was found. If the form answers « Un profil a déjà été créé », there is a space; another answer proves no refusal.',
  'mes.fund.delay': 'How long the fund takes to update contact details is not known.',
  'mes.app-card': 'No source describes how to object on the site with the carte Vitale app, without a plastic card.',
  'mes.curatelle.practice': 'The practice for curatelle and habilitation familiale is not confirmed.',
  'mes.post.handled':
    'That a refusal by post is processed is not confirmed: a 3422 agent said no in 2022, another source says yes.',
  'mes.visio.then': 'For that day, no source describes a way for deaf persons.',
  'mes.seen-again': 'What becomes of a space opened before affiliation ended was not found.',

  // Letters
  'letter.mes-refuse.backup':
    'This letter is a back-up, one more piece of evidence. First refuse on the website or on 3422, the two ways in the terms of use, above all when the end is near.',
  'letter.mes-close.backup':
    'This letter is a back-up: closing is first asked for on the website or on 3422, the two ways in the terms of use. If you want a copy, open it before sending this letter. The director or the data protection officer (DPO) is named for deletion. That a closing by letter is processed is not confirmed.',
  'letter.mes-proof.after-call':
    'No source describes this letter: it is a back-up. First ask for this confirmation during the call. A justificatif by telephone is documented in 2022, and no longer in 2025.',
  'letter.mes-complaint.backup':
    'No source describes this letter: it is a back-up, one more proof. It does not ask for the closing, which goes through the site or the 3422.',
  'letter.mes.number':
    'The social security number is optional on this letter. A fund uses it to find the file: that is reasoning, no text read asks for it in a letter.',
  'letter.mes.address': 'The address of your fund is not in our sources: ask the fund for it.',
  'letter.mes.addressee':
    'No source names an addressee for this request. The fund’s data protection officer is proposed: the privacy policy names them for deletion.',
  'letter.mes-reminder.backup':
    'No source describes this letter: it is a back-up, which recalls a request already made.',
  'letter.mes-reminder.time':
    'No text read sets a time for answering, except three months for a deletion (article R1111-36).',
  'letter.dp-complaint.backup':
    'No source describes this letter: it is a back-up, one more proof. It does not ask for the closing, which goes through the form of the Ordre.',
  'letter.dp-reminder.backup':
    'No source describes this letter: it is a back-up, which recalls a request already made.',
  'letter.dp-reminder.time': 'No text read about this file sets a time for answering.',
  'letter.dp.form':
    'This letter goes with the form of the Ordre, which is still to be filled in and enclosed with the copies asked for.',

  // Dossier pharmaceutique: notes
  'dp.form.papers': (a) =>
    `To enclose: a photocopy of both sides of the identity document${
      a.for === 'self'
        ? '.'
        : a.for === 'child'
          ? ' and, possibly, of the parent’s or legal guardian’s. Enclose too a copy of the livret de famille (family record book), or of the court decision on parental authority.'
          : ' and, possibly, of the legal representative’s. Enclose too a copy of the court decision naming the guardian (tuteur).'
    }`,
  'dp.form.no-card': 'The carte Vitale is not in the list of papers asked for.',
  'dp.form.printed': 'Without internet, have the form printed by someone close or by a help desk.',
  'dp.closing.copy-first': 'Closing erases the data. If you want a copy, ask for it first and wait for it.',
  'dp.copy.keeps': 'Asking for a copy does not close the file and erases nothing in it.',
  'dp.correction.no-erasing':
    'An entry that a professional made cannot be erased by itself: it can be corrected, and closing erases everything.',
  'dp.correction.or-ordre': `With the Ordre: ${at('dp.email')}, the address for objections and requests for access.`,
  'dp.old-file-kept':
    'If the file dates from before 5 April 2023, it goes on. The Ordre informs each holder of this and of the right to have it closed, by e-mail or failing that by letter.',
  'dp.portal': `Another way: the rights portal, ${at('dp.portal')}, once a pharmacy has collected your contact details.`,
  'dp.post-too': `By post as well: ${at('dp.post')}.`,
  'dp.email.copy-mark':
    'To be prudent, write across each copy « copie pour l’Ordre des pharmaciens, DP », or send them by post. No rule was found that asks for it.',
  'dp.post.near-the-end':
    'The end is near: nothing tells whether the day of posting or of arrival counts. The portal or the e-mail are safer.',
  'dp.channels-of-the-law': 'The Code names the portal of the Ordre and the post; the official sheet adds the e-mail.',
  'dp.check.other-ways': `The quickest: ask at a pharmacy’s counter. That right covers the data of the file and the traces of actions done in that pharmacy. Or the Dossier Pharma app: ${at('dp.app')}.`,
  'dp.check.then': 'An open file can be closed at any time.',
  'dp.check.then-refuse': 'If a notice of opening comes, one can object for six weeks.',
  'dp.support': `Support of the DP: ${at('dp.support-phone')}, Monday to Friday, 8:30 to 18:30, or ${at('dp.support-email')}.`,
  'dp.independent-help': `Independent help: Santé Info Droits, ${at('help.phone')} (price of a normal call). Monday, Wednesday and Friday 14:00 to 18:00; Tuesday and Thursday 14:00 to 20:00.`,
  'dp.remind': `Without a notification, send a written reminder. No text read about this file sets a time; one month is suggested here. You can then turn to the CNIL: ${at('cnil.post')}.`,
  'dp.limit.before':
    'Say so before: an entry made by a professional cannot be erased on its own, while closing erases all.',
  'dp.limit.reported': 'The professional informs the Ordre des pharmaciens of it.',
  'dp.limit.still-seen':
    'What is not refused can still be read: by pharmacists, by the doctor who treats the person in hospital, and by the medical biologist.',
  'dp.limit.hospital':
    'In hospital or at the laboratory, you can likewise refuse that the doctor or the biologist reads the file.',
  'dp.limit.minor':
    'The professional informs the Ordre des pharmaciens of it, except for care that a minor receives in secrecy and refuses to have entered.',
  'dp.child.who-acts': (a) =>
    a.for === 'child'
      ? 'For a non-emancipated minor, the parent or legal guardian exercises these rights.'
      : 'For an adult represented in matters of their person, whoever is in charge of the measure exercises these rights.',
  'dp.child.repeat': 'One file per person: it has to be done again for each child.',
  'dp.2023.pharmacy-until': 'This way ends on 19 June 2024: from then on, the Ordre closes.',
  'dp.2016.check-then': 'An open file can be closed in any pharmacy, with the carte Vitale, against a certificate.',
  'dp.2016.blocked': 'Since May 2017, a form sent to the Ordre prevents any creation for 36 months.',
  // Dossier pharmaceutique: warnings
  'dp.not-in-pharmacy': 'A pharmacy can no longer close a file since 19 June 2024: the Ordre des pharmaciens does.',
  'dp.consent-regime':
    'On that day, the person’s consent is asked for to open a file. Automatic opening begins on 5 April 2023.',
  'dp.refusal.lapsed': (a) =>
    `The refusal or closing of ${periodName(a.since)} stopped holding ${when(a.lapsesOn)}. Made before 5 April 2023, it held for three years. Since then a file can be opened, after a new notice and six weeks in which to object. You can check, then object or ask for closing.`,
  'dp.refusal.until': (a) =>
    `The refusal or closing of ${periodName(a.since)}, made before 5 April 2023, holds for three years, until ${longDate(a.lapsesOn)}. After that, a new notice and six weeks come before a file is opened.`,
  'dp.refusal.form-lapsed': (a) =>
    `A refusal by form of ${periodName(a.since)} stopped holding ${when(a.lapsesOn)}: it blocked the opening for 36 months.`,
  'dp.refusal.form-until': (a) =>
    `A refusal by form of ${periodName(a.since)} holds until ${longDate(a.lapsesOn)}: it blocks the opening for 36 months.`,
  'dp.refusal.stands': (a) =>
    `The refusal of ${periodName(a.since)} stands: the Ordre keeps the trace of it for ten years after the notification.`,
  'dp.closing.stands': (a) =>
    `The closing of ${periodName(a.since)} stands: the Ordre keeps the trace of it for ten years. You can ask at any time to have a file again.`,
  'dp.refusal.no-date':
    'It all depends on the day: a refusal or closing before 5 April 2023 held for three years and has lapsed. A new notice and six weeks come before a file is opened.',
  'dp.refusal.no-date-yet':
    'It all depends on the day: a refusal or closing before 5 April 2023 holds for three years.',
  'dp.window.over': (a) =>
    `The time is over (last safe day: ${longDate(a.safeLastDay)}), but closing stays possible at any time at the Ordre (article R1111-20-6).`,
  'dp.window.urgent': 'The end is near: use the e-mail or the portal rather than the post.',
  'dp.window.last-day': (a) =>
    `The last safe day was ${longDate(a.safeLastDay)}. Under one reading of the text, ${longDate(a.lastDay)} still counts: act today, by e-mail or on the portal. After that, closing stays possible.`,
  'dp.refuse.after-opening':
    'The file is already open, or the time is over: it is no longer a matter of refusing but of closing, which is possible at any time.',
  // Dossier pharmaceutique: meaning
  'dp.meaning.reimbursement':
    'The CNIL said so in 2008, for this regime: refusing has no consequence on reimbursements.',
  'dp.meaning.no-link-found':
    'No text was found that links the file to reimbursements. In 2008, under the old regime, the CNIL said that refusing has no consequence on them.',
  'dp.meaning.not-seen': 'Pharmacies, hospitals, laboratories see nothing there, emergencies included.',
  'dp.meaning.not-seen.what':
    'That goes for pharmacists, hospital doctors and medical biologists: make allergies and treatments known in another way.',
  'dp.meaning.own-records':
    'The file stands apart: what each professional keeps on their side remains (no text read says otherwise).',
  'dp.meaning.erased': 'Closing erases the data and traces of the file.',
  'dp.meaning.erased.kept':
    'The Ordre keeps the identity, contact details and the trace of the closing for ten years (article R1111-20-9).',
  'dp.meaning.trace':
    'The Ordre keeps the identity, contact details and the trace of the objection for ten years, so that it is respected (article R1111-20-3).',
  'dp.meaning.change-of-mind': 'One can change one’s mind at any time and ask the Ordre to open a file.',
  'dp.meaning.open-again': 'You can ask at any time to have a pharmacy file again.',
  'dp.meaning.no-end': 'No end was found for a refusal made since 5 April 2023; an older one holds for three years.',
  'dp.meaning.children': 'Your choice does not cover your children: each has a form of their own.',
  'dp.meaning.other-file': 'Mon espace santé is another file, kept by the health insurance: it is a separate request.',
  'dp.meaning.equal-choice': 'Keeping the file, or refusing case by case at the counter, is just as possible a choice.',
  // Dossier pharmaceutique: remedies
  'dp.complaint.letter': 'A letter made ready tells what is asked for and by which text.',
  'dp.reminder.letter': 'A letter made ready recalls the request and its day.',
  'dp.problem.opened-despite-refusal':
    'Ask for the file to be closed. A refusal from before 5 April 2023 holds for three years: after that a file may be opened, unless you object again. Gather what shows the day of the refusal.',
  'dp.problem.leaving-france':
    'The carte Vitale is not in the list of papers: the form can go by e-mail, before or after you leave.',
  'dp.problem.parents-disagree':
    'In general, each parent is deemed to act with the other’s consent for a usual act (Code civil, article 372-2). If they disagree, the family judge decides.',
  'dp.problem.pharmacy-refuses':
    'The pharmacy is right: since 19 June 2024 it can no longer close. Turn to the Ordre des pharmaciens.',
  'dp.problem.no-notice':
    'By the text, without information delivered, by e-mail or a letter handed over in a pharmacy, the six weeks do not begin. The Ordre uses the address given to a pharmacy.',
  'dp.problem.no-answer':
    'If the request has left already, go to the reminder: the steps before it tell what was to be sent.',
  'dp.problem.no-internet': 'The form and its enclosures can be sent by post.',
  'dp.problem.card-lost': 'The carte Vitale is not in the list of papers: the form can go without it.',
  'dp.problem.not-affiliated':
    'The file is opened for those covered by the health insurance. To know whether one is left, ask for access.',
  'dp.problem.unborn':
    'Nothing is to be done before the birth. Wait for the information of the Ordre: it comes after a first visit to a pharmacy.',
  'dp.problem.newborn': 'The information is meant for the parent or legal guardian, after a first visit to a pharmacy.',
  'dp.problem.twins': 'One file per child: one form for each.',
  'dp.problem.second-parent': 'The text says “the legal representative”, without telling the parents apart.',
  'dp.problem.aged-16-17':
    'The text knows no age of 16: for any minor who is not emancipated, the legal representative exercises these rights. An emancipated minor is not named in it.',
  'dp.problem.minor-secret':
    'The rights on this file are exercised by the parent or legal guardian, who gets the answers. For care received in secrecy, the minor can refuse, at the counter, that the file be read or added to (article R1111-20-7). The professional has to say so to the minor, and the Ordre is not told. It is the care of articles L1111-5, L1111-5-1, L2212-7 and L6211-3-1.',
  'dp.minor-secret.app':
    'In the Dossier Pharma app, a parent can see the file of a child attached to their carte Vitale.',
  'dp.problem.turned-18':
    'At 18, the Ordre informs the person that the file continues and that they can have it closed (article R1111-20-6).',
  'dp.problem.curatelle':
    'The text means representation in matters of the person: a curatelle, or a measure on property, is not named in it.',
  'dp.problem.deceased':
    'There is nothing to refuse, and no right of the heirs to have this file closed was found: there is no step to take. For a question, the Ordre des pharmaciens keeps the file.',
  // Dossier pharmaceutique: unconfirmed
  'dp.portal.login': 'How one logs in to the rights portal is not confirmed.',
  'dp.portal.address-then':
    'The portal’s address and the postal address on that day are not in our sources: look for them on the site of the Ordre.',
  'dp.post-date': 'For a letter, nothing tells whether the day of posting or of arrival counts.',
  'dp.complaint.address':
    'No source names an address for a complaint: the one for objections and requests for access is suggested.',
  'dp.support-line': 'That the support line has not changed since July 2024 is not confirmed.',
  'dp.form.closing-papers': 'The list of papers is written for the objection; the same form serves for closing.',
  'dp.no-time-limit': 'No text was found that sets the Ordre a time to close.',
  'dp.access.papers':
    'The papers to enclose with the access form are not confirmed: the list known is that of the objection.',
  'dp.copied-to-dmp':
    'It is not confirmed that data of the file are copied to the shared medical record (DMP), nor what becomes of them there.',
  'dp.app': 'How one logs in to the app, and whether installing it changes anything in the file, is not confirmed.',
  'dp.before-notice': 'Objecting before having been informed is not confirmed under today’s regime.',
  'dp.closing.attestation-then':
    'Whether the pharmacy still handed over a certificate of closing at that time is not confirmed.',
  'dp.limit.proof':
    'No present-day proof of a refusal at the counter was found (a certificate existed under the old regime).',
  'dp.turned-18.refusal': 'What becomes at 18 of a refusal made by a parent was not found for this file.',
  'dp.unborn': 'No source describes this case for the Dossier pharmaceutique.',
  'dp.refusal.before-2018': 'How long a refusal of that time held is not in our sources.',
};
