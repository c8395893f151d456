import { describe, expect, test } from 'vitest';
import type { Choice } from '../../src/core/all-situations.ts';
import { calendarDate } from '../../src/core/calendar-date.ts';
import {
  type Answers,
  changeable,
  difficultiesOf,
  type Facet,
  nextQuestion,
  outcomes,
  type Question,
  withAnswer,
} from '../../src/core/conversation.ts';
import { difficulties } from '../../src/knowledge/difficulties.ts';
import { facets } from '../../src/knowledge/facets.ts';
import { type Service, services } from '../../src/knowledge/record.ts';
import { converse } from './converse.ts';

const today = calendarDate('2026-11-21');
const keysOf = (service: Service, answers: Answers, question: Question) =>
  outcomes(service, answers, question, today).map(({ key }) => key);

const letter = { startDate: '2026-11-11' };

describe('the questions before the plan', () => {
  test.each<[string, Service, Record<string, Choice>, string]>([
    ['a letter with a code', 'mes', { ...letter, codeState: 'yes', card: 'photo' }, 'for standing startDate code card'],
    ['a letter, no code and an e-mail', 'mes', { ...letter, contact: 'yes' }, 'for standing startDate code card'],
    ['a letter, and no card', 'mes', { ...letter, card: 'unavailable' }, 'for standing startDate code card'],
    ['a letter, no code and no e-mail', 'mes', { ...letter, contact: 'no' }, 'for standing startDate code'],
    [
      'a letter, its code expired, no e-mail',
      'mes',
      { ...letter, codeState: 'expired', contact: 'no' },
      'for standing startDate code contact',
    ],
    ['a newborn', 'mes', { for: 'child', ...letter }, 'for standing startDate code card'],
    [
      'a space that is open and was never activated',
      'mes',
      { profile: 'not-activated', card: 'photo' },
      'for standing code card deleteData',
    ],
    [
      'the same, deleted, without an e-mail',
      'mes',
      { profile: 'not-activated', contact: 'no', deleteData: true },
      'for standing code deleteData',
    ],
    ['an active account', 'mes', { profile: 'active' }, 'for standing copy deleteData'],
    ['a refusal of 2022', 'mes', { profile: 'refused', since: '2022-02-15' }, 'for standing since'],
    [
      'a letter of 2022',
      'mes',
      { startDate: '2022-02-15', profile: 'not-activated' },
      'for standing startDate profile code card deleteData',
    ],
    ['nothing is known', 'mes', {}, 'for standing'],
    ['an e-mail of the Ordre', 'dp', letter, 'for standing startDate'],
    ['a file closed in 2022', 'dp', { file: 'closed', since: '2022-02-15' }, 'for standing since'],
    ['a file that is open', 'dp', { file: 'open' }, 'for standing'],
  ])('%s', (name, service, truth, questions) => {
    const { asked } = converse(service, truth, today);
    expect(asked.join(' ')).toBe(questions);
    // With the question which file it is about; but for a letter of long ago, whose space may be anywhere.
    expect(asked.length + 1).toBeLessThanOrEqual(name === 'a letter of 2022' ? 8 : 6);
  });

  test('a letter that nobody can date leads to the state of the file', () => {
    const answers = withAnswer('mes', { for: 'self', letter: true }, 'startDate', null, today);
    expect(nextQuestion('mes', answers, today)).toBe('profile');
  });

  test('no answer takes back one that was given', () => {
    const answers = { for: 'self', startDate: null, profile: 'active', goal: 'check' };
    expect(nextQuestion('mes', answers, today)).toBeNull();
  });
});

describe('the difficulties offered', () => {
  const offered = (service: Service, answers: Answers) =>
    difficultiesOf(service, answers, today).map(({ group, difficulties }) =>
      [group, ...difficulties.map(({ key }) => key)].join(' '),
    );

  test.each<[string, Service, Answers, string[]]>([
    [
      'an adult with a letter',
      'mes',
      { for: 'self', letter: true, startDate: '2026-11-11', codeState: 'unknown', contact: 'unknown', card: 'photo' },
      [
        'code no-contact code-not-received code-expired code-used asked-for-code',
        'card serial-unreadable card-lost app-card-only',
        'site no-internet site-down not-identified profile-exists password-lost franceconnect-only genuine-mail',
        'who helping-someone curatelle minor-secret',
        'life turned-18 deceased not-affiliated leaving-france living-abroad name-changed',
        'file no-trace opened-despite-refusal dmp-before-2022 opened-by-another data-leak wrong-document',
      ],
    ],
    [
      'an active account of a child',
      'mes',
      { for: 'child', startDate: null, profile: 'active' },
      [
        'code asked-for-code',
        'site no-internet site-down password-lost franceconnect-only genuine-mail',
        'who second-parent parents-disagree minor-secret',
        'life newborn twins aged-16-17 deceased not-affiliated leaving-france living-abroad name-changed',
        'file opened-by-another data-leak wrong-document',
      ],
    ],
    [
      'a pharmacy file of a child that is open',
      'dp',
      { for: 'child', file: 'open' },
      [
        'card card-lost',
        'site no-internet',
        'who second-parent parents-disagree minor-secret',
        'life newborn twins aged-16-17 deceased not-affiliated leaving-france',
        'file pharmacy-refuses no-notice no-answer opened-despite-refusal',
      ],
    ],
  ])('%s', (_, service, answers, groups) => {
    expect(offered(service, answers)).toEqual(groups);
  });

  test.each(services)('%s: each is offered to somebody', (service) => {
    const states = { mes: facets.mes.profile, dp: facets.dp.file }[service];
    const people = facets[service].for.flatMap((person) =>
      states.map((state) => ({ for: person, startDate: null, [service === 'mes' ? 'profile' : 'file']: state })),
    );
    const keys = new Set(
      people
        .flatMap((answers) => difficultiesOf(service, answers, today).flatMap((group) => group.difficulties))
        .map(({ key }) => key),
    );
    expect([...keys].sort()).toEqual(Object.keys(difficulties[service]).sort());
  });

  test('whoever says deaf or no e-mail is not asked again', () => {
    const answers = { for: 'self', letter: true, startDate: '2026-11-11', codeState: 'no', contact: 'no' };
    const all = difficultiesOf('mes', answers, today).flatMap(({ difficulties }) => difficulties);
    expect(all.find(({ key }) => key === 'deaf')!.answers.deaf).toBe(true);
    expect(all.map(({ key }) => key)).not.toContain('no-contact');
  });
});

describe('an answer that is changed', () => {
  test.each<[string, Answers, 'profile' | 'goal', Choice, Answers]>([
    [
      'forgets the day of a refusal',
      { profile: 'refused', since: '2024-01-01' },
      'profile',
      'active',
      { profile: 'active' },
    ],
    [
      'forgets a goal that it rules out',
      { profile: 'active', goal: 'limit' },
      'profile',
      'refused',
      { profile: 'refused' },
    ],
    [
      'forgets the deletion without closing',
      { profile: 'active', goal: 'close', deleteData: true },
      'goal',
      'limit',
      { profile: 'active', goal: 'limit' },
    ],
    [
      'keeps the rest',
      { for: 'child', profile: 'active' },
      'goal',
      'limit',
      { for: 'child', profile: 'active', goal: 'limit' },
    ],
  ])('%s', (_, before, facet, value, after) => {
    expect(withAnswer('mes', before, facet, value, today)).toEqual(after);
  });

  test('that cannot be is an error', () => {
    expect(() => withAnswer('mes', {}, 'startDate', '2026-12-24', today)).toThrow('date.future');
    expect(() => withAnswer('mes', {}, 'startDate', '2021-12-24', today)).toThrow('date.before-rule');
  });

  test('a goal that the state rules out is not among the answers', () => {
    expect(keysOf('mes', { profile: 'refused' }, 'goal')).toEqual(['null', 'refuse', 'check']);
  });

  test.each<[Service, Answers, Facet, Choice, Answers]>([
    [
      'mes',
      { profile: 'refused', since: '2024-01-01' },
      'since',
      '2023-01-01',
      { profile: 'refused', since: '2023-01-01' },
    ],
    [
      'mes',
      { profile: 'active', goal: 'close', deleteData: true, problem: 'none' },
      'goal',
      'check',
      { profile: 'active', goal: 'check', problem: 'none' },
    ],
    ['dp', { file: 'refused', since: '2022-02-15', goal: 'check' }, 'file', 'open', { file: 'open', goal: 'check' }],
    ['dp', { problem: 'pharmacy-refuses' }, 'goal', 'check', { goal: 'check' }],
    ['dp', { goal: 'check' }, 'problem', 'pharmacy-refuses', { problem: 'pharmacy-refuses' }],
  ])('%s %j, with %s %s: %j', (service, before, facet, value, after) => {
    expect(withAnswer(service, before, facet, value, today)).toEqual(after);
  });

  test('is never forgotten itself', () => {
    expect(() => withAnswer('mes', { goal: 'limit' }, 'deleteData', true, today)).toThrow('situation.contradiction');
  });

  test.each<[Service, Answers, Facet, Choice[]]>([
    ['mes', {}, 'startDate', [null, '2026-11-11', '2026-10-14', '2026-10-11', '2026-10-10', '2026-09-22']],
    ['mes', {}, 'profile', ['unknown', 'not-created', 'not-activated', 'active', 'refused', 'closed']],
    ['mes', { profile: 'refused' }, 'since', [null, '2022-02-15', '2024-02-15']],
    ['mes', { profile: 'active' }, 'since', [null]],
    ['mes', { profile: 'active', goal: 'close' }, 'deleteData', [false, true]],
    ['mes', { profile: 'active' }, 'goal', [null, 'refuse', 'check', 'close', 'limit', 'copy', 'correct']],
    ['dp', { file: 'none' }, 'goal', [null, 'refuse', 'check']],
    ['dp', { file: 'closed' }, 'since', [null, '2020-05-02', '2022-02-15', '2024-02-15']],
  ])('%s %j: what %s may be is %j', (service, answers, facet, values) => {
    expect(keysOf(service, answers, facet)).toEqual(values.map(String));
  });

  test.each<[Service, Answers, string, Question | null]>([
    ['mes', {}, 'for startDate profile goal channel deaf problem', 'for'],
    [
      'mes',
      { for: 'self', startDate: null, profile: 'not-activated', card: 'photo' },
      'for startDate profile codeState contact card goal deleteData channel problem',
      'code',
    ],
    [
      'mes',
      { for: 'self', startDate: null, profile: 'active' },
      'for startDate profile goal deleteData copy channel problem',
      'copy',
    ],
    [
      'mes',
      { startDate: '2026-11-11', channel: 'phone' },
      'for startDate profile card goal channel deaf problem',
      'for',
    ],
    [
      'mes',
      { for: 'self', startDate: null, profile: 'active', copy: 'yes', deleteData: false, contact: 'no' },
      'for startDate profile contact goal deleteData copy channel problem',
      null,
    ],
    ['dp', { for: 'self', startDate: null, file: 'open' }, 'for startDate file goal problem', null],
    ['dp', { file: 'closed', since: '2022-02-15' }, 'for startDate file since goal problem', 'for'],
  ])('%s %j: the screen offers to change %s, and the next question is %s', (service, answers, offered, next) => {
    expect(changeable(service, answers, today).join(' ')).toBe(offered);
    expect(nextQuestion(service, answers, today)).toBe(next);
  });
});
