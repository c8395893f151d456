// What the two READMEs show is what the program prints. UPDATE_TRANSCRIPTS=1 writes it anew.
//
// A ```console block is read as a transcript: `$ mes-optout …`, then what a terminal shows; a line `…` stands for lines
// left out, once in an answer; the exit code is shown where it is not 0. A ```js block ends with what it prints, as comments.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Exchange, readExchanges, root, run } from '../transcripts/transcript.ts';

const setUp = ['npm ci && npx mes-optout deadline --letter-date 2026-11-03 --today 2026-11-21', 'npm ci && npm test'];

describe.each(['README.md', 'LISEZMOI.md'])('%s', (name) => {
  const path = join(root, name);
  const text = readFileSync(path, 'utf8');
  const exchanges = blocks(text, 'console').flatMap((block) => readExchanges(block.split('\n')));

  test('shows real answers', async () => {
    expect(exchanges.length).toBeGreaterThan(4);
    const now = await Promise.all(exchanges.map(async (exchange) => [exchange, await shownNow(exchange)] as const));
    if (process.env.UPDATE_TRANSCRIPTS) {
      const anew = now.reduce((left, [{ command, shown }, printed]) => {
        return left.replace(`$ ${command}\n${shown}`, () => `$ ${command}\n${printed}`);
      }, text);
      writeFileSync(path, anew);
    } else {
      for (const [{ command, shown }, printed] of now) expect(printed, command).toBe(shown);
    }
  });

  test('asks for no day but a given one, so that its answers stay what they are', () => {
    const dated = exchanges.filter(({ command }) => / (deadline|checklist|dp|letter|validate|sources)\b/.test(command));
    expect(dated.length).toBeGreaterThan(3);
    expect(dated.filter(({ command }) => !command.includes('--today')).map(({ command }) => command)).toEqual([]);
  });

  test('gives the two commands of the set-up, and the checks run the same', () => {
    expect(blocks(text, 'sh').join('\n').split('\n')).toEqual(expect.arrayContaining(setUp));
    const checked = readFileSync(join(root, '.ci', 'run'), 'utf8');
    for (const command of setUp) expect(checked).toContain(command);
  });

  test('calls the program by its name: npx, whose arguments npm logs, in the line of the set-up only', () => {
    expect(text.match(/npx mes-optout/g)).toEqual(['npx mes-optout']);
    expect(
      exchanges.filter(({ command }) => !/(^|\| )mes-optout /.test(command)).map(({ command }) => command),
    ).toEqual([]);
  });

  test('names commands and options that exist', async () => {
    const named = [...new Set(text.match(/(?<=mes-optout )(?:help )?[a-z]+\b/g))];
    const { stdout } = await run('mes-optout help');
    const known = stdout.match(/^ {2}[a-z]+\b/gm)!.map((line) => line.trim());
    expect(
      named.filter((command) => !known.includes(command.replace('help ', '').trim()) && !/^help/.test(command)),
    ).toEqual([]);
    const helps = await Promise.all(known.map(async (command) => (await run(`mes-optout ${command} --help`)).stdout));
    // Those of GNU parallel and of Node, which examples call.
    const others = ['--pipe', '--block', '--permission', '--experimental-permission', '--allow-fs-read'];
    const options = [...new Set(text.match(/(?<![\w-])--[a-z][a-z-]+/g))].filter((option) => !others.includes(option));
    expect(options.filter((option) => !helps.some((help) => help.includes(option)))).toEqual([]);
  });
});

test('the example of the library prints what its comments say', () => {
  const examples = blocks(readFileSync(join(root, 'README.md'), 'utf8'), 'js');
  expect(examples.length).toBeGreaterThan(0);
  for (const example of examples) {
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', example], {
      cwd: root,
      encoding: 'utf8',
    });
    const promised = Array.from(example.matchAll(/\/\/ (.*)$/gm), ([, comment]) => comment);
    expect(printed.trimEnd().split('\n')).toEqual(promised);
  }
});

function blocks(text: string, language: string): string[] {
  return Array.from(text.matchAll(/^```(\w+)\n([\s\S]*?)\n```$/gm)).flatMap(([, tag, body]) =>
    tag === language ? [body!] : [],
  );
}

/** What a terminal shows now, with as many lines left out as the README leaves. */
async function shownNow({ command, shown }: Exchange): Promise<string> {
  const { stdout, stderr, exitCode } = await run(command);
  const lines = (stdout + stderr).trimEnd().split('\n');
  if (exitCode !== 0) lines.push(`[exit ${exitCode}]`);
  const given = shown.split('\n');
  const gap = given.indexOf('…');
  if (gap < 0) return lines.join('\n');
  const after = given.length - gap - 1;
  return [...lines.slice(0, gap), '…', ...lines.slice(lines.length - after)].join('\n');
}
