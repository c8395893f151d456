// `letter`: a letter to print, sign and send.
import { OptOutError } from '../../core/error.ts';
import { isSharedLetter, type LetterRequest, planLetter } from '../../core/letter.ts';
import type { Statement } from '../../core/statement.ts';
import { letterKinds } from '../../knowledge/facets.ts';
import { letterJson } from '../../output/json.ts';
import { letterText } from '../../output/letter.ts';
import { hanging, wrap } from '../../output/text.ts';
import { letterOf } from '../../words/fr/letters.ts';
import { readDate } from '../../words/read-date.ts';
import { speakAll } from '../../words/speak.ts';
import { remark, terminal, widthOf } from '../terminal/streams.ts';
import { answer, variantOf } from './answer.ts';
import { dateOption, noUse, type Request, todayWarning } from './request.ts';

export interface LetterOptions {
  service?: 'mes' | 'dp';
  for?: LetterRequest['for'];
  deleteData?: boolean;
  letterDate?: string;
  way?: LetterRequest['way'];
}

/** @param given the kind, which is asked for at a terminal where it is missing */
export async function run(
  options: LetterOptions,
  request: Request,
  given: LetterRequest['kind'] | undefined,
): Promise<number> {
  const { kind, service } = given === undefined ? await missingKind(options, request) : { kind: given, ...options };
  const call = `mes-optout letter ${kind}`;
  if (options.service !== undefined && !isSharedLetter(kind)) throw noUse('--service', call);
  if (options.deleteData && kind !== 'mes-close') throw noUse('--delete-data', call);
  if (options.letterDate !== undefined && !kind.endsWith('-refuse')) throw noUse('--letter-date', call);
  if (options.way !== undefined && kind !== 'reminder') throw noUse('--way', call);
  return answerLetter(kind, { ...options, ...(service !== undefined && { service }) }, request);
}

/** Writes the letter; what it does not use of the options is passed over. */
export async function answerLetter(
  kind: LetterRequest['kind'],
  options: LetterOptions,
  request: Request,
): Promise<number> {
  const plan = planLetter(
    {
      kind,
      service: options.service ?? 'mes',
      for: options.for ?? 'self',
      deleteData: options.deleteData === true,
      ...(options.way !== undefined && { way: options.way }),
      startDate: options.letterDate === undefined ? null : dateOption(options.letterDate, request, readDate),
    },
    request.today,
  );
  plan.warnings.push(...todayWarning(request, plan.window));
  const { words } = request;
  const letter = letterOf(plan);
  const speak = (said: readonly Statement[]) => speakAll(said, words.statements);
  const [warnings, unconfirmed] = [speak(plan.warnings), speak(plan.unconfirmed)];
  await answer(request, {
    title: words.conversation.letters[kind],
    quiet: () => letterText(letter).trimEnd(),
    json: () => letterJson({ ...plan, warnings, unconfirmed, letter }),
    txt: async () => letterText(letter),
    md: async () => (await import('../../output/markdown.ts')).letterMarkdown(letter),
    pdf: async () => {
      const { letterBytes } = await import('../../output/pdf/letter-sheet.ts');
      const { documentDay: today } = request;
      // The letter is French: so are its page marks.
      const labels = (await import('../../words/fr/paper.ts')).paper;
      return letterBytes(letter, { today, variant: variantOf(request), labels });
    },
  });
  if (!request.quiet && request.format !== 'json') {
    // A letter on the screen ends before what is said about it.
    if (request.output === null && terminal('stdout') !== null) remark('');
    remark(remarks(plan.id, [...warnings, ...unconfirmed], request));
  }
  return 0;
}

async function missingKind(
  { service }: LetterOptions,
  request: Request,
): Promise<{ kind: LetterRequest['kind']; service: LetterOptions['service'] }> {
  if (!request.mayAsk())
    throw new OptOutError('usage.missing-option', {
      option: letterKinds.join('|'),
      example: 'mes-optout letter mes-close',
    });
  const { askLetterKind, askService } = await import('./ask-missing.ts');
  const kind = await askLetterKind(request);
  return { kind, service: service ?? (isSharedLetter(kind) ? await askService(request) : undefined) };
}

/** What the answer would say around a letter, on stderr: stdout is the letter alone. */
function remarks(
  id: ReturnType<typeof planLetter>['id'],
  said: readonly { message: string }[],
  { words }: Request,
): string {
  const gist = words.interface.letterGists?.[id];
  const width = widthOf('stderr');
  return [...(gist ? [wrap(gist, width)] : []), ...said.map(({ message }) => hanging('- ', message, width))].join('\n');
}
