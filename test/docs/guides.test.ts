import { expect, test } from 'vitest';
import {
  type GuideClaim,
  guideClaims,
  guides,
  verdictsIn2022,
  verdictsToday,
} from '../../src/knowledge/guides-of-2022.ts';
import { type SourceId, sources } from '../../src/knowledge/sources.ts';
import { guides as englishWords } from '../../src/words/en/guides.ts';
import { guides as frenchWords } from '../../src/words/fr/guides.ts';
import { typography } from '../../src/words/fr/typography.ts';
import { english, french } from '../words/languages.ts';
import { expectPage } from './generated.ts';

type Verdicts = Record<GuideClaim['in2022'] | GuideClaim['today'], string>;
interface Page {
  name: string;
  intro: (a: { guides: string }) => string;
  columns: readonly string[];
  verdicts: Verdicts;
  sources: string;
}

const inEnglish: Page = {
  name: 'docs/guides-of-2022.md',
  intro: (a) => `# The guides of 2022, claim by claim

Five guides of early 2022 are still followed. What each says, in other words, whether it was right then, and what holds
now; opinions are left out. \`mes-optout help guides\` prints what no longer holds, in French and in English; en français :
[guides-de-2022.md](guides-de-2022.md).

${a.guides}

“In part”: too narrow, or right for some, or for a time. “Not confirmed”: no source tells, or one person’s account.
“History”: nothing rests on it any more. Written by \`UPDATE_TRANSCRIPTS=1 npm run unit\` from the records of the program,
compared by every test run.`,
  columns: ['', 'guide', 'what it says', 'in 2022', 'today', 'what holds today', 'sources'],
  verdicts: {
    right: 'right',
    partly: 'in part',
    wrong: '**wrong**',
    unconfirmed: 'not confirmed',
    replaced: '**replaced**',
    history: 'history',
  },
  sources: 'Sources',
};
const inFrench: Page = {
  name: 'docs/guides-de-2022.md',
  intro: (a) =>
    typography(`# Les guides de 2022, affirmation par affirmation

Cinq guides du début de 2022 sont encore suivis. Ce que dit chacun, en d’autres mots, si c’était juste alors, et ce qui
vaut aujourd’hui ; les opinions sont laissées de côté. \`mes-optout help guides\` affiche ce qui ne vaut plus ; in English:
[guides-of-2022.md](guides-of-2022.md).

${a.guides}

« En partie » : trop étroit, ou juste pour certains, ou un temps. « Non confirmé » : aucune source ne le dit, ou le
récit d’une personne. « Histoire » : plus rien n’en dépend. Écrit par \`UPDATE_TRANSCRIPTS=1 npm run unit\` d’après les
données du programme, comparé à chaque exécution des tests.`),
  columns: ['', 'guide', 'ce qu’il dit', 'en 2022', 'aujourd’hui', 'ce qui vaut aujourd’hui', 'sources'],
  verdicts: {
    right: 'juste',
    partly: 'en partie',
    wrong: '**faux**',
    unconfirmed: 'non confirmé',
    replaced: '**remplacé**',
    history: 'histoire',
  },
  sources: 'Sources',
};

test.each([
  [inEnglish, english, englishWords],
  [inFrench, french, frenchWords],
] as const)('$name lists every claim, with both verdicts and the sources', (page, language, words) => {
  const cited = [...new Set<SourceId>(guideClaims.flatMap((claim) => claim.sources))];
  const numbers = (claim: GuideClaim) => claim.sources.map((source) => cited.indexOf(source) + 1).join(', ');
  const rows = guideClaims.map((claim, index) =>
    cells([
      String(index + 1),
      claim.guides.join(', '),
      words.said[claim.id],
      page.verdicts[claim.in2022],
      page.verdicts[claim.today],
      capitalised(words.answers[claim.answer]),
      numbers(claim),
    ]),
  );
  const named = Object.entries(guides).map(
    ([guide, { date }]) => `- **${guide}** · ${words.guides[guide as keyof typeof guides]} · ${date}`,
  );
  const list = cited.map((id, index) => {
    const { url } = sources[id];
    return `${index + 1}. ${language.interface.source(sources[id])}${url === null ? '' : ` <${url}>`}`;
  });
  const table = [cells(page.columns), `|${'---|'.repeat(page.columns.length)}`, ...rows];
  const parts = [page.intro({ guides: named.join('\n') }), table.join('\n'), `## ${page.sources}`, list.join('\n')];
  expectPage(page.name, `${parts.join('\n\n')}\n`);
});

test('each verdict that a claim may have is found in some claim', () => {
  expect(new Set(guideClaims.map(({ in2022 }) => in2022))).toEqual(new Set(verdictsIn2022));
  expect(new Set(guideClaims.map(({ today }) => today))).toEqual(new Set(verdictsToday));
});

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const cells = (texts: readonly string[]) => `| ${texts.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`;
