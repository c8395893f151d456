// The file of -o: whole or not at all, for its owner only, never over what was not offered.
const fileTests = 'test/output/file.test.ts';

/** A row of docs/reliability.md. */
const whenFails = (fault) => [
  'test/reliability/faults.proof.ts',
  `nothing happens but what docs/reliability.md says ${fault}`,
];

export const files = [
  {
    name: 'a twin opened where something stands',
    plant: [['src/output/file.ts', `open(twin, 'wx', 0o600)`, `open(twin, 'w', 0o600)`]],
    caughtBy: [
      [fileTests, 'a file that does not exist yet is not written through what stands in the place of its twin'],
    ],
  },
  {
    name: 'an interrupt that does not wait for the opening',
    plant: [['src/output/file.ts', 'await opening?.catch(() => undefined);', '']],
    caughtBy: [[fileTests, 'interrupted while the twin is being opened']],
  },
  {
    name: 'a file that others may read',
    plant: [['src/output/file.ts', `open(twin, 'wx', 0o600)`, `open(twin, 'wx', 0o644)`]],
    caughtBy: [[fileTests, 'a file that does not exist yet is written whole']],
  },
  {
    name: 'a file that is not on the disk before it takes its place',
    plant: [['src/output/file.ts', 'await handle.sync();', '']],
    caughtBy: [whenFails('The disk fails')],
  },
  {
    name: 'a file of another process replaced without --force',
    plant: [['src/output/file.ts', '(force ? rename(twin, target) : placeNew(twin, target))', 'rename(twin, target)']],
    caughtBy: [[fileTests, 'of twenty processes']],
  },
  {
    name: 'a file replaced without --force',
    plant: [
      ['src/output/file.ts', 'if (standing && !force)', 'if (false)'],
      ['src/output/file.ts', 'await link(twin, target)', 'await rename(twin, target)'],
    ],
    caughtBy: [[fileTests, 'a file that exists stays as it is without force']],
  },
  {
    name: 'no file where hard links are not to be had',
    plant: [['src/output/file.ts', 'if (!noLinks.includes(', 'if (![].includes(']],
    caughtBy: [[fileTests, 'where a file can have one name only']],
  },
  {
    name: 'a file of another process replaced where hard links are not to be had',
    plant: [['src/output/file.ts', `await (await open(target, 'wx', 0o600)).close();`, '']],
    caughtBy: [[fileTests, 'where a file can have one name only']],
  },
  {
    name: 'an empty file left where hard links are not to be had',
    plant: [['src/output/file.ts', 'rmSync(target, { force: true });', '']],
    caughtBy: [[fileTests, 'where a file can have one name only']],
  },
  {
    name: 'a link replaced by the file',
    plant: [['src/output/file.ts', 'await writeTwin(resolveLinks(path),', 'await writeTwin(path,']],
    caughtBy: [[fileTests, 'a file that exists is replaced where a link leads']],
  },
  {
    name: 'a twin left after a fault',
    plant: [['src/output/file.ts', '    rmSync(twin, { force: true });\n    throw error;', '    throw error;']],
    caughtBy: [[fileTests, 'a file that exists stays as it is when the content cannot be made']],
  },
  {
    name: 'a twin left after SIGQUIT',
    plant: [['src/output/interrupts.ts', ` 'SIGQUIT',`, '']],
    caughtBy: [[fileTests, 'interrupted half-way SIGQUIT']],
  },
  {
    name: 'a signal listened to once the file is written',
    plant: [['src/output/file.ts', '    stopListening();\n', '']],
    caughtBy: [[fileTests, 'interrupted half-way listens to no signal']],
  },
  {
    name: 'exit code 1 after a signal',
    plant: [['src/output/file.ts', 'process.exit(128 + constants.signals[signal])', 'process.exit(1)']],
    caughtBy: [[fileTests, 'interrupted half-way SIGINT']],
  },
  {
    name: 'the length of a name counted in characters',
    plant: [
      [
        'src/output/file.ts',
        'Buffer.from(basename(target)).subarray(0, 100).toString()',
        'basename(target).slice(0, 100)',
      ],
    ],
    caughtBy: [[fileTests, 'a file that does not exist yet may have a name']],
  },
  {
    name: 'EDQUOT unknown',
    plant: [['src/output/file.ts', `told.startsWith('Unknown') ? (named ?? told) : told`, 'told']],
    caughtBy: [whenFails('The system says EDQUOT')],
  },
  {
    name: 'EISDIR unknown',
    plant: [['src/output/file.ts', `EISDIR: 'file.not-regular',`, '']],
    caughtBy: [whenFails('The system says EISDIR')],
  },
  {
    name: 'EROFS taken for a folder of somebody else',
    plant: [['src/output/file.ts', `EROFS: 'file.read-only',`, `EROFS: 'file.not-writable',`]],
    caughtBy: [whenFails('The system says EROFS')],
  },
  {
    name: 'a file called -',
    plant: [['src/cli/commands/request.ts', ` || options.output === '-'`, '']],
    caughtBy: [['test/transcripts/transcripts.test.ts', 'the built program A hyphen in the place of a file']],
  },
];
