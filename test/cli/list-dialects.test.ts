// Tables in every dialect that spreadsheets write: the verdicts are those of the bare list of the column.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, readList } from '../../src/cli/validate/list.ts';
import { ListInput } from '../../src/cli/validate/list-input.ts';
import { ListReport } from '../../src/cli/validate/list-report.ts';
import { nirErrorCodes } from '../../src/core/nir.ts';
import { NIR, nirVerdict } from '../../src/core/nir-verdict.ts';
import { validNirs } from '../numbers.ts';

const program = fileURLToPath(new URL('../../bin/mes-optout.cjs', import.meta.url));
const command = [program, 'validate', '--nir', '-', '--list', '--lang', 'en'];
function run(input: Buffer | string, ...options: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [...command, ...options], { input, encoding: 'utf8' });
  return { stdout, stderr, status };
}

const [GOOD, OTHER] = validNirs(2, 9) as [string, string];
const wrong = (number: string) => number.slice(0, 13) + String((Number(number.slice(13)) % 97) + 1).padStart(2, '0');
const BAD = wrong(OTHER);

describe('a table', () => {
  it.each<[string, string | Buffer, string, string]>([
    ['with the line by which Excel tells the sign', `sep=;\r\nNom;NIR\r\nA,B;${GOOD}\r\nC,D;${BAD}\r\n`, '4', '2'],
    ['with that line, of a sign found by nothing else', `sep=|\nNIR|Nom\n${GOOD}|a\n${BAD}|b\n`, '4', '2'],
    ['with that line in UTF-16', Buffer.from(`\ufeffsep=\t\nNom\tNIR\na\t${BAD}\n`, 'utf16le'), '3', '2'],
    ['with a mark', `\ufeffNIR;Nom\n${GOOD};a\n${BAD};b\n`, '3', '1'],
    ['with a mark and quotes', `\ufeff"NIR","Nom"\n"${GOOD}","a"\n"${BAD}","b"\n`, '3', '1'],
    ['with a line break in a name', `"Nom\nd’usage";"N° de\nsécurité"\nA;${GOOD}\nB;${BAD}\n`, '5', '1 to 3'],
    ['with one in its only name', `"N° de\nsécurité"\n${GOOD}\n${BAD}\n`, '4', '1 to 2'],
    ['with titles above it', `Liste des inscrits\n\nNom;NIR\nA;${GOOD}\nB;${BAD}\n`, '5', '1 to 3'],
    ['with lone returns, and line feeds in its cells', `"Nom\nd’usage";NIR\r"A\nB";${GOOD}\rC;${BAD}\r`, '5', '1 to 2'],
    ['with signs and quotes in its cells', `"Nom";"NIR"\n"A; dit ""B""";"${GOOD}"\n"C";"${BAD}"\n`, '3', '1'],
    ['in UTF-16, in quotes', Buffer.from(`\ufeff"Nom"\t"NIR"\r\n"é"\t"${BAD}"\r\n`, 'utf16le'), '2', '1'],
  ])('%s', (_, input, line, header) => {
    const { stdout, stderr, status } = run(input);
    expect({ stdout, status }).toEqual({ stdout: `${line}\tnir.key\n`, status: 1 });
    expect(stderr).toMatch(new RegExp(`^Lines? ${header} (is|are) a header`));
  });

  it('has a name with a line break asked for as one types it', () => {
    const table = `"N° de\nsécurité";"N° du\npère"\n${GOOD};${BAD}\n${GOOD};${GOOD}\n`;
    expect(run(table, '--column', 'n° du père').stdout).toBe('4\tnir.key\n');
    expect(run(table).status).toBe(2);
  });

  it('has letters beyond ASCII at any place of its beginning', () => {
    const rows = `é;${GOOD}\n`.repeat(6000);
    for (const shift of ['', 'x', 'xx']) {
      const { stdout } = run(`Nom;NIR\n${shift};${BAD}\n${rows}é;${BAD}\n`, '--key', 'Nom');
      expect(stdout).toBe(`${shift}\tnir.key\né\tnir.key\n`);
    }
  });

  it('without a clear column is answered with the hint, once', () => {
    const rows = Array.from({ length: 500 }, (_, index) => `Durand ${index};${75_000 + index};Paris\n`);
    const { stdout, stderr, status } = run(`Nom;Code postal;Ville\n${rows.join('')}`);
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
    expect(stderr).toMatch(/^Error: this is a table of 3 columns.*--column NAME, or --column N\.\n$/);
  });

  it.each([
    ['not doubled in its cell', `NIR;Nom\n${GOOD};a\n${BAD};"b"c;d\n${GOOD};e\n`],
    ['not closed', `NIR;Nom\n${GOOD};a\n${BAD};"b\n${GOOD};c\n`],
  ])('with a quote that is %s is told where, and what is before it stands', (_, table) => {
    const { stderr, status } = run(table);
    expect(status).toBe(2);
    expect(stderr).toContain('on line 3, a quote is not closed, or not doubled');
  });

  it('keeps no more of a cell of 200 MB than of any other', async () => {
    const child = spawn(process.execPath, command, { stdio: ['pipe', 'ignore', 'pipe'] });
    let told = '';
    child.stderr.on('data', (data) => (told += data));
    child.stdin.on('error', () => {}); // It does not read to the end.
    const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
    child.stdin.write(`NIR;Nom\n${GOOD};a\n${GOOD};"`);
    const piece = 'a'.repeat(1 << 20);
    let peak = 0;
    for (let count = 0; count < 200 && child.exitCode === null; count += 1) {
      if (!child.stdin.write(piece)) {
        await Promise.race([new Promise((resolve) => child.stdin.once('drain', resolve)), ended]);
      }
      peak = Math.max(peak, memory(child.pid!));
    }
    child.stdin.end();
    expect(await ended).toBe(2);
    expect(told).toContain('on line 3, the row is longer than 1 MB');
    if (process.platform === 'linux') expect(peak).toBeGreaterThan(10);
    expect(peak).toBeLessThan(120);
  });
});

/** In MiB; 0 where the process has ended or the system does not tell. */
function memory(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

describe('a table of any dialect', () => {
  const text = fc.constantFrom(
    '',
    'a',
    'é',
    'Durand, Anne',
    '12',
    'x;y',
    'tab\there',
    'say "so"',
    'two\nlines',
    '7 rue | 2',
  );
  const value = fc.constantFrom(GOOD, OTHER, BAD, GOOD, `${GOOD.slice(0, 12)}`, grouped(GOOD), grouped(BAD), '');
  const row = fc.tuple(text, value, text);
  const dialect = fc.record({
    delimiter: fc.constantFrom(';', ',', '\t'),
    end: fc.constantFrom('\n', '\r\n', '\r'),
    encoding: fc.constantFrom('utf8', 'utf8 with its mark', 'utf16le', 'latin1'),
    sign: fc.boolean(),
    header: fc.boolean(),
    always: fc.boolean(),
    ended: fc.boolean(),
  });
  type Dialect = typeof dialect extends fc.Arbitrary<infer D> ? D : never;

  it('gives the verdicts of the bare list of its column', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), dialect, async (some, how) => {
        // The column is found where most of its cells look like numbers.
        const good = ['z', GOOD, ''] as const;
        const rows = [good, ...some, ...some.map(() => good), ['z', BAD, ''] as const];
        const bare = await verdicts(Buffer.from(`${rows.map(([, number]) => number).join('\n')}\n`));
        const table = await verdicts(written(rows, how));
        expect(table.map(codes)).toEqual(bare.map(codes));
        expect(table.map(line)).toEqual(firstLines(rows, how));
      }),
      { seed: 97, numRuns: 1000 },
    );
  });

  function written(rows: readonly (readonly string[])[], how: Dialect): Buffer {
    const quoted = (cell: string) => (how.always || /[;,\t"\n|]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
    const names = how.header ? [['Nom', 'N° de\nsécurité', 'Note']] : [];
    const body = [...names, ...rows].map((cells) => cells.map(quoted).join(how.delimiter)).join(how.end);
    const all = `${how.sign ? `sep=${how.delimiter}${how.end}` : ''}${body}${how.ended ? how.end : ''}`;
    if (how.encoding === 'latin1') return Buffer.from(all, 'latin1');
    const mark = how.encoding === 'utf8' ? '' : '\ufeff';
    return Buffer.from(mark + all, how.encoding === 'utf16le' ? 'utf16le' : 'utf8');
  }

  function firstLines(rows: readonly (readonly string[])[], { sign, header }: Dialect): string[] {
    let next = 1 + Number(sign) + 2 * Number(header);
    return rows.map((cells) => {
      const first = next;
      next += 1 + cells.join('').split('\n').length - 1;
      return String(first);
    });
  }

  const line = (record: string) => record.split('\t')[0];
  const codes = (record: string) => record.split('\t')[1];

  /** What `--list --all` prints of these bytes, from a file. */
  async function verdicts(bytes: Buffer): Promise<string[]> {
    let given = 0;
    const input = new ListInput((into, at = 0) => {
      const taken = bytes.copy(into, at, given, bytes.length);
      given += taken;
      return taken;
    });
    const report = new ListReport({ json: false, all: true, keyed: false, onScreen: false, codes: nirErrorCodes });
    const rules = {
      judge: (view: DataView, start: number, end: number) => nirVerdict(view, start, end) & NIR.ERRORS,
      usualLength: 15,
      looks: (cell: string) => /^[\d ]{13,}$/.test(cell.trim()),
    };
    const { lines } = linesOf(input, {}, rules, report, false);
    let printed = '';
    const write = async (part: Buffer) => {
      printed += part.toString();
      return true;
    };
    await readList(lines, report, write, () => {}, input.read);
    return printed.split('\n').slice(0, -1);
  }
});

function grouped(number: string): string {
  return number.replace(/^(.)(..)(..)(..)(...)(...)(..)$/, '$1 $2 $3 $4 $5 $6 $7');
}
