// Which file to write something to: its form, its name, and whether an older one may go.
import { existsSync } from 'node:fs';
import { OptOutError } from '../../core/error.ts';
import { capital, errorSentence } from '../../words/error-sentence.ts';
import { hiddenNumber } from '../../words/mask.ts';
import { type Format, formatOfName, type Request } from '../commands/request.ts';
import { askChoice, askText } from '../terminal/ask.ts';
import { type Asking, type Back, back } from '../terminal/asking.ts';
import { remark } from '../terminal/streams.ts';

/** `fillable`: a PDF with fields to fill in. */
export type FileForm = Exclude<Format, 'json'> | 'fillable';
export type To = Pick<Request, 'format' | 'output' | 'force' | 'fillable'>;

/**
 * Asks, writes, and says so; nothing is written for a person who goes back. Where it cannot be written, that is said and
 * another name is asked for.
 */
export async function askFile(
  how: Asking,
  forms: readonly FileForm[],
  name: string,
  write: (to: To) => Promise<unknown>,
): Promise<void> {
  const { save } = how.words.conversation;
  for (;;) {
    const form = await askChoice(how, {
      message: save.ask,
      canGoBack: true,
      choices: forms.map((value) => ({ value, name: save.forms[value] })),
    });
    if (form === back || (await askName(how, form, name, write)) !== back) return;
  }
}

/** `back` for a person who goes back to the form. */
async function askName(
  how: Asking,
  form: FileForm,
  name: string,
  write: (to: To) => Promise<unknown>,
): Promise<Back | undefined> {
  const { save } = how.words.conversation;
  const format = form === 'fillable' ? 'pdf' : form;
  const proposed = freeName(name, format);
  const whole = (typed: string) => fileName(typed.trim() || proposed, format);
  for (let begin = ''; ; ) {
    const typed = await askText(how, {
      message: save.file,
      why: save.fileWhy({ file: proposed }),
      canGoBack: true,
      begin,
      fault: (text) => {
        if (hiddenNumber(text) !== text) return save.number;
        return formatOfName(whole(text)) === format ? null : save.otherFormat({ extension: `.${format}` });
      },
      readBack: whole,
    });
    if (typed === back) return back;
    const to = { format, output: whole(typed), fillable: form === 'fillable' };
    if (await writeTo(how, to, write)) {
      return undefined;
    }
    begin = typed;
  }
}

/** False where it was not written, which is said. */
async function writeTo(how: Asking, to: Omit<To, 'force'>, write: (to: To) => Promise<unknown>): Promise<boolean> {
  const { save } = how.words.conversation;
  try {
    await write({ ...to, force: false });
    return true;
  } catch (error) {
    if (!(error instanceof OptOutError)) throw error;
    if (error.code !== 'file.exists') {
      remark(capital(errorSentence(error, how.words)));
      return false;
    }
  }
  const choices = [false, true].map((value) => ({ value, name: value ? save.replace : save.keep }));
  if (!(await askChoice(how, { message: save.exists, choices }))) return false;
  await write({ ...to, force: true });
  return true;
}

/** `mes-optout-mes.pdf`, or `mes-optout-mes-2.pdf` where there is one already. */
function freeName(name: string, format: Format): string {
  for (let count = 1; ; count += 1) {
    const free = `${name}${count > 1 ? `-${count}` : ''}.${format}`;
    if (!existsSync(free)) return free;
  }
}

/** A name that ends in no format gets that of the file. */
function fileName(typed: string, format: Format): string {
  return formatOfName(typed) ? typed : `${typed}.${format}`;
}
