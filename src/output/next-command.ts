// The command that does what can be done next.
import { nextSituation } from '../core/next-situation.ts';
import type { SituationInput } from '../core/situation.ts';
import { type LetterKind, sharedLetterKinds } from '../knowledge/facets.ts';
import type { Next } from '../knowledge/statements.ts';
import { optionOf } from '../words/facet-options.ts';
import { caseWords } from './case-words.ts';

export type Commanded = Exclude<Next, { kind: 'details' }>;

/** What a command follows from: the case of the answer, and how to leave out of another what changes nothing in its plan. */
export interface From {
  situation: SituationInput;
  useful: (situation: SituationInput) => SituationInput;
}

/**
 * @param everywhere options of all commands that the answer was asked with, such as `--lang en`
 * @example nextCommand({ kind: 'numbers' }, { situation: { service: 'mes' }, useful: (each) => each }, []) // 'mes-optout validate'
 */
export function nextCommand(next: Commanded, from: From, everywhere: readonly string[]): string {
  return ['mes-optout', ...nextWords(next, from), ...everywhere].join(' ');
}

function nextWords(next: Commanded, { situation, useful }: From): string[] {
  switch (next.kind) {
    case 'plan':
      return caseWords(useful(nextSituation(next, situation)));
    case 'numbers':
      return ['validate'];
    case 'letter':
      return ['letter', next.letter, ...letterOptions(next.letter, situation)];
  }
}

function letterOptions(letter: LetterKind, situation: SituationInput): string[] {
  const { service, for: person = 'self', startDate = null } = situation;
  return [
    ...(service === 'dp' && sharedLetterKinds.some((each) => each === letter) ? ['--service', service] : []),
    ...(person === 'self' ? [] : ['--for', person]),
    // A letter names the day of the information in one way, whichever the file.
    ...(letter.endsWith('-refuse') && startDate !== null ? ['--letter-date', startDate] : []),
    ...(letter === 'mes-close' && service === 'mes'
      ? optionOf(service, 'deleteData', situation.deleteData === true)
      : []),
  ];
}
