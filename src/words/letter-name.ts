// How a letter is named where several are offered.
import type { LetterKind } from '../knowledge/facets.ts';
import { services } from '../knowledge/record.ts';
import { capital } from './error-sentence.ts';
import type { Words } from './words.ts';

/** With the file that it is about, where it is about one. */
export function letterName(kind: LetterKind, { conversation, interface: names }: Words): string {
  const service = services.find((each) => kind.startsWith(`${each}-`));
  const letter = conversation.letters[kind];
  return service ? conversation.letterOfFile({ file: names.services[service], letter }) : capital(letter);
}
