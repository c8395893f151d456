// The first line of an answer, in English: at most 80 characters where the six weeks are drawn under it.
import type { Verdicts } from '../words.ts';
import { dateInYear, longDate, periodName } from './dates.ts';
import { theSpace } from './persons.ts';

const open = (a: { safeLastDay: string; safeDaysLeft: number }) =>
  a.safeDaysLeft === 0
    ? `You can still refuse today, the last safe day (${dateInYear(a.safeLastDay)}).`
    : `You can refuse until ${longDate(a.safeLastDay)} (${a.safeDaysLeft} day${a.safeDaysLeft > 1 ? 's' : ''} left).`;
const lastDay = (a: { safeLastDay: string }) =>
  `The last safe day was ${longDate(a.safeLastDay)}. Today still counts under one reading of the text: act today.`;
const over = (day: string) => `The last safe day to refuse was ${longDate(day)}.`;
const closeSpace = (deletion: boolean) =>
  `You can close the space at any time${deletion ? ' and have the data deleted' : ''}.`;
const closeFile = 'You can ask for the file to be closed at any time.';

export const verdicts: Verdicts = {
  'mes.deadline.open': open,
  'mes.deadline.last-day': lastDay,
  'mes.deadline.closed': (a) => `${over(a.safeLastDay)} The space can be closed at any time.`,
  'mes.verdict.deceased': 'There is no step to take for the space of a person who has died.',
  'mes.verdict.unborn': 'Before the birth, there is nothing to do: wait for the invitation.',
  'mes.verdict.minor-secret': 'You can ask for secrecy about care: tell whoever treats you.',
  'mes.verdict.copy': 'You can keep the space and ask for a copy of your data, on the site.',
  'mes.verdict.correct': 'The deletion of a document is asked of its author, without closing the space.',
  'mes.verdict.refuse': open,
  'mes.verdict.refuse-last-day': lastDay,
  'mes.verdict.refuse-over': (a) => `${over(a.safeLastDay)} A space that is open can be closed at any time.`,
  'mes.verdict.refuse-undated': 'You can refuse, up to six weeks after the letter or e-mail of information was sent.',
  'mes.verdict.delete': 'The space is closed: the deletion of the data is a separate request.',
  'mes.verdict.close-instead': (a) =>
    `No: the last safe day to refuse was ${longDate(a.safeLastDay)}. ${closeSpace(a.deleteData)}`,
  'mes.verdict.close-open': (a) =>
    `No: the space is open. You can close it${a.deleteData ? ' and have the data deleted' : ' at any time'}.`,
  'mes.verdict.close-over': (a) => `${over(a.safeLastDay)} ${closeSpace(a.deleteData)}`,
  'mes.verdict.close': (a) => {
    if (a.copy && a.deleteData) return 'You can take a copy, close the space and have the data deleted.';
    return a.copy ? 'You can close the space at any time, once the copy is in hand.' : closeSpace(a.deleteData);
  },
  'mes.verdict.close-if-open': (a) =>
    a.deleteData
      ? 'If the space is open, you can close it and have the data deleted.'
      : 'If the space is open, you can close it at any time.',
  'mes.verdict.limit': 'You can keep the space and set who has access to it.',
  'mes.verdict.check-open': (a) => `You can refuse until ${dateInYear(a.safeLastDay)}; first check with the 3422.`,
  'mes.verdict.check-last-day': lastDay,
  'mes.verdict.check-confirmed':
    'If a shared medical record (DMP) existed before 2022, the refusal had to be confirmed: check with the 3422.',
  'mes.verdict.check-over': (a) => `${over(a.safeLastDay)} A space that is open can be closed at any time.`,
  'mes.verdict.check': (a) =>
    `Ask the 3422, the support of Mon espace santé, whether ${theSpace(a.for)} exists and what is on record.`,

  'dp.deadline.open': open,
  'dp.deadline.last-day': lastDay,
  'dp.deadline.closed': (a) => `${over(a.safeLastDay)} The file can be closed at any time.`,
  'dp.verdict.2016.nothing': 'There is nothing to do: on that day, no file is opened without consent.',
  'dp.verdict.2016.refuse': 'Your consent is asked for before a file is opened: you can say no.',
  'dp.verdict.2016.close': 'The file can be closed, in any pharmacy.',
  'dp.verdict.2016.check': 'A pharmacist can say whether there is a file, and what it holds.',
  'dp.verdict.2016.copy': 'A pharmacist can give a copy of what the file holds.',
  'dp.verdict.2016.limit': 'You can refuse, at the counter, that the file be read or added to.',
  'dp.verdict.deceased': 'There is no step to take for the file of a person who has died.',
  'dp.verdict.unborn': 'Before the birth, there is nothing to do: wait for the information of the Ordre.',
  'dp.verdict.minor-secret': 'You can refuse, at the counter, that secret care be written in the file.',
  'dp.verdict.refusal-lapsed': (a) =>
    `No: the refusal of ${periodName(a.since, dateInYear)} has not held since ${periodName(a.lapsesOn, dateInYear)}.`,
  'dp.verdict.closing-lapsed': (a) =>
    `No: the closing of ${periodName(a.since, dateInYear)} has not held since ${periodName(a.lapsesOn, dateInYear)}.`,
  'dp.verdict.refusal-until': (a) =>
    `Yes: the refusal of ${periodName(a.since, dateInYear)} holds until ${dateInYear(a.lapsesOn)}.`,
  'dp.verdict.closing-until': (a) =>
    `Yes: the closing of ${periodName(a.since, dateInYear)} holds until ${dateInYear(a.lapsesOn)}.`,
  'dp.verdict.refusal-stands': (a) =>
    `Yes: the refusal of ${periodName(a.since, dateInYear)} still stands. You can check it.`,
  'dp.verdict.closing-stands': (a) =>
    `Yes: the closing of ${periodName(a.since, dateInYear)} still stands. You can check it.`,
  'dp.verdict.no-date': 'By its date: a refusal or closing made before 5 April 2023 no longer holds.',
  'dp.verdict.no-date-yet': 'By its date: a refusal or closing made before 5 April 2023 holds for 3 years.',
  'dp.verdict.refuse': open,
  'dp.verdict.refuse-last-day': lastDay,
  'dp.verdict.refuse-over': (a) => `${over(a.safeLastDay)} A file that is open can be closed at any time.`,
  'dp.verdict.refuse-undated':
    'You can refuse, up to six weeks after the e-mail of the Ordre des pharmaciens or the handing over of the letter.',
  'dp.verdict.not-in-pharmacy': 'The pharmacy can no longer close the file: the Ordre does, at any time.',
  'dp.verdict.close-instead': (a) => `No: the last safe day to refuse was ${longDate(a.safeLastDay)}. ${closeFile}`,
  'dp.verdict.close-open': 'No: the file is already open. It can be closed at any time.',
  'dp.verdict.close-over': (a) => `${over(a.safeLastDay)} ${closeFile}`,
  'dp.verdict.close': 'You can ask for the closing at any time: it erases the data.',
  'dp.verdict.close-if-open': 'If a file is open, it can be closed at any time: that erases it.',
  'dp.verdict.limit': 'You can keep the file and refuse, at the counter, that it be read or added to.',
  'dp.verdict.copy': 'You can ask for a copy of the file, from the Ordre or in a pharmacy.',
  'dp.verdict.correct': 'You can have an entry of the file that is wrong or incomplete put right.',
  'dp.verdict.check-open': (a) =>
    `You can refuse until ${dateInYear(a.safeLastDay)}; first ask whether there is a file.`,
  'dp.verdict.check-last-day': lastDay,
  'dp.verdict.check-over': (a) => `${over(a.safeLastDay)} A file that is open can be closed at any time.`,
  'dp.verdict.no-notice': 'According to the text, the six weeks do not begin before the information is delivered.',
  'dp.verdict.check': 'Ask the Ordre des pharmaciens, or a pharmacy, whether there is a file.',
};
