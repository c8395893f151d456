// The workflows: actions pinned to a commit, each job with the rights it needs, and no secret anywhere.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../transcripts/transcript.ts';

const folder = join(root, '.github', 'workflows');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const files = readdirSync(folder);

test('are those that check and that publish', () => {
  expect(files.sort()).toEqual(['ci.yml', 'release.yml']);
});

describe.each(files)('%s', (name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  const lines = text.split('\n');
  const jobs = new Map(
    text
      .slice(text.indexOf('\njobs:\n'))
      .split(/^(?= {2}\w+:$)/m)
      .slice(1)
      .map((job) => [job.slice(2, job.indexOf(':')), job]),
  );

  test('uses actions at a commit, its version beside it, the same everywhere', () => {
    const used = lines.filter((line) => /\buses:/.test(line)).map((line) => line.replace(/.*uses: /, ''));
    expect(used.length).toBeGreaterThan(1);
    expect(used.filter((use) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(use))).toEqual([]);
    expect(new Set(used).size).toBe(new Set(used.map((use) => use.split('@')[0])).size);
  });

  test('gives nothing by default, and each job what it needs', () => {
    expect(text).toContain('\npermissions: {}\n');
    const rights = [...jobs].map(([job, body]) => [
      job,
      body.match(/^ {4}permissions:\n((?: {6}\S.*\n)+)/m)?.[1]?.trim(),
    ]);
    expect(Object.fromEntries(rights)).toEqual(
      name === 'ci.yml'
        ? { check: 'contents: read', breaks: 'contents: read', matrix: 'contents: read' }
        : { build: 'contents: read', publish: 'id-token: write', attach: 'contents: write' },
    );
  });

  test('knows no secret, and leaves no credential in the clone', () => {
    expect(text).not.toMatch(/secrets|NPM_TOKEN|NODE_AUTH_TOKEN|pull_request_target/);
    expect(text.match(/actions\/checkout@/g)?.length).toBe(text.match(/persist-credentials: false/g)?.length);
  });

  test('puts nothing that others may write into a command', () => {
    const put = Array.from(text.matchAll(/^.*\$\{\{ (.*) \}\}.*$/gm), ([line, value]) => [
      line.trim().split(':')[0],
      value,
    ]);
    expect(put).toEqual(name === 'ci.yml' ? [] : [['GH_TOKEN', 'github.token']]);
    expect(text.match(/\$\{\{/g) ?? []).toHaveLength(put.length);
  });

  test('calls scripts that exist', () => {
    const called = Array.from(text.matchAll(/npm run (?:--silent )?([\w:-]+)/g), ([, script]) => script!);
    expect(called.length).toBeGreaterThan(0);
    expect(called.filter((script) => !(script in scripts))).toEqual([]);
  });
});

test('what the checks need is installed, wherever they run', () => {
  const needed = readFileSync(join(root, 'test', 'tools.ts'), 'utf8').matchAll(/apt-get install ([\w-]+)/g);
  // Of every Debian and Ubuntu.
  const standing = ['bash', 'coreutils', 'util-linux'];
  const packages = [...needed].map(([, name]) => name!).filter((name) => !standing.includes(name));
  expect(packages.length).toBeGreaterThan(4);
  // veraPDF installs its library itself where it may, which is where .ci/run does.
  const places = {
    '.ci/run': packages,
    ...Object.fromEntries(files.map((file) => [file, [...packages, 'libjaxb-java']])),
  };
  for (const [place, names] of Object.entries(places)) {
    const text = readFileSync(place.endsWith('.yml') ? join(folder, place) : join(root, place), 'utf8');
    const installed = new Set([...text.matchAll(/apt-get install (.*)/g)].flatMap(([, line]) => line!.split(' ')));
    expect(
      names.filter((name) => !installed.has(name)),
      place,
    ).toEqual([]);
  }
});

test('veraPDF that cannot run says what it did not check, and does not pass', () => {
  const verapdf = join(root, 'scripts', 'verapdf', 'verapdf');
  const { status, stderr } = spawnSync('/bin/bash', [verapdf, 'PDFUA_1', 'x.pdf'], {
    env: { PATH: '/nowhere', HOME: '/nowhere' },
    encoding: 'utf8',
  });
  expect(stderr.trim().split('\n').at(-1)).toBe('NOT CHECKED: veraPDF needs java');
  expect(status).toBe(3);
});

test('what is published is packed from what was tested, in a job that holds no identity', () => {
  const text = readFileSync(join(folder, 'release.yml'), 'utf8');
  const [build, publish] = [text.slice(0, text.indexOf('  publish:')), text.slice(text.indexOf('  publish:'))];
  const steps = ['run: .ci/run', 'npm audit signatures', 'npm pack --ignore-scripts', 'npm run --silent sbom'];
  const places = steps.map((step) => build.indexOf(step));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
  expect(publish).toContain('npm publish --provenance --access public ./mes-optout-*.tgz');
  expect(publish).not.toMatch(/checkout|npm (ci|install|run)/);
});
