import { test } from 'vitest';
import { OptOutError } from '../../src/core/error.ts';
import { buildPlan } from '../../src/core/plan.ts';
import type { SituationInput } from '../../src/core/situation.ts';
import { facets, goals } from '../../src/knowledge/facets.ts';
import { type Service, services } from '../../src/knowledge/record.ts';
import { expectPage } from './generated.ts';

const today = '2026-11-21';
/** The case in which a facet shows what it changes: a letter of ten days ago, or a file that is open. */
const letterInHand = { startDate: '2026-11-11' };
const bases: Record<Service, Readonly<Record<string, object>>> = {
  mes: {
    for: letterInHand,
    deleteData: { profile: 'not-activated', goal: 'close' },
    copy: { profile: 'active', goal: 'close' },
    profile: {},
    card: letterInHand,
    codeState: letterInHand,
    contact: { ...letterInHand, channel: 'web', codeState: 'no' },
    channel: letterInHand,
    deaf: { ...letterInHand, channel: 'phone' },
    problem: letterInHand,
    goal: {},
  },
  dp: { for: letterInHand, file: {}, problem: letterInHand, goal: {} },
};

test('test/docs/situations.md lists the steps of every facet value and problem', () => {
  const tables = services.map((service) => {
    const all: Readonly<Record<string, readonly (string | boolean)[]>> = { goal: goals, ...facets[service] };
    const rows = Object.entries(all).flatMap(([facet, values]) =>
      values.map((value) => row(facet, value, { service, ...bases[service][facet], [facet]: value } as SituationInput)),
    );
    const title = { mes: 'Mon espace santé', dp: 'Dossier pharmaceutique' }[service];
    return [`## ${title}`, '', '| facet | value | beside | goal | steps |', '|---|---|---|---|---|', ...rows].join(
      '\n',
    );
  });
  const intro = `# Situations\n\nThe steps that each value of each facet leads to on ${today}, beside the facets named. Written by\n\`UPDATE_TRANSCRIPTS=1 npm run unit\`, compared by every test run.`;
  expectPage('test/docs/situations.md', `${[intro, ...tables].join('\n\n')}\n`);
});

function row(facet: string, value: string | boolean, input: SituationInput): string {
  const beside = Object.entries(input)
    .filter(([name]) => name !== 'service' && name !== facet)
    .map(([name, given]) => `${name} ${given}`);
  const cells = [facet, String(value), beside.join(', ') || 'nothing', ...planned(input)];
  return `| ${cells.join(' | ')} |`;
}

function planned(input: SituationInput): [string, string] {
  try {
    const { goal, steps } = buildPlan(input, today);
    return [goal, steps.map(({ id }) => `\`${id}\``).join(' → ')];
  } catch (error) {
    if (error instanceof OptOutError) return ['–', `an error: \`${error.code}\``];
    throw error;
  }
}
