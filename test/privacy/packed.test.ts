// The package as it is installed, in a folder of its own with the packages it needs: it works where there is no network, and
// with the right to read that folder and nothing else.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, relative } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, describe, expect, test } from 'vitest';
import { needs } from '../tools.ts';
import { root } from '../transcripts/transcript.ts';
import { everyCall, lineOf } from './every-command.ts';
import { makePlace } from './place.ts';

const folder = mkdtempSync(join(tmpdir(), 'mes-optout-packed-'));
const installed = join(folder, 'mes-optout');
const program = join(installed, 'bin', 'mes-optout.cjs');
install();
afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000);

/** Packed as it was built, and unpacked with the packages that npm would put beside it, from those of this clone. */
function install(): void {
  const env = { PATH: process.env.PATH, HOME: folder, npm_config_offline: 'true', npm_config_update_notifier: 'false' };
  const npm = (...args: string[]) => execFileSync('npm', args, { cwd: root, encoding: 'utf8', env });
  const [{ filename }] = JSON.parse(npm('pack', '--ignore-scripts', '--json', '--pack-destination', folder));
  mkdirSync(installed);
  execFileSync('tar', ['-xzf', join(folder, filename), '-C', installed, '--strip-components=1']);
  const [, ...packages] = npm('ls', '--omit=dev', '--all', '--parseable').trim().split('\n');
  // Thousands of files that only the library opens stay where they are.
  for (const path of packages.filter((each) => !/node_modules\/(zod|@types)/.test(each))) {
    cpSync(path, join(installed, relative(root, path)), { recursive: true });
  }
}

interface Ran {
  exitCode: number | null;
  stdout: Buffer;
  stderr: string;
}

async function run(
  command: readonly string[],
  input: string,
  { here, env }: ReturnType<typeof makePlace>,
): Promise<Ran> {
  const child = spawn(command[0]!, command.slice(1), { cwd: here, env });
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [stdout, stderr, exitCode] = await Promise.all([buffer(child.stdout), buffer(child.stderr), ended]);
  return { exitCode, stdout, stderr: stderr.toString() };
}

const leak = `#!/usr/bin/env node
require('node:net').connect(9, '192.0.2.1').on('error', ({ code }) => console.log(code)).setTimeout(1, process.exit);
require('node:fs').writeFileSync(require('node:os').homedir() + '/.seen', '');
`;

const alone = ['unshare', '-rn'] as const;

describe('where there is no network', needs('the packed program works without a network', 'unshare --net'), () => {
  test('nothing can be reached', () => {
    const call = `require('net').connect(80, '192.0.2.1').on('error', ({ code }) => console.log(code))`;
    const { stdout } = spawnSync(alone[0], [...alone.slice(1), process.execPath, '-e', call], { encoding: 'utf8' });
    expect(stdout).toBe('ENETUNREACH\n');
  });

  const calls = everyCall.filter(({ args }) => /^(deadline|checklist|letter|validate|sources)$/.test(args[0] ?? ''));
  describe.concurrent('the packed program answers', () => {
    test.each(calls.map((call) => [lineOf(call), call] as const))(
      '%s',
      async (_, { args, input = '', exitCode, output }) => {
        const place = makePlace();
        const ran = await run([...alone, process.execPath, program, ...args], input, place);
        expect(ran.exitCode, ran.stderr).toBe(exitCode);
        if (output && exitCode === 0) expect(readdirSync(place.here)).toContain(output);
        place.remove();
      },
    );
  });
});

describe.concurrent('with the right to read its own folder and nothing else', () => {
  const flag = process.allowedNodeEnvironmentFlags.has('--permission') ? '--permission' : '--experimental-permission';
  const confined = [process.execPath, flag, `--allow-fs-read=${installed}/`];
  const start = async (args: readonly string[], input = '') => {
    const place = makePlace();
    const ran = await run([...confined, ...args], input, place);
    expect(place.changed()).toEqual([]);
    place.remove();
    return ran;
  };

  test.each(everyCall.filter(({ output }) => output === undefined).map((call) => [lineOf(call), call] as const))(
    '%s',
    async (_, { args, input, exitCode }) => {
      const { exitCode: ended, stderr } = await start([program, ...args], input);
      expect(ended, stderr).toBe(exitCode);
      expect(stderr).not.toContain('ERR_ACCESS_DENIED');
    },
  );

  test.each([
    ['reads elsewhere', `require('node:fs').readdirSync(require('node:os').homedir())`],
    ['writes', `require('node:fs').writeFileSync('x', '')`],
    ['starts a program', `require('node:child_process').spawnSync('true')`],
  ])('a program that %s is stopped', async (_, code) => {
    const { exitCode, stderr } = await start(['-e', code]);
    expect(exitCode).not.toBe(0);
    expect(stderr).toContain('ERR_ACCESS_DENIED');
  });

  test.each(['md', 'pdf', 'ics'])('a file asked for is refused in one sentence: %s', async (format) => {
    const { exitCode, stderr } = await start([
      program,
      'dp',
      '--notice-date',
      '2026-11-11',
      '--today',
      '2026-11-21',
      '-o',
      `x.${format}`,
    ]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('ce fichier ne peut pas être écrit ici');
  });
});

const repeated = needs('the commands by which a user repeats the proof of privacy', 'strace', 'unshare --net');

describe('what is printed for repeating the proof', repeated, () => {
  const place = makePlace();
  // As npm makes it: a link to the program on the path. In the other folder stands a program that does what ours must not.
  const leaky = join(folder, 'leaky');
  mkdirSync(join(leaky, 'bin'), { recursive: true });
  writeFileSync(join(leaky, 'bin', 'mes-optout.cjs'), leak, { mode: 0o755 });
  for (const home of [installed, leaky]) {
    mkdirSync(join(home, 'links'));
    symlinkSync(join(home, 'bin', 'mes-optout.cjs'), join(home, 'links', 'mes-optout'));
  }
  afterAll(place.remove);

  /** What a terminal shows, and the exit code. */
  const typed = (command: string, home: string): string => {
    // Called by its older name, which the page gives too.
    const flag = process.allowedNodeEnvironmentFlags.has('--permission') ? '--permission' : '--experimental-permission';
    const path = [join(home, 'links'), dirname(process.execPath), '/usr/bin', '/bin'].join(delimiter);
    const env = { ...place.env, PATH: path, NODE_NO_WARNINGS: '1' };
    const line = `(${command.replace('--permission', flag)}\n) 2>&1 < /dev/null | cat; echo "[\${PIPESTATUS[0]}]"`;
    rmSync(join(home, 'plan.pdf'), { force: true });
    return spawnSync('bash', ['-c', line], { cwd: home, env, encoding: 'utf8' }).stdout;
  };

  const pages: readonly (readonly [name: string, commands: readonly string[]])[] = [
    ...['fr', 'en'].map((lang) => {
      const page = typed(`mes-optout help privacy --lang ${lang}`, installed);
      return [`help privacy, ${lang}`, Array.from(page.matchAll(/(?:^ {2}.*\n)+/gm), ([command]) => command)] as const;
    }),
    ...['README.md', 'LISEZMOI.md'].map((name) => {
      const [block] = /^```sh\n#[^`]*?strace[^`]*/m.exec(readFileSync(join(root, name), 'utf8'))!;
      return [name, Array.from(block.matchAll(/(?:^(?!#|```).+\n)+/gm), ([command]) => command)] as const;
    }),
  ];

  test.each(pages)('%s shows that nothing leaks', (_, commands) => {
    const answer = typed('bin/mes-optout.cjs checklist', installed);
    expect(answer).toMatch(/\[0\]\n$/);
    const [network, noNetwork, files, confined, ...more] = commands.map((command) => typed(command, installed));
    expect(more).toEqual([]);
    expect([network, noNetwork, confined]).toEqual([answer, answer, answer]);
    const twin = String.raw`"\.plan\.pdf\.[0-9a-f]{12}"`;
    expect(files).toMatch(
      new RegExp(
        `^.*openat\\(.*${twin}, O_WRONLY.*\\n.*\\blink\\(${twin}, "plan\\.pdf"\\).*\\n.*unlink\\(${twin}\\).*\\n\\[0\\]\\n$`,
      ),
    );
  });

  test.each(pages)('%s shows what leaks', (_, commands) => {
    const [network, noNetwork, files, confined] = commands.map((command) => typed(command, leaky));
    expect(network).toMatch(/\bconnect\(/);
    expect(noNetwork).toContain('ENETUNREACH');
    expect(files).toContain(join(place.home, '.seen'));
    expect(confined).toContain('ERR_ACCESS_DENIED');
  });
});
