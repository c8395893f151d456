// Breaks every record of the knowledge in turn (removed, a day shifted, a source dropped, a verdict turned): a check must notice each time.
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const outfile = `${root}/node_modules/.break-knowledge.mjs`;
await build({
  absWorkingDir: root,
  stdin: {
    contents: `export { knowledge } from './test/knowledge/all-knowledge.ts';
      export { verdictsIn2022, verdictsToday } from './src/knowledge/guides-of-2022.ts';
      export { faultsOf } from './test/knowledge/checks.ts';
      export { register } from './test/knowledge/register.ts';`,
    resolveDir: root,
  },
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
});
const { knowledge, verdictsIn2022, verdictsToday, faultsOf, register } = await import(outfile);
rmSync(outfile);

const written = readFileSync(`${root}/test/knowledge/register.md`, 'utf8');
const caught = { 'a named check': 0, 'the register only': 0 };
const missed = [];
if (faultsOf(knowledge).length > 0 || register(knowledge) !== written)
  throw new Error('the knowledge is not whole as it is');

for (const [table, records] of Object.entries(knowledge)) {
  if (Array.isArray(records) && typeof records[0] === 'object') {
    records.forEach((record, index) => {
      const others = records.filter((_, at) => at !== index);
      const changed = (change) => records.map((each, at) => (at === index ? { ...each, ...change } : each));
      judge(`${record.id} removed`, { ...knowledge, [table]: others });
      judge(`${record.id} without sources`, { ...knowledge, [table]: changed({ sources: [] }) });
      for (const dropped of record.sources) {
        const sources = record.sources.filter((source) => source !== dropped);
        judge(`${record.id} without ${dropped}`, { ...knowledge, [table]: changed({ sources }) });
      }
      if (record.weight !== undefined) {
        const weight = record.weight === 'act' ? 'know' : 'act';
        judge(`${record.id}: weight ${weight}`, { ...knowledge, [table]: changed({ weight }) });
      }
      for (const [when, verdicts] of Object.entries(verdictsOf(record))) {
        for (const verdict of verdicts.filter((each) => each !== record[when])) {
          judge(`${record.id}: ${when} ${verdict}`, { ...knowledge, [table]: changed({ [when]: verdict }) });
        }
      }
      for (const end of ['validFrom', 'validUntil'].filter((name) => record[name] !== undefined)) {
        for (const days of [-1, 1]) {
          judge(`${record.id}: ${end} ${days} day`, {
            ...knowledge,
            [table]: changed({ [end]: shifted(record[end], days) }),
          });
        }
      }
    });
  }
}
for (const [id, source] of Object.entries(knowledge.sources)) {
  const { [id]: _, ...others } = knowledge.sources;
  judge(`source ${id} removed`, { ...knowledge, sources: others });
  for (const end of ['date', 'asOf', 'readOn'].filter((name) => source[name]?.length === 10)) {
    for (const days of [-1, 1]) {
      const sources = { ...knowledge.sources, [id]: { ...source, [end]: shifted(source[end], days) } };
      judge(`source ${id}: ${end} ${days} day`, { ...knowledge, sources });
    }
  }
}

const total = caught['a named check'] + caught['the register only'] + missed.length;
console.log(`${total} ways to break the knowledge: ${JSON.stringify(caught)}, missed: ${missed.length}`);
for (const change of missed) console.log(`missed: ${change}`);
process.exitCode = missed.length === 0 ? 0 : 1;

function judge(change, broken) {
  if (faultsOf(broken).length > 0) caught['a named check'] += 1;
  else if (register(broken) !== written) caught['the register only'] += 1;
  else missed.push(change);
}

/** What else a claim of a guide could have been found; the other records have no verdict. */
function verdictsOf(record) {
  return record.in2022 === undefined ? {} : { in2022: verdictsIn2022, today: verdictsToday };
}

function shifted(day, days) {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
