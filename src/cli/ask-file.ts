// Which file to write something to: its form, its name, and whether an older one may go.
import { OptOutError } from '../core/error.ts';
import { askChoice, askText } from './ask.ts';
import { type Asking, back } from './asking.ts';
import { faultOf } from './error-sentence.ts';
import { type Format, formatOf, type Request } from './request.ts';
import { remark } from './streams.ts';

/** `fillable`: a PDF with fields to fill in. */
export type FileForm = Exclude<Format, 'json'> | 'fillable';
export type To = Pick<Request, 'format' | 'output' | 'force' | 'fillable'>;

/** Asks, writes, and says so; nothing is written for a person who goes back. */
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
  const whole = (typed: string) => fileName(typed.trim() || name, format);
  const typed = await askText(how, {
    message: save.file,
    why: save.fileWhy({ file: whole('') }),
    canGoBack: true,
    fault: (text) => faultOf(how.words, () => formatOf({ format }, whole(text))),
    readBack: whole,
  });
  if (typed === back) return;
  const output = whole(typed);
  const to = { format, output, fillable: form === 'fillable' };
  try {
    await write({ ...to, force: false });
  } catch (error) {
    if (!(error instanceof OptOutError && error.code === 'file.exists')) throw error;
    const choices = [false, true].map((value) => ({ value, name: value ? save.replace : save.keep }));
    if (!(await askChoice(how, { message: save.exists, choices }))) return;
    await write({ ...to, force: true });
  }
  remark(how.words.typography(save.written({ file: output })));
}

/** A name without an extension gets that of its format. */
function fileName(typed: string, format: Format): string {
  return /\.[^./\\]+$/.test(typed) ? typed : `${typed}.${format}`;
}
