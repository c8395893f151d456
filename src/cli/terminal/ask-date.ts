// A date asked at a terminal. One that was not typed whole is read back in full, and asked to be confirmed.
import { faultOf } from '../../words/error-sentence.ts';
import type { DateRead } from '../../words/read-date.ts';
import { askChoice, askText } from './ask.ts';
import { type Asked, type Asking, type Back, back } from './asking.ts';

export interface DateQuestion<Day extends string, Nothing> extends Asked {
  begin?: string;
  /** The day that a text names. @throws OptOutError where it is none */
  read: (typed: string) => (Omit<DateRead, 'day'> & { day: Day }) | Nothing;
  /** What is wrong with the answer, or null. @throws OptOutError for what is wrong as well */
  fault: (day: Day | Nothing) => string | null;
  said: (day: Day | Nothing) => string;
}

/** A day, or nothing where the question takes that; asked again until the day is the one that was meant. */
export async function askDate<Day extends string, Nothing extends null = never>(
  how: Asking,
  { read, fault, said, begin, ...asked }: DateQuestion<Day, Nothing>,
): Promise<Day | Nothing | Back> {
  const { words } = how;
  const { ask, yes, again } = words.screen.confirmDate;
  const dayOf = (typed: string) => {
    const found = read(typed);
    return found === null ? found : found.day;
  };
  for (let begun = begin; ; ) {
    const typed = await askText(how, {
      ...asked,
      ...(begun !== undefined && { begin: begun }),
      fault: (text) => {
        let wrong: string | null = null;
        const refused = faultOf(words, () => {
          wrong = fault(dayOf(text));
        });
        return refused ?? wrong;
      },
      readBack: (text) => said(dayOf(text)),
    });
    if (typed === back) return back;
    const found = read(typed);
    if (found === null || found.assumed === null) return found === null ? found : found.day;
    const meant = await askChoice(how, {
      message: ask({ date: said(found.day) }),
      passing: true,
      choices: [
        { value: true, name: yes },
        { value: false, name: again },
      ],
    });
    if (meant) return found.day;
    begun = typed;
  }
}
