// Which file to write something to: its form, its name, and whether an older one may go.
import { existsSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { OptOutError } from '../../core/error.ts';
import { capital, errorSentence } from '../../words/error-sentence.ts';
import { hiddenNumber, maskedPath } from '../../words/mask.ts';
import { type Format, formatOfName, type Request } from '../commands/request.ts';
import { askChoice, askText } from '../terminal/ask.ts';
import { type Asking, type Back, back } from '../terminal/asking.ts';
import { atWork } from '../terminal/at-work.ts';
import { remark } from '../terminal/streams.ts';

/** `fillable`: a PDF with fields to fill in. */
export type FileForm = Exclude<Format, 'json'> | 'fillable';
export type To = Pick<Request, 'format' | 'output' | 'force' | 'fillable'>;

/**
 * Asks and writes: the whole path, as it may be shown. Null, and nothing written, for a person who goes back.
 * Where it cannot be written, that is said and another name is asked for.
 */
export async function askFile(
  how: Asking,
  forms: readonly FileForm[],
  name: string,
  write: (to: To) => Promise<unknown>,
): Promise<string | null> {
  const { save } = how.words.conversation;
  for (;;) {
    const form = await askChoice(how, {
      message: save.ask,
      canGoBack: true,
      leave: how.words.conversation.toTheSteps,
      passing: true,
      choices: forms.map((value) => ({ value, name: save.forms[value] })),
    });
    if (form === back) return null;
    const written = await askName(how, form, name, write);
    if (written !== back) return written;
  }
}

/** `back` for a person who goes back to the form. */
async function askName(
  how: Asking,
  form: FileForm,
  name: string,
  write: (to: To) => Promise<unknown>,
): Promise<string | Back> {
  const { save } = how.words.conversation;
  const format = form === 'fillable' ? 'pdf' : form;
  const proposed = freeName(name, format);
  const whole = (typed: string) => fileName(inFolder(typed.trim() || proposed, proposed), format);
  for (let begin = ''; ; ) {
    const typed = await askText(how, {
      message: save.file,
      why: how.words.screen.proposedFile({ file: proposed }),
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
      return maskedPath(resolve(to.output));
    }
    begin = typed;
  }
}

/** False where it was not written, which is said. */
async function writeTo(how: Asking, to: Omit<To, 'force'>, write: (to: To) => Promise<unknown>): Promise<boolean> {
  const { save } = how.words.conversation;
  try {
    await atWork(() => write({ ...to, force: false }));
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
  await atWork(() => write({ ...to, force: true }));
  return true;
}

/** `mes-optout-mes.pdf`, or `mes-optout-mes-2.pdf` where there is one already. */
function freeName(name: string, format: Format): string {
  for (let count = 1; ; count += 1) {
    const free = `${name}${count > 1 ? `-${count}` : ''}.${format}`;
    if (!existsSync(free)) return free;
  }
}

/** A path as a shell would read it: `~` is the home directory, and the name of a folder means a file in it. */
function inFolder(typed: string, proposed: string): string {
  const path = /^~(?=[/\\]|$)/.test(typed) ? join(homedir(), typed.slice(1)) : typed;
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ? join(path, proposed) : path;
}

/** A name that ends in no format gets that of the file. */
function fileName(typed: string, format: Format): string {
  return formatOfName(typed) ? typed : `${typed}.${format}`;
}
