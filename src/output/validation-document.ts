// The answer of `validate`, in reading order: for each identifier, what is shown of it, what is wrong, what it says.
import type { SpokenCardSerial, SpokenCode, SpokenNir, SpokenValidation } from '../words/speak-validation.ts';
import type { Words } from '../words/words.ts';
import { type Citing, cite, section } from './cite.ts';
import type { Block, Document } from './document.ts';

export function validationDocument(validation: SpokenValidation, words: Words): Document {
  const { nir, cardSerial, code, unconfirmed, warnings } = validation;
  const { title, headings } = words.identifiers;
  const citing = cite(validation.sources, words);
  return {
    lang: words.lang,
    title,
    blocks: [
      { kind: 'paragraph', strong: true, ...citing.cited(validation.verdict) },
      ...(nir ? [...part(headings.nir, nir, nir.masked, citing, words), ...slips(nir, citing)] : []),
      ...(cardSerial ? part(headings.cardSerial[cardSerial.type], cardSerial, cardSerial.masked, citing, words) : []),
      ...(code ? part(headings.code, code, '', citing, words) : []),
      ...section(words.interface.headings.warnings, warnings.map(citing.cited)),
      ...section(words.interface.headings.unconfirmed, unconfirmed.map(citing.cited)),
      ...citing.blocks,
    ],
  };
}

/** What is said before and after the list of slips, and not among the other remarks. */
const aroundSlips = ['nir.slips', 'nir.no-correction'];

function part(
  heading: string,
  { valid, problems, remarks }: SpokenNir | SpokenCardSerial | SpokenCode,
  masked: string,
  { cited }: Citing,
  words: Words,
): Block[] {
  const { verdict } = words.identifiers;
  const found = valid ? (problems.length > 0 ? verdict.warned : verdict.valid) : verdict.invalid;
  const items = [...problems, ...remarks.filter(({ code }) => !aroundSlips.includes(code))].map(cited);
  return [
    { kind: 'heading', text: heading },
    {
      kind: 'paragraph',
      strong: true,
      text: masked === '' ? found : words.identifiers.shown({ masked, found }),
      cites: [],
    },
    { kind: 'list', items },
  ];
}

function slips({ slips, remarks }: SpokenNir, { cited }: Citing): Block[] {
  if (slips === null || slips.length === 0) return [];
  const [before, after] = remarks.filter(({ code }) => aroundSlips.includes(code)).map(cited);
  return [
    { kind: 'paragraph', ...before! },
    { kind: 'list', items: slips.map(({ message }) => ({ text: message, cites: [] })) },
    { kind: 'paragraph', ...after! },
  ];
}
