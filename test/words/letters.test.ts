// What every letter has and none says.
import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/core/calendar-date.ts';
import { type LetterRequest, planLetter } from '../../src/core/letter.ts';
import { letterKinds, persons, requestWays } from '../../src/knowledge/facets.ts';
import { letters } from '../../src/knowledge/letters.ts';
import { letterText } from '../../src/output/letter.ts';
import { letterOf } from '../../src/words/fr/letters.ts';
import { speakAll } from '../../src/words/speak.ts';
import { english, french } from './languages.ts';

const today = calendarDate('2026-11-21');
const planned = (asked: Partial<LetterRequest>) =>
  planLetter({ kind: 'reminder', service: 'mes', for: 'self', deleteData: false, startDate: null, ...asked }, today);
const plain = (asked: Partial<LetterRequest>) =>
  letterText(letterOf(planned(asked)))
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/…+/g, '…')
    .replace(/\s+/g, ' ');
const all = letterKinds.flatMap((kind) =>
  (['mes', 'dp'] as const).flatMap((service) => persons.map((person) => ({ kind, service, for: person }))),
);

describe('a reminder', () => {
  it.each([
    ['mes', 'site', 'J’ai demandé, le …, sur le site de Mon espace santé :'],
    ['mes', 'phone', 'J’ai demandé, le …, par téléphone, au 3422 :'],
    ['mes', 'letter', 'J’ai demandé, le …, par lettre :'],
    ['mes', 'email', 'J’ai demandé, le …, par e-mail :'],
    ['dp', 'site', 'J’ai demandé, le …, sur le portail de gestion des droits :'],
    ['dp', 'phone', 'J’ai demandé, le …, par téléphone :'],
    ['dp', 'letter', 'J’ai demandé, le …, par lettre :'],
    ['dp', 'email', 'J’ai demandé, le …, par e-mail :'],
  ] as const)('of %s tells the way that was told: %s', (service, way, sentence) => {
    expect(plain({ service, way })).toContain(sentence);
    expect(plain({ service, way })).not.toContain('Cette demande a été faite');
  });

  it.each(['mes', 'dp'] as const)('of %s has a box for each way where none was told', (service) => {
    const [, boxes] = plain({ service }).split('Cette demande a été faite : ');
    expect(boxes!.match(/\[ \] /g)).toHaveLength(requestWays.length);
  });

  it('is for whom one asked', () => {
    expect(plain({ for: 'child' })).toContain('J’ai demandé pour l’enfant nommé ci-dessous, le … :');
    expect(plain({ for: 'protected-adult' })).toContain('J’ai demandé pour la personne nommée ci-dessous, le … :');
  });
});

describe('every letter', () => {
  it.each(all)('$kind, $service, $for: asks nobody what somebody else was asked', (asked) => {
    expect(plain(asked)).not.toMatch(/vous (ai|avais) demandé/);
  });

  it.each(all)('$kind, $service, $for: keeps each blank to the word before it', (asked) => {
    expect(letterText(letterOf(planned(asked)))).not.toMatch(/(?<=\S)\n *…+[.,]?(?= )/);
  });

  it.each(all)(
    '$kind, $service, $for: to a fund has a line for the number, which is optional, and says why',
    (asked) => {
      const plan = planned(asked);
      const toFund = plan.addressee !== 'cnop';
      expect(plain(asked).includes('Numéro de sécurité sociale (facultatif) …')).toBe(toFund);
      expect(plan.warnings.some(({ code }) => code === 'letter.mes.number')).toBe(toFund);
    },
  );
});

it.each(letters.map(({ id, confidence }) => [id, confidence] as const))(
  '%s is called a back-up where no source describes it (%s)',
  (id, confidence) => {
    const service = id.startsWith('mes') ? 'mes' : 'dp';
    const kind = letterKinds.find((each) => each === id || `${service}-${each}` === id)!;
    const { warnings } = planned({ kind, service });
    const said = (words: typeof french) =>
      speakAll(warnings, words.statements)
        .map(({ message }) => message)
        .join(' ');
    // By post to the Ordre with its form, and none else, is a way of the public sheet.
    const described = service === 'dp' && confidence === 'law';
    expect(said(french).includes('lettre de secours')).toBe(!described);
    expect(said(english).includes('back-up')).toBe(!described);
    if (confidence === 'inference') expect(said(french)).toContain('Aucune source ne décrit cette lettre');
  },
);
