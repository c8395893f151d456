// What paper adds to a plan: what to have at hand with the pictures of the card, the official site, the phone sheet.
import { mayCall } from '../../core/plan.ts';
import { addresses, officialSite } from '../../knowledge/addresses.ts';
import type { SpokenPlan } from '../../words/speak-plan.ts';
import type { Words } from '../../words/words.ts';
import type { PhoneSheet } from './phone-sheet.ts';
import type { QrCode } from './qr-code.ts';
import type { SheetExtras } from './sheet.ts';
import type { CardPicture, CardSide } from './vitale-card.ts';

/** What `sheetBytes` is given beside the document of a plan. */
export function planExtras(plan: SpokenPlan, words: Words): SheetExtras {
  const atHand = whatToHave(plan, words);
  const phoneSheet = sheetForCall(plan, words);
  return { ...(atHand ? { atHand } : {}), qr: siteCode(plan.service, words), ...(phoneSheet ? { phoneSheet } : {}) };
}

/** The official site: what the sheet of a `deadline` is given. */
export function siteCode(service: SpokenPlan['service'], words: Words): QrCode {
  const { caption, alt } = words.paper.site[service];
  return { url: addresses[officialSite[service]].value, caption, alt };
}

function whatToHave({ steps, situation }: SpokenPlan, words: Words): SheetExtras['atHand'] {
  const { heading, items } = words.paper.atHand;
  const needed = new Set(steps.flatMap(({ needs }) => needs as readonly string[]));
  const wanted = Object.entries(items).filter(([token]) => needed.has(token));
  if (wanted.length === 0) return undefined;
  const card = situation.service === 'mes' && needed.has('card-serial') ? situation.card : 'unavailable';
  return {
    heading: heading,
    items: wanted.map(([, item]) => (typeof item === 'string' ? item : item({ for: situation.for }))),
    cards: pictured[card].map((side) => cardPicture(side, words)),
  };
}

const pictured = {
  unknown: ['photo', 'plain'],
  photo: ['photo'],
  plain: ['plain'],
  unavailable: [],
} as const satisfies Record<string, readonly CardSide[]>;

function cardPicture(card: CardSide, words: Words): CardPicture {
  const { caption, alt } = words.paper.cards[card];
  return { card, caption, alt };
}

/** Where a call is a step, and where it is another way to the same end. */
function sheetForCall(plan: SpokenPlan, words: Words): PhoneSheet | undefined {
  const { goal, situation } = plan;
  const { heading, say, sentences, ask, questions, note, lines, boxes } = words.paper.phone;
  const sentence = sentences[goal];
  if (situation.service !== 'mes' || sentence === null || !mayCall(plan)) return undefined;
  return {
    title: heading({ deaf: situation.deaf }),
    parts: [
      { heading: say, items: [sentence({ for: situation.for })] },
      { heading: ask, items: questions[goal === 'check' ? 'status' : 'decision'] },
    ],
    record: { heading: note, lines, boxes },
  };
}
