import { test } from 'vitest';
import { run, show } from '../transcripts/transcript.ts';
import { expectPage } from './generated.ts';

/** The commonest cases first; the last is the hard one. Each line is a command as the person types it. */
const cases: [string, string[]][] = [
  [
    'The space has been open since 2022, was never activated, and there is no code: close it and delete the data',
    ['checklist --profile not-activated --code-state no --goal close --delete-data --today 2026-11-21'],
  ],
  [
    'The account is active: download, close, delete, by web and by phone',
    [
      'checklist --profile active --goal close --delete-data --channel web --today 2026-11-21',
      'checklist --profile active --goal close --delete-data --channel phone --today 2026-11-21',
    ],
  ],
  [
    '“I refused in 2022, does it hold?”, without and with an earlier DMP',
    [
      'checklist --profile refused --since 2022-02-15 --today 2026-11-21',
      'checklist --problem dmp-before-2022 --today 2026-11-21',
    ],
  ],
  [
    'Parent of a newborn, invitation in hand',
    ['checklist --for child --problem newborn --letter-date 2026-11-10 --today 2026-11-21'],
  ],
  ['DP: the e-mail of the Ordre came ten days ago', ['dp --notice-date 2026-11-11 --today 2026-11-21']],
  [
    'DP: the file is open, the pharmacy cannot close it',
    ['dp --file open --problem pharmacy-refuses --today 2026-11-21'],
  ],
  [
    'DP: closed in a pharmacy in February 2022; lapsed: check, then object or close',
    ['dp --file closed --since 2022-02-15 --today 2026-11-21', 'dp --file open --today 2026-11-21'],
  ],
  ['Just 18, and a parent had refused', ['checklist --problem turned-18 --letter-date 2026-11-10 --today 2026-11-21']],
  [
    'The card is lost, unreadable, rejected, or on the phone only',
    [
      'checklist --letter-date 2026-11-03 --problem card-lost --today 2026-11-21',
      'checklist --letter-date 2026-11-03 --problem serial-unreadable --channel web --today 2026-11-21',
      'checklist --letter-date 2026-11-03 --problem not-identified --today 2026-11-21',
      'checklist --letter-date 2026-11-03 --problem app-card-only --today 2026-11-21',
    ],
  ],
  [
    'No e-mail or mobile on file (MSA, MGEN), code expired, no internet',
    [
      'checklist --letter-date 2026-11-03 --contact no --problem code-expired --channel web --today 2026-11-21',
      'checklist --letter-date 2026-11-03 --problem no-internet --today 2026-11-21',
    ],
  ],
  [
    'Parent of twins, spaces open since 2022',
    ['checklist --for child --problem twins --profile not-activated --today 2026-11-21'],
  ],
  [
    'A minor whose care must stay secret, in both files',
    ['checklist --problem minor-secret --today 2026-11-21', 'dp --problem minor-secret --today 2026-11-21'],
  ],
  [
    'Keeps the file but limits it: a masked document, and who still sees it',
    ['checklist --goal limit --profile active --today 2026-11-21', 'dp --goal limit --today 2026-11-21'],
  ],
  [
    'A pharmacy file, and a space, opened despite a refusal',
    [
      'dp --problem opened-despite-refusal --today 2026-11-25',
      'checklist --problem opened-despite-refusal --today 2026-11-25',
    ],
  ],
  ['The password is lost', ['checklist --problem password-lost --today 2026-11-25']],
  [
    'Leaving France, both files',
    ['checklist --problem leaving-france --today 2026-11-25', 'dp --problem leaving-france --today 2026-11-25'],
  ],
  [
    'Parents who disagree, both files',
    [
      'checklist --problem parents-disagree --letter-date 2026-11-10 --today 2026-11-25',
      'dp --problem parents-disagree --notice-date 2026-11-10 --today 2026-11-25',
    ],
  ],
  [
    'One document is wrong, and one entry of the pharmacy file',
    ['checklist --problem wrong-document --today 2026-11-25', 'dp --goal correct --today 2026-11-25'],
  ],
  [
    'A copy, without closing',
    ['checklist --goal copy --profile active --today 2026-11-25', 'dp --goal copy --today 2026-11-25'],
  ],
  ['A child of 17', ['checklist --problem aged-16-17 --goal limit --today 2026-11-25']],
  [
    'A deaf parent, the card illegible, the window ending in two days, on the Friday before a public holiday',
    ['checklist --for child --deaf --problem serial-unreadable --letter-date 2026-04-13 --today 2026-05-22'],
  ],
];

test('test/docs/cases.md shows what the built program answers', async () => {
  const sections = cases.map(async ([title, lines], index) => {
    const shown = lines.map(async (line) => {
      const command = `mes-optout ${line}`;
      return `\`\`\`console\n$ ${command}\n${show(await run(command))}\n\`\`\``;
    });
    return `## ${index + 1}. ${title}\n\n${(await Promise.all(shown)).join('\n\n')}`;
  });
  const intro =
    '# Cases\n\nWhole answers to the commonest cases and to a hard one, as the program prints them in French; `--lang en` gives\nthem in English. Written by `UPDATE_TRANSCRIPTS=1 npm run unit`, compared by every test run.';
  expectPage('test/docs/cases.md', `${[intro, ...(await Promise.all(sections))].join('\n\n')}\n`);
});
