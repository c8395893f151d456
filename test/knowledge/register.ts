// The register: every record of the knowledge on one line, with its days and sources. Any change of a fact shows in it.
import type { Dated } from '../../src/knowledge/record.ts';
import type { Knowledge } from './checks.ts';

export function register(all: Knowledge): string {
  const table = (title: string, records: readonly (Dated & { weight?: string })[]) => [
    `## ${title}`,
    '',
    '| record | from | until | how sure | weight | sources |',
    '|---|---|---|---|---|---|',
    ...records.map(
      ({ id, validFrom, validUntil, confidence, weight, sources }) =>
        `| ${id} | ${validFrom} | ${validUntil ?? ''} | ${confidence} | ${weight ?? ''} | ${sources.join(', ')} |`,
    ),
  ];
  const sources = Object.entries(all.sources).map(
    ([id, { title, publisher, date, url, readOn, copy, asOf }]) =>
      `| ${[id, title, publisher, date ?? '', url ?? '', readOn, copy, asOf ?? ''].map(cell).join(' | ')} |`,
  );
  return `${[
    '# Register',
    '',
    'Every record of the knowledge, as the program holds it. Written by `UPDATE_TRANSCRIPTS=1 npm run unit`, compared by every',
    'test run: a change of a fact is a change of this page.',
    '',
    ...table('Rules', all.rules),
    '',
    ...table('Steps', all.steps),
    '',
    ...table('Statements', all.statements),
    '',
    ...table('Letters', all.letters),
    '',
    '## Claims of the guides of 2022',
    '',
    '| claim | guides | in 2022 | today | what holds today | sources |',
    '|---|---|---|---|---|---|',
    ...all.guideClaims.map(
      ({ id, guides, in2022, today, answer, sources: cited }) =>
        `| ${[id, guides.join(', '), in2022, today, answer, cited.join(', ')].join(' | ')} |`,
    ),
    '',
    '## Sources',
    '',
    '| source | title | publisher | its date | address | read on | copy | state of |',
    '|---|---|---|---|---|---|---|---|',
    ...sources,
  ].join('\n')}\n`;
}

const cell = (text: string) => text.replaceAll('|', '\\|');
