// Prints at the end of a run, in one table, which checks were not made and what would make them (`needs`, in tools.ts).
import type { Reporter, TestModule } from 'vitest/node';
import type { Unchecked } from './tools.ts';

const heads = ['Check not made', 'Tests', 'Missing', 'What would make it'];

export default class implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const table = uncheckedTable(
      modules.flatMap((module) => [...module.children.allTests()].map((test) => test.meta())),
    );
    if (table !== '') console.log(table);
  }
}

/** One row for each check, in columns; nothing where every check was made. */
export function uncheckedTable(tests: readonly { unchecked?: readonly Unchecked[] }[]): string {
  const counts = new Map<string, number>();
  for (const { unchecked = [] } of tests) {
    if (unchecked.length === 0) continue;
    const missing = unchecked.map((each) => each.missing).join(', ');
    const remedies = [...new Set(unchecked.map(({ remedy }) => remedy))].join('; ');
    const key = JSON.stringify([unchecked[0]!.check, missing, remedies]);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  if (counts.size === 0) return '';
  const rows = Array.from(counts, ([key, count]) => {
    const [check, missing, remedies] = JSON.parse(key) as [string, string, string];
    return [check, String(count), missing, remedies];
  });
  const table = [heads, ...rows];
  const widths = heads.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  const lines = table.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  );
  return `\n${[...lines, '', 'With CI=true each of these fails.'].join('\n')}\n`;
}
