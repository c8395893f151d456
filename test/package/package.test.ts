// The package as somebody else gets it: packed, installed by npm in an empty folder, run, imported and type-checked there.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schemas } from '../../src/output/schema/index.ts';
import { root } from '../transcripts/transcript.ts';

interface Locked {
  version: string;
  dev?: boolean;
  devOptional?: boolean;
  hasInstallScript?: boolean;
}

const place = mkdtempSync(join(tmpdir(), 'mes-optout-package-'));
const installed = join(place, 'node_modules', 'mes-optout');
const tools = join(root, 'node_modules', '.bin');
/** npm reads no settings of the machine and asks no registry; every tool runs by the Node that runs this test. */
const clean = {
  PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
  HOME: place,
  npm_config_offline: 'true',
  npm_config_update_notifier: 'false',
};
const inRoot = { cwd: root, encoding: 'utf8', env: { ...clean, PATH: [tools, clean.PATH].join(delimiter) } } as const;
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const runtime = Object.entries(lock.packages as Record<string, Locked>).filter(
  ([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional,
);
let tarball: string;
let packed: string[];

beforeAll(() => {
  // Without scripts: what is packed is what `npm test` built.
  const pack = ['pack', '--ignore-scripts', '--json', '--pack-destination', place];
  tarball = join(place, JSON.parse(execFileSync('npm', pack, inRoot))[0].filename);
  packed = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' }).trimEnd().split('\n').sort();
  install();
}, 120_000);

afterAll(() => rmSync(place, { recursive: true, force: true }), 60_000);

describe('what is packed', () => {
  test('is the program, the library, their papers and nothing else', () => {
    const golden = join(root, 'test', 'package', 'packed-files.txt');
    const list = `${packed.map((name) => name.replace('package/', '')).join('\n')}\n`;
    if (process.env.UPDATE_TRANSCRIPTS) writeFileSync(golden, list);
    expect(list).toBe(readFileSync(golden, 'utf8'));
  });

  test('weighs 400 KB at most, without its dependencies', () => {
    expect(statSync(tarball).size).toBeLessThanOrEqual(400_000);
  });

  test('runs nothing when it is installed, nor does what it depends on', () => {
    const ran = ['preinstall', 'install', 'postinstall'];
    expect(Object.keys(manifest.scripts).filter((name) => ran.includes(name))).toEqual([]);
    expect(runtime.length).toBeGreaterThan(30);
    expect(runtime.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([]);
  });

  test('is told whole by its bill of materials', () => {
    const made = () => printed(spawnSync(process.execPath, [join(root, 'scripts', 'sbom.mjs')], inRoot));
    const text = made();
    expect(made()).toBe(text);
    const bill = JSON.parse(text);
    const fonts = bill.components.filter(({ type }: { type: string }) => type === 'file');
    expect(fonts.map(({ name }: { name: string }) => `package/${name}`)).toEqual(
      packed.filter((name) => name.endsWith('.ttf')).sort((one, other) => (one < other ? 1 : -1)),
    );
    expect(JSON.stringify(fonts).match(/OFL-1\.1/g)).toHaveLength(fonts.length);
    expect(manifest.license).toBe('(MIT AND OFL-1.1)');
    const libraries = bill.components.filter(({ type }: { type: string }) => type === 'library');
    const told = (libraries as { purl: string }[]).map(({ purl }) => decodeURIComponent(purl.replace('pkg:npm/', '')));
    const locked = runtime.map(([path, { version }]) => `${path.split('node_modules/').at(-1)}@${version}`);
    expect(told.sort()).toEqual([...new Set(locked)].sort());
    expect(bill.dependencies).toHaveLength(told.length + 1);
  });

  test('names its manual in a list, as npm does not link a single name', () => {
    expect(manifest.man).toEqual(
      packed.map((name) => name.replace('package/', '')).filter((name) => /^man\/man\d\//.test(name)),
    );
  });

  test('is as publint wants it', () => {
    expect(printed(spawnSync('publint', ['run', tarball, '--strict'], inRoot))).toContain('All good!');
  });

  test('has types that are right for those who import it as an ES module', () => {
    const said = printed(spawnSync('attw', [tarball, '--profile', 'esm-only', '--no-color', '--no-emoji'], inRoot));
    expect(said).toContain('OK (ESM)');
  });
});

describe('the program, installed', () => {
  const asked = ['deadline', '--letter-date', '2026-11-03', '--today', '2026-11-21', '--quiet'];
  const elsewhere = { cwd: place, encoding: 'utf8', env: clean } as const;

  test('is the command that npm links, and the one that npx finds', () => {
    expect(printed(spawnSync(join('node_modules', '.bin', 'mes-optout'), asked, elsewhere))).toBe('2026-12-14\n');
    const offline = ['--no', 'mes-optout', ...asked];
    expect(printed(spawnSync('npx', offline, elsewhere))).toBe('2026-12-14\n');
  });

  test('writes a PDF, a calendar and what it knows of a number', () => {
    const command = `mes-optout checklist --letter-date 2026-11-03 --today 2026-11-21 -o sheet.pdf && head -c 8 sheet.pdf && echo &&
      mes-optout deadline --letter-date 2026-11-03 --today 2026-11-21 --format ics | grep -c BEGIN:VEVENT &&
      printf 278112B05000286 | mes-optout validate --nir - --json | grep -o '"masked": ".*"'`;
    const env = { ...clean, PATH: [join(place, 'node_modules', '.bin'), clean.PATH].join(delimiter) };
    const said = printed(spawnSync('bash', ['-c', command], { ...elsewhere, env }));
    expect(said).toBe('%PDF-1.7\n3\n"masked": "2 78 11 2B ••• ••• ••"\n');
  });
});

describe('the library, installed', () => {
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

  test('is imported, and answers', () => {
    writeFileSync(join(place, 'program.js'), program);
    const answers = ['2026-12-14', 'close', 'dp', '2 78 11 2B ••• ••• ••', true, true, 'date.future'];
    expect(JSON.parse(node('program.js'))).toEqual(answers);
  });

  test('has the JSON Schema of each answer, and no other file of that folder', () => {
    const ask = `import { createRequire } from 'node:module';
      const load = createRequire(import.meta.url);
      for (const name of ${JSON.stringify(Object.keys(schemas))}) console.log(load(\`mes-optout/schema/\${name}.json\`).title);`;
    expect(node('--input-type=module', '-e', ask).match(/^(What|A line of what) mes-optout /gm)).toHaveLength(
      packed.filter((name) => name.startsWith('package/schema/')).length,
    );
  });

  test('has the names of its public face, and no other way in', () => {
    const ask = `import * as face from 'mes-optout';
      const inside = await import('mes-optout/dist/core/nir.js').catch(({ code }) => code);
      console.log([...Object.keys(face), inside].join(' '));`;
    expect(node('--input-type=module', '-e', ask)).toBe(
      'OptOutError allSituations buildPlan checkCardSerial checkNir checkProvisionalCode locateNirSlip oppositionWindow ERR_PACKAGE_PATH_NOT_EXPORTED\n',
    );
  });

  test.each([
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])(
    'has types that hold under strict (module %s, resolved as %s), without those of anybody else',
    (module, moduleResolution) => {
      const typed = `declare const console: { log(text: string): void };
${program}
import type { CalendarDate, DpSituation, MesSituation, OppositionWindow, Period, Plan, Situation } from 'mes-optout';
const window: OppositionWindow = oppositionWindow({ service: 'dp', startDate: today, today });
const day: CalendarDate = window.lastDay;
const plan: Plan = buildPlan({ service: 'dp', file: 'open', startDate: '2026-11-03' }, day);
const situation: Situation = plan.situation;
const profile: 'unknown' | 'not-created' | 'not-activated' | 'active' | 'refused' | 'closed' = ({} as MesSituation).profile;
const since: Period | null = ({} as DpSituation).since;
// @ts-expect-error a service that does not exist
oppositionWindow({ service: 'tax', startDate: today, today });
// @ts-expect-error a facet of the other service
buildPlan({ service: 'dp', profile: 'active' }, today);
// @ts-expect-error a value that the facet does not have
buildPlan({ service: 'mes', profile: 'asleep' }, today);
export { profile, since, situation };
`;
      writeFileSync(join(place, 'typed.ts'), typed);
      const compilerOptions = {
        module,
        moduleResolution,
        strict: true,
        exactOptionalPropertyTypes: true,
        skipLibCheck: false,
        noEmit: true,
        target: 'es2022',
        lib: ['es2022'],
        types: [],
      };
      writeFileSync(join(place, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['typed.ts'] }));
      expect(node(join(root, 'node_modules/typescript/bin/tsc'), '-p', place)).toBe('');
    },
  );

  test('declares itself in its own words: no declaration imports a package', () => {
    const declarations = readdirSync(join(installed, 'dist'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.d.ts'),
    );
    expect(declarations.length).toBeGreaterThan(10);
    const imported = declarations.flatMap((name) =>
      Array.from(
        readFileSync(join(installed, 'dist', name), 'utf8').matchAll(/(?:from|import\()\s*'([^'.][^']*)'/g),
        ([, of]) => of,
      ),
    );
    expect(imported).toEqual([]);
  });
});

/**
 * What `npm install` does, without a registry: the lockfile's own tree, each of its packages from a tarball made of the
 * one in node_modules/. Only what package.json declares is there to be found.
 */
function install(): void {
  const file = (name: string) => `file:${name}`;
  const own = {
    version: manifest.version,
    resolved: file(tarball),
    dependencies: manifest.dependencies,
    bin: manifest.bin,
  };
  const packages: Record<string, unknown> = {
    '': { name: 'elsewhere', dependencies: { 'mes-optout': file(tarball) } },
    'node_modules/mes-optout': own,
  };
  for (const [path, { integrity: _, ...locked }] of runtime as [string, Locked & { integrity: string }][]) {
    const archive = join(place, 'archives', `${path.replaceAll('/', '+')}.tar`);
    mkdirSync(dirname(archive), { recursive: true });
    const whole = ['--exclude=./node_modules', '--transform=s,^\\.,package,', '-C', join(root, path), '.'];
    execFileSync('tar', ['-cf', archive, ...whole]);
    packages[path] = { ...locked, resolved: file(archive) };
  }
  const elsewhere = { name: 'elsewhere', private: true, type: 'module', dependencies: { 'mes-optout': file(tarball) } };
  writeFileSync(join(place, 'package.json'), JSON.stringify(elsewhere));
  writeFileSync(join(place, 'package-lock.json'), JSON.stringify({ name: 'elsewhere', lockfileVersion: 3, packages }));
  printed(spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: place, encoding: 'utf8', env: clean }));
}

/** What a program of Node prints, run in the other folder. */
function node(...args: string[]): string {
  return printed(spawnSync(process.execPath, args, { cwd: place, encoding: 'utf8', env: clean }));
}

/** What a command that ended well printed; all of it is shown where it did not. */
function printed({ status, stdout, stderr }: { status: number | null; stdout: string; stderr: string }): string {
  expect(status, stdout + stderr).toBe(0);
  return stdout;
}
