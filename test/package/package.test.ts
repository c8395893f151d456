// The package as somebody else gets it: packed, unpacked in another folder, imported, type-checked and run there.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../transcripts/transcript.ts';

const place = mkdtempSync(join(tmpdir(), 'mes-optout-package-'));
const installed = join(place, 'node_modules', 'mes-optout');
/** npm reads no settings of the machine and asks no registry. */
const clean = { PATH: process.env.PATH, HOME: place, npm_config_offline: 'true', npm_config_update_notifier: 'false' };
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
let tarball: string;

beforeAll(() => {
  // Without scripts: what is packed is what `npm test` built. Offline, and told nothing by the machine's own settings.
  const packed = npm('pack', '--ignore-scripts', '--json', '--pack-destination', place);
  tarball = join(place, JSON.parse(packed)[0].filename);
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']);
  // Only what package.json declares is there to be found.
  for (const name of Object.keys(dependencies)) {
    const link = join(place, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), link);
  }
  writeFileSync(join(place, 'package.json'), JSON.stringify({ name: 'elsewhere', private: true, type: 'module' }));
});

afterAll(() => rmSync(place, { recursive: true, force: true }));

const program = `import {
  allSituations,
  buildPlan,
  checkCardSerial,
  checkNir,
  checkProvisionalCode,
  OptOutError,
  oppositionWindow,
} from 'mes-optout';

const today = '2026-11-21';
const [first] = allSituations('dp', today);
let refused = '';
try {
  oppositionWindow({ service: 'mes', startDate: '2026-11-22', today });
} catch (error) {
  if (error instanceof OptOutError) refused = error.code;
}
console.log(
  JSON.stringify([
    oppositionWindow({ service: 'mes', startDate: '2026-11-03', today }).safeLastDay,
    buildPlan({ service: 'mes', profile: 'not-activated' }, today).goal,
    first?.service,
    checkNir('278112B05000286').masked,
    checkCardSerial('0102457612 4', 'photo').valid,
    checkProvisionalCode('aB3dE6gH9jK2').valid,
    refused,
  ]),
);
`;
const answers = ['2026-12-14', 'close', 'dp', '2 78 11 2B ••• ••• ••', true, true, 'date.future'];

test('the library is imported from another folder, and answers', () => {
  writeFileSync(join(place, 'program.js'), program);
  expect(JSON.parse(node('program.js'))).toEqual(answers);
});

test('its types hold under strict, those of its dependencies included', () => {
  const typed = `${program}
import type { CalendarDate, OppositionWindow, Plan, Situation } from 'mes-optout';
const window: OppositionWindow = oppositionWindow({ service: 'dp', startDate: today, today });
const day: CalendarDate = window.lastDay;
const plan: Plan = buildPlan({ service: 'dp', file: 'open' }, day);
const situation: Situation = plan.situation;
// @ts-expect-error a service that does not exist
oppositionWindow({ service: 'tax', startDate: today, today });
// @ts-expect-error a facet of the other service
buildPlan({ service: 'dp', profile: 'active' }, today);
export { situation };
`;
  writeFileSync(join(place, 'typed.ts'), typed);
  const options = { module: 'nodenext', strict: true, noEmit: true, types: [], target: 'es2022' };
  writeFileSync(
    join(place, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { ...options, exactOptionalPropertyTypes: true }, files: ['typed.ts'] }),
  );
  expect(node(join(root, 'node_modules/typescript/bin/tsc'), '-p', place)).toBe('');
});

test('the program runs from the packed files', () => {
  const bin = join('node_modules', 'mes-optout', 'bin', 'mes-optout.cjs');
  expect(node(bin, 'deadline', '--letter-date', '2026-11-03', '--today', '2026-11-21', '--quiet')).toBe('2026-12-14\n');
});

test('what is packed is the program, the library, their papers and nothing else', () => {
  const files = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' })
    .trimEnd()
    .split('\n')
    .map((name) => name.replace('package/', ''));
  expect(files).toEqual(expect.arrayContaining(['package.json', 'LICENSE', 'README.md', 'LISEZMOI.md']));
  const expected =
    /^(assets|bin|completions|dist|man)\/|^(package\.json|LICENSE|README\.md|LISEZMOI\.md|CHANGELOG\.md)$/;
  expect(files.filter((name) => !expected.test(name))).toEqual([]);
});

test('publint finds nothing to say', () => {
  expect(node(join(root, 'node_modules/publint/src/cli.js'), 'run', tarball, '--strict')).toContain('All good!');
});

test('the types are right for those who import it as an ES module', () => {
  const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
  expect(node(attw, tarball, '--profile', 'esm-only', '--no-color', '--no-emoji')).toContain('OK (ESM)');
});

/** What a program of Node prints, run in the other folder; all of it is shown where it fails. */
function node(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: place, encoding: 'utf8', env: clean });
  expect(status, stdout + stderr).toBe(0);
  return stdout;
}

function npm(...args: string[]): string {
  return execFileSync('npm', args, { cwd: root, encoding: 'utf8', env: clean });
}
