// Which file to write something to: its form, its name, and whether an older one may go.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { OptOutError } from '../core/error.ts';
import { askChoice, askText } from './ask.ts';
import { type Asking, back } from './asking.ts';
import { capital, errorSentence, faultOf } from './error-sentence.ts';
import { hiddenNumber } from './mask.ts';
import { type Format, formatOf, type Request } from './request.ts';
import { remark } from './streams.ts';

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
  const form = await askChoice(how, {
    message: save.ask,
    canGoBack: true,
    choices: forms.map((value) => ({ value, name: save.forms[value] })),
  });
  if (form === back) return;
  const format = form === 'fillable' ? 'pdf' : form;
  const proposed = freeName(name, format);
  const whole = (typed: string) => fileName(typed.trim() || proposed, format);
  for (let begin = ''; ; ) {
    const typed = await askText(how, {
      message: save.file,
      why: save.fileWhy({ file: proposed }),
      canGoBack: true,
      begin,
      fault: (text) => faultOf(how.words, () => formatOf({ format }, whole(text))),
      readBack: whole,
    });
    if (typed === back) return;
    const to = { format, output: whole(typed), fillable: form === 'fillable' };
    if (await writeTo(how, to, write)) {
      remark(how.words.typography(save.written({ file: hiddenNumber(resolve(to.output)) })));
      return;
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

/** A name without an extension gets that of its format. */
function fileName(typed: string, format: Format): string {
  return /\.[^./\\]+$/.test(typed) ? typed : `${typed}.${format}`;
}
