// What was said wrongly once and was put right: each case with what must be said, what must not, and what it rests on.
import { expect, test } from 'vitest';
import { calendarDate } from '../../src/core/calendar-date.ts';
import { type LetterRequest, planLetter } from '../../src/core/letter.ts';
import { oppositionWindow } from '../../src/core/opposition-window.ts';
import { buildPlan } from '../../src/core/plan.ts';
import type { SituationInput } from '../../src/core/situation.ts';
import { steps as allSteps } from '../../src/knowledge/tables.ts';
import { letterOf } from '../../src/words/fr/letters.ts';
import { speakPlan } from '../../src/words/speak-plan.ts';
import { speakWindow } from '../../src/words/speak-window.ts';
import { french } from '../words/languages.ts';

const today = '2026-11-25';

interface Correction {
  case: object;
  /** What it is about, and why. */
  goal?: readonly [goal: string, reason: string];
  /** Steps in this order, others between them. */
  steps?: readonly string[];
  /** All its steps. */
  onlySteps?: readonly string[];
  /** Sentences of the answer, or parts of them. */
  says?: readonly RegExp[];
  neverSays?: readonly RegExp[];
  sources?: readonly string[];
}

const letterInHand = { service: 'mes', startDate: '2026-11-11' };
const limit = { service: 'mes', goal: 'limit', profile: 'active' };
const active = { service: 'mes', profile: 'active', goal: 'close' };

const corrections: readonly (readonly [name: string, correction: Correction])[] = [
  [
    'E1: a copy is asked for, waited for and opened before an active space is closed or emptied',
    {
      case: { ...active, deleteData: true },
      steps: [
        'mes.account.ask-copy',
        'mes.account.open-copy',
        'mes.account.ask-deletion',
        'mes.account.confirm-closing',
      ],
      says: [/un e-mail prévient, avec un lien/, /Ouvrez le lien/, /Combien de temps le lien .* n’a pas été trouvé/],
      neverSays: [/passez à la suite/],
      sources: ['cgu-2025'],
    },
  ],
  [
    'E1: by telephone too',
    { case: { ...active, channel: 'phone' }, steps: ['mes.account.open-copy', 'mes.phone.close'] },
  ],
  [
    'E1: who wants no copy closes at once',
    { case: { ...active, copy: 'no' }, neverSays: [/téléchargement de vos données/] },
  ],
  [
    'E1: a space never activated has no copy, so that one activates it before deleting',
    {
      case: { service: 'mes', profile: 'not-activated', deleteData: true },
      says: [/Pour une copie, d’abord : activez l’espace, demandez-la, puis ouvrez-la/],
    },
  ],
  [
    'E1: the copy of a pharmacy file too, which closing erases',
    { case: { service: 'dp', file: 'open' }, says: [/La clôture efface les données\. Si vous voulez une copie/] },
  ],
  [
    'E6: a deletion under way cannot be cancelled',
    {
      case: { ...active, deleteData: true },
      says: [/annulée tant que son traitement n’a pas commencé/, /Pendant le traitement, elle ne le peut plus/],
      neverSays: [/Réactiver l’espace/],
      sources: ['cgu-2025'],
    },
  ],
  [
    'E2a: a minor’s secret care is asked of whoever treats, and of nobody else',
    {
      case: { service: 'mes', problem: 'minor-secret', for: 'child', profile: 'active' },
      onlySteps: ['mes.care.ask-secrecy'],
      says: [/ne doivent pas être accessibles à vos parents/, /pendant la consultation/],
      neverSays: [/3422/, /lettre|courrier|e-mail/i, /formulaire/],
      sources: ['sp-mes', 'cgu-2025'],
    },
  ],
  [
    'E2b: at the counter, before the dispensing, never the form',
    {
      case: { service: 'dp', problem: 'minor-secret', file: 'open' },
      onlySteps: ['dp.counter.secret'],
      says: [/ne doivent pas être inscrits/, /N’envoyez pas le formulaire/, /doit l’en informer/],
      neverSays: [/contactdp/, /mes-optout letter/],
      sources: ['csp-r1111-20-7'],
    },
  ],
  [
    'E2c: one sentence on whether the Ordre is told',
    {
      case: { service: 'dp', goal: 'limit', for: 'child' },
      says: [/en informe l’Ordre des pharmaciens, sauf pour des soins qu’un mineur reçoit sous le secret/],
      neverSays: [/Le professionnel en informe l’Ordre des pharmaciens\.$/m],
    },
  ],
  [
    'E14: before the birth there is nothing to do but wait for the invitation',
    {
      case: { service: 'mes', problem: 'unborn' },
      onlySteps: [],
      says: [/rien à faire/, /Attendez l’invitation/],
      sources: ['ameli-enfant'],
    },
  ],
  ['E14: nor for a pharmacy file', { case: { service: 'dp', problem: 'unborn' }, onlySteps: [], says: [/Attendez/] }],
  [
    'E14: nothing for the deceased',
    { case: { service: 'mes', problem: 'deceased' }, onlySteps: [], says: [/aucun droit des héritiers/] },
  ],
  [
    'E14: nor in a pharmacy file',
    { case: { service: 'dp', problem: 'deceased' }, onlySteps: [], says: [/aucun droit des héritiers/] },
  ],
  [
    'E3: a pharmacist gives the data of the file, not the traces alone',
    {
      case: { service: 'dp', goal: 'check' },
      says: [/demander au comptoir/, /porte sur les données du dossier et sur les traces/],
      neverSays: [/ne peut donner que/],
      sources: ['sp-dp'],
    },
  ],
  [
    'E4: who still sees what is masked, and that the texts disagree on the doctor',
    {
      case: limit,
      says: [
        /d’autres en urgence/,
        /ne s’accordent pas sur le médecin traitant/,
        /Par prudence, comptez qu’il les voit/,
      ],
      sources: ['pdp-2025', 'cgu-2025', 'app-2025'],
    },
  ],
  [
    'E5: no code can be sent where the fund knows no e-mail nor mobile',
    {
      case: { ...letterInHand, problem: 'code-expired' },
      says: [/donnez-les depuis son compte en ligne/, /3422, qui enregistre un refus sans code/],
      sources: ['app-2025'],
    },
  ],
  [
    'E5: nor after a code that was used',
    { case: { ...letterInHand, problem: 'code-used' }, says: [/donnez-les depuis son compte en ligne/] },
  ],
  [
    'E7: a parent sees a child’s refusal',
    {
      case: { service: 'mes', goal: 'check', for: 'child' },
      says: [/« Profil opposé », « Profil clôturé » ou « En attente d’activation »/],
      sources: ['app-2025', 'cgu-2025'],
    },
  ],
  [
    'E7: for oneself no page shows one',
    {
      case: { service: 'mes', goal: 'check' },
      says: [/aucune page qui montre un refus n’a été trouvée/, /une autre réponse ne prouve pas de refus/],
      neverSays: [/Profil opposé/],
    },
  ],
  [
    'E8: the sources disagree on the e-mail at an access',
    {
      case: limit,
      says: [/à chaque fois selon l’application et l’aide, la première fois selon la politique/],
      sources: ['pdp-2025', 'app-2025', 'faq-2025'],
    },
  ],
  [
    'E10: no reminder after an online closing, whose page is the answer',
    { case: { ...active, copy: 'no' }, neverSays: [/relancez par écrit/] },
  ],
  ['E10: a reminder after a call', { case: { ...letterInHand, channel: 'phone' }, says: [/relancez par écrit/] }],
  ...(['code-not-received', 'code-expired', 'card-lost', 'site-down', 'no-internet'] as const).map(
    (problem) =>
      [
        `E12: ${problem} alone was on the way to a closing`,
        { case: { service: 'mes', problem }, goal: ['close', 'problem.midway'] },
      ] as const,
  ),
  [
    'E12: with a letter in time it was on the way to a refusal',
    { case: { ...letterInHand, problem: 'code-expired' }, goal: ['refuse', 'window.open'] },
  ],
  [
    'E13: on the last day the telephone is the second way',
    {
      case: { service: 'mes', startDate: '2026-10-14' },
      says: [/Si le code n’arrive pas, appelez le 3422 avant 17 h 30/],
      sources: ['cgu-2025'],
    },
  ],
  [
    'E15: one wording of the child’s papers',
    {
      case: { service: 'dp', goal: 'close', for: 'child' },
      says: [/ ; éventuellement, celle du représentant légal/, /livret de famille, ou de la décision de justice/],
      neverSays: [/si elle existe/],
      sources: ['sp-dp'],
    },
  ],
  [
    'E16: a closed pharmacy file is opened again on request',
    {
      case: { service: 'dp', file: 'closed', since: '2024-02-15' },
      says: [/tient : .*demander à bénéficier de nouveau d’un dossier/],
      neverSays: [/ne devrait pas/, /en toutes lettres/],
      sources: ['sp-dp'],
    },
  ],
  [
    'E17: what to have at hand for a call',
    {
      case: { ...letterInHand, channel: 'phone' },
      says: [/si vous pouvez/, /Sans eux, appelez quand même/],
      neverSays: [/n’en demandent aucun/],
      sources: ['sp-mes', 'cgu-2025'],
    },
  ],
  [
    'E18: the 3422 beside the page for a space never activated',
    {
      case: { service: 'mes', profile: 'not-activated' },
      says: [/Si la page ne permet pas de clore un espace jamais activé, le 3422/],
      sources: ['cgu-2025', 'senat-01935'],
    },
  ],
  [
    'E19: the texts disagree on curatelle',
    {
      case: { service: 'mes', problem: 'curatelle', for: 'protected-adult' },
      says: [/ne s’accordent pas/, /« ou au curateur »/, /Demandez au 3422 qui doit agir/],
      neverSays: [/on en déduit/],
      sources: ['cgu-2025', 'csp-l1111-14'],
    },
  ],
  ['E20: no carer', { case: active, neverSays: [/aidant/] }],
  [
    'E21: a protected adult may object',
    { case: { ...letterInHand, for: 'protected-adult' }, says: [/peut aussi s’opposer elle-même/] },
  ],
  [
    'E21: that they may close is not confirmed',
    {
      case: { service: 'mes', profile: 'active', for: 'protected-adult' },
      says: [/clore elle-même n’est pas confirmé/],
      neverSays: [/peut aussi/],
    },
  ],
  [
    'E22: what the form knew, with its date',
    {
      case: { ...letterInHand, problem: 'app-card-only' },
      says: [/En août 2025/, /S’il ne propose pas l’application/],
      // The day on which the app became national is in no source of ours.
      neverSays: [/ne connaît que/, /novembre 2025/],
    },
  ],
  [
    'E23: the labels of the terms',
    {
      case: { ...active, deleteData: true },
      says: [
        /« Gérer le profil », puis « Clôture du profil »/,
        /« Gestion des données » ou « Historiques et données »/,
      ],
      neverSays: [/« Gestion du profil »/, /« Télécharger les données »/],
      sources: ['faq-2025'],
    },
  ],
  [
    'E24: at 18 the parents’ access is closed',
    {
      case: { ...letterInHand, problem: 'turned-18' },
      says: [/^À 18 ans, l’accès des parents à l’espace est fermé/m],
      sources: ['cgu-2025'],
    },
  ],
  [
    'E25: synchronised services, and emergency access',
    {
      case: limit,
      says: [/« Services synchronisés »/, /ouvert tant que vous ne le coupez pas/],
      sources: ['cgu-2025', 'pdp-2025', 'sp-mes'],
    },
  ],
  [
    'E26: after a lapsed refusal, a notice and six weeks first',
    {
      case: { service: 'dp', file: 'closed', since: '2022-02-15' },
      says: [/après une nouvelle information et six semaines pour s’opposer/],
      sources: ['sp-dp'],
    },
  ],
  [
    'E30: a mark on the copies sent by e-mail',
    { case: { service: 'dp', file: 'open' }, says: [/« copie pour l’Ordre des pharmaciens, DP »/] },
  ],
  [
    'E31: closing without the password',
    {
      case: active,
      says: [/« Identifiant oublié » et « Mot de passe oublié »/, /le 3422 clôt l’espace/],
      sources: ['cgu-2025'],
    },
  ],
];

test.each(corrections)('%s', (_, correction) => {
  const { case: input, goal, steps = [], onlySteps, says = [], neverSays = [], sources = [] } = correction;
  const plan = buildPlan(input as SituationInput, today);
  const spoken = speakPlan(plan, french);
  const said = [
    ...spoken.warnings,
    ...spoken.remedies,
    ...spoken.steps.flatMap(({ title, detail, more, notes }) => [
      { message: `${title}. ${detail} ${more ?? ''}` },
      ...notes,
    ]),
    ...spoken.meaning,
    ...spoken.unconfirmed,
  ].map(({ message }) => message.replace(/[\u00a0\u202f]/g, ' '));
  const text = said.join('\n');
  const ids = plan.steps.map(({ id }) => id);
  expect(ids.filter((id) => steps.includes(id))).toEqual(steps);
  if (goal) expect([plan.goal, plan.goalReason]).toEqual(goal);
  if (onlySteps) expect(ids).toEqual(onlySteps);
  for (const part of says) expect(text).toMatch(part);
  for (const part of neverSays) expect(text).not.toMatch(part);
  expect(plan.sources.map(({ id }) => id)).toEqual(expect.arrayContaining([...sources]));
});

const plain = (value: unknown) => JSON.stringify(value).replace(/[\u00a0\u202f]/g, ' ');
const letter = (asked: Partial<LetterRequest>) =>
  letterOf(
    planLetter(
      { kind: 'reminder', service: 'mes', for: 'self', deleteData: false, startDate: null, ...asked },
      calendarDate(today),
    ),
  );

test('E9: the last safe day was still in time', () => {
  const over = oppositionWindow({ service: 'mes', startDate: '2026-10-08', today: '2026-11-25' });
  const closed = speakWindow(over, french).verdict.message;
  expect(closed).toMatch(/dernier jour sûr pour refuser était le mercredi 18 novembre 2026/);
  expect(closed).not.toMatch(/dépassé depuis/);
});

test('E10: a reminder says how it was asked', () => {
  expect(plain(letter({}))).toContain('"Cette demande a été faite :",{"boxes":["sur le site de Mon espace santé",');
  expect(plain(letter({ way: 'phone' }))).toContain(
    '"J’ai demandé, le ",{"blank":"date"},", par téléphone, au 3422 :"',
  );
  expect(plain(letter({}))).not.toContain('je vous ai demandé');
  expect(plain(letter({ service: 'dp' }))).not.toContain('3422');
});

test('E11: a letter to the fund has an empty line for the number, one to the Ordre has none', () => {
  expect(plain(letter({ kind: 'mes-close' }).sender)).toContain('"blank":"Numéro de sécurité sociale');
  expect(plain(letter({ kind: 'dp-close', service: 'dp' }).sender)).not.toContain('sécurité sociale');
});

test('E15: the letter asks for the same papers as the plan', () => {
  const { enclosures } = letter({ kind: 'dp-close', service: 'dp', for: 'child' });
  const papers =
    'la photocopie recto verso de la pièce d’identité ; éventuellement, celle du représentant légal ; la copie du livret de famille, ou de la décision de justice sur l’autorité parentale.';
  expect(plain(enclosures)).toContain(`le formulaire rempli ; ${papers}`);
  const note = french.statements['dp.form.papers'] as (args: object) => string;
  expect(plain(note({ for: 'child' }))).toContain(`À joindre : ${papers}`);
});

test('E18: that the page closes a space never activated is surer than a testimony, less than the law', () => {
  expect(allSteps.mes.find(({ id }) => id === 'mes.web.confirm-closing')?.confidence).toBe('press');
});

test.each(['mes', 'dp'] as const)('E27: the last safe day of %s is a date, counted from day 0', (service) => {
  const window = oppositionWindow({ service, startDate: '2026-11-03', today: '2026-11-25' });
  const said = plain(speakWindow(window, french).rules);
  expect(said).toMatch(/\(mardi 3 novembre 2026\) est le jour 0/);
  expect(said).toMatch(/le lundi 14 décembre 2026, est le jour 41/);
  expect(said).not.toMatch(/veille/);
});
