// A home, a current folder and a folder for temporary files, with something in each; and what changed in them.
import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Place {
  home: string;
  /** The folder where the program is called. */
  here: string;
  env: Record<string, string>;
  /** Beside the three: nothing in it is looked at. */
  trace: string;
  /** The names of what was added, removed or changed since the place was made, folders included. */
  changed: () => string[];
  remove: () => void;
}

export function makePlace(): Place {
  const place = mkdtempSync(join(tmpdir(), 'mes-optout-private-'));
  const folders = join(place, 'folders');
  const [home, here, temporary] = ['home', 'here', 'tmp'].map((name) => join(folders, name)) as [
    string,
    string,
    string,
  ];
  for (const folder of [join(home, '.config'), join(home, '.cache'), here, temporary]) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'standing.txt'), folder);
  }
  const before = contents(folders);
  return {
    home,
    here,
    env: { PATH: process.env.PATH!, HOME: home, TMPDIR: temporary, LANG: 'C' },
    trace: join(place, 'trace'),
    changed: () => {
      const after = contents(folders);
      const names = [...new Set([...before.keys(), ...after.keys()])];
      return names.filter((name) => before.get(name) !== after.get(name)).sort();
    },
    remove: () => rmSync(place, { recursive: true, force: true }),
  };
}

/** Of every file and folder: what kind, whose, when changed, and what is in it. */
function contents(folder: string): Map<string, string> {
  const names = ['.', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })];
  return new Map(
    names.map((name) => {
      const path = join(folder, name);
      const { mode, uid, gid, mtimeNs } = lstatSync(path, { bigint: true });
      const hash =
        (mode & 0o170000n) === 0o100000n ? createHash('sha256').update(readFileSync(path)).digest('hex') : '';
      return [name, `${mode} ${uid} ${gid} ${mtimeNs} ${hash}`];
    }),
  );
}
