// An option that cannot change the answer is refused, with what it does not go with.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const program = fileURLToPath(new URL('../../bin/mes-optout.cjs', import.meta.url));

it.each([
  ['deadline --letter-date 2026-11-03 --letter-date 2026-11-04', '--letter-date is given twice'],
  ['checklist --profile active --profile closed', '--profile is given twice'],
  ['letter mes-close --service dp', '--service has no use with mes-optout letter mes-close'],
  ['letter dp-close --letter-date 2026-11-03', '--letter-date has no use with mes-optout letter dp-close'],
  ['letter reminder --delete-data', '--delete-data has no use with mes-optout letter reminder'],
  ['checklist --goal check --card photo', '--card photo has no use with --goal check'],
  ['checklist --contact no', '--contact no changes nothing when the goal is to check'],
  ['checklist --problem newborn --for self', '--for self has no use with --problem newborn'],
  ['checklist --goal limit --delete-data', '--goal limit, --delete-data'],
  ['dp --problem opened-despite-refusal --file closed', '--file closed has no use with --problem opened'],
  ['checklist --fillable', '--fillable has no use with --format txt'],
  ['checklist --details --json', '--details has no use with --format json'],
  ['checklist --details -o plan.pdf', '--details has no use with --format pdf'],
  ['checklist --details --quiet', '--details has no use with --quiet'],
  ['letter mes-close --details', '--details has no use with mes-optout letter'],
  ['sources --details', '--details has no use with mes-optout sources'],
  ['completion bash --details', '--details has no use with mes-optout completion'],
  ['validate --nir - --list --details', '--details has no use with --list'],
  ['checklist --fillable -o x.txt', '--fillable has no use with --format txt'],
  ['checklist --quiet --format pdf', '--quiet has no use with --format pdf'],
  ['checklist -q -o plan.ics', '--quiet has no use with --format ics'],
  ['checklist --json --quiet', '--quiet has no use with --format json'],
  ['checklist --force', '--output is missing'],
  ['dp --help --json', '--json has no use with mes-optout dp --help'],
  ['help dates -q', '--quiet has no use with mes-optout help'],
  ['completion bash --format md', 'no answer in the format md'],
  ['help -o help.pdf', 'no answer in the format pdf'],
  ['--version --fillable', '--fillable has no use with --version'],
  ['validate --nir - --list --keyed --column 2', '--keyed has no use with --column'],
  ['validate --nir - --list --format pdf', '--list has no use with --format pdf'],
  ['validate --nir - --list --format md', '--list has no use with --format md'],
  ['validate --nir - --list -o out.txt', '--list, --output do not go together'],
])('%s: %s', (line, said) => {
  // A page about the program is the same on every day.
  const today = /^(dp --help|help|completion|--version)/.test(line) ? [] : ['--today', '2026-11-21'];
  const args = [program, ...line.split(' '), '--lang', 'en', ...today];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { input: '', encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(said);
});

it('given twice with the same value is given once', () => {
  const args = [program, 'checklist', '--profile', 'active', '--profile', 'active', '-q', '--lang', 'en'];
  expect(spawnSync(process.execPath, args).status).toBe(0);
});
