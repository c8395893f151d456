// The answer of `validate`: for each identifier what was found, where to look, and what it rests on.
import type { NumberWords } from '../words/identifier-words.ts';
import type { SpokenCardSerial, SpokenCode, SpokenNir, SpokenValidation } from '../words/speak-validation.ts';
import { type Answer, acts, basisOf, isAct } from './answer.ts';
import { type Citing, cite, section } from './cite.ts';
import type { Block, DocumentBlock } from './document.ts';

export function validationAnswer(validation: SpokenValidation, words: NumberWords): Answer {
  const { nir, cardSerial, code, unconfirmed, warnings, sources } = validation;
  const { title, headings } = words.identifiers;
  const citing = cite(sources, words);
  const parts: Part[] = [
    ...(nir ? [{ name: headings.nir, groups: groupsOf(nir.masked), ...nir }] : []),
    ...(cardSerial
      ? [{ name: headings.cardSerial[cardSerial.type], groups: groupsOf(cardSerial.masked), ...cardSerial }]
      : []),
    // Of a code nothing is shown, not even in part.
    ...(code ? [{ name: headings.code, groups: [12], masked: '', ...code }] : []),
  ];
  const verdict = citing.cited(validation.verdict);
  return {
    lang: words.lang,
    title,
    verdict,
    when: parts.flatMap((part) => [
      ...(parts.length > 1 && toSay(part).length > 0 ? [{ kind: 'heading' as const, text: part.name }] : []),
      ...whereToLook(part, citing),
    ]),
    steps: [],
    apart: acts(warnings, citing),
    phone: null,
    means: [],
    next: validation.next,
    from: { situation: { service: 'mes' }, useful: (situation) => situation },
    basis: basisOf(unconfirmed, sources),
    details: [
      { kind: 'paragraph', strong: true, ...verdict },
      ...parts.flatMap((part) => detailsOf(part, citing, words)),
      ...section(words.interface.headings.warnings, warnings.map(citing.cited)),
      ...section(words.interface.headings.unconfirmed, unconfirmed.map(citing.cited)),
      ...citing.blocks,
    ],
  };
}

type Part = (SpokenNir | SpokenCardSerial | SpokenCode) & {
  name: string;
  masked: string;
  /** How many characters stand together. */
  groups: number[];
  slips?: SpokenNir['slips'];
};

const groupsOf = (masked: string) => masked.split(' ').map(({ length }) => length);

function foundOf({ valid, problems }: Part, { identifiers: { verdict } }: NumberWords): string {
  return valid ? (problems.length > 0 ? verdict.warned : verdict.valid) : verdict.invalid;
}

/** What is said before and after the list of slips, and not among the other remarks. */
const aroundSlips = ['nir.slips', 'nir.no-correction'];
const toSay = ({ problems, remarks }: Part) => [...problems, ...remarks.filter(isAct)];

/** The number with its places marked, then what is wrong there; of the slips that would explain it, the likeliest. */
function whereToLook(part: Part, { cited }: Citing): Block[] {
  const { remarks, groups, slips = null } = part;
  const [slip] = slips ?? [];
  const marked = slip ? slip.positions : toSay(part).flatMap(({ positions }) => positions ?? []);
  const inside = marked.length > 0 && marked.every((place) => place <= groups.reduce((sum, length) => sum + length, 0));
  const said = toSay(part).filter(({ code }) => !aroundSlips.includes(code));
  const [before, after] = remarks.filter(({ code }) => aroundSlips.includes(code)).map(cited);
  return [
    ...(inside ? [{ kind: 'places' as const, places: { groups, marked: [...marked] } }] : []),
    ...(said.length > 0 ? [{ kind: 'list' as const, apart: true, items: said.map(cited) }] : []),
    ...(slips && before && after
      ? [
          { kind: 'paragraph' as const, ...before },
          { kind: 'list' as const, items: slips.slice(0, 3).map(({ message }) => ({ text: message, cites: [] })) },
          { kind: 'paragraph' as const, ...after },
        ]
      : []),
  ];
}

function detailsOf(part: Part, { cited }: Citing, words: NumberWords): DocumentBlock[] {
  const { name, masked, problems, remarks, slips = null } = part;
  const found = foundOf(part, words);
  const [before, after] = remarks.filter(({ code }) => aroundSlips.includes(code)).map(cited);
  const items = [...problems, ...remarks.filter(({ code }) => !aroundSlips.includes(code))].map(cited);
  return [
    { kind: 'heading', text: name },
    {
      kind: 'paragraph',
      strong: true,
      text: masked === '' ? found : words.identifiers.shown({ masked, found }),
      cites: [],
    },
    { kind: 'list', items },
    ...(slips && before && after
      ? [
          { kind: 'paragraph' as const, ...before },
          { kind: 'list' as const, items: slips.map(({ message }) => ({ text: message, cites: [] })) },
          { kind: 'paragraph' as const, ...after },
        ]
      : []),
  ];
}
