// What a command lacks, asked at a terminal: the date of `deadline`, the kind of `letter`.
import type { CalendarDate } from '../../core/calendar-date.ts';
import { oppositionWindow } from '../../core/opposition-window.ts';
import { type LetterKind, letterKinds } from '../../knowledge/facets.ts';
import { type Service, services } from '../../knowledge/record.ts';
import { letterName } from '../../words/letter-name.ts';
import type { AskSentence } from '../../words/question-words.ts';
import { readDate } from '../../words/read-date.ts';
import { askChoice } from '../terminal/ask.ts';
import { askDate } from '../terminal/ask-date.ts';
import { asking } from '../terminal/asking.ts';
import type { Request } from './request.ts';

/** The date that the six weeks are counted from. */
export async function askStartDate(service: Service, request: Request): Promise<CalendarDate> {
  const { today } = request;
  const how = await asking(request);
  const { words } = how;
  const { ask, why } = words.questions[service].startDate;
  const say = (sentence: AskSentence) => (typeof sentence === 'string' ? sentence : sentence({ for: 'self' }));
  const day = await askDate<CalendarDate>(how, {
    message: say(ask),
    why: say(why),
    read: (typed) => readDate(typed, today),
    fault: (startDate) => {
      oppositionWindow({ service, startDate, today });
      return null;
    },
    said: words.longDate,
  });
  // This question has none before it.
  return day as CalendarDate;
}

export async function askLetterKind(request: Request): Promise<LetterKind> {
  const how = await asking(request);
  const { words } = how;
  const choices = letterKinds.map((value) => ({ value, name: letterName(value, words) }));
  return askChoice(how, { message: words.conversation.whichLetter, choices });
}

/** Whose reminder or complaint: the other letters belong to one file. */
export async function askService(request: Request): Promise<Service> {
  const how = await asking(request);
  const { which } = how.words.questions;
  const choices = services.map((value) => ({ value, name: which.answers[value] }));
  return askChoice(how, { message: which.ask, why: which.why, choices });
}
