import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type AddressId, type AddressRecord, addresses, officialSite } from '../../src/knowledge/addresses.ts';
import { rules } from '../../src/knowledge/rules.ts';
import { sources } from '../../src/knowledge/sources.ts';
import { hrefOf, stretches } from '../../src/output/links.ts';
import { at } from '../../src/words/address.ts';

const table = Object.entries(addresses) as [AddressId, AddressRecord][];
const words = readdirSync('src/words', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, text: readFileSync(`src/words/${name}`, 'utf8').replace(/^\s*(\/\/|\/?\*).*$/gm, '') }));

describe('the table of addresses', () => {
  it.each(table)('%s is borne by sources that are there', (_, { sources: borneBy }) => {
    expect(borneBy.length).toBeGreaterThan(0);
    for (const id of borneBy) expect(Object.keys(sources)).toContain(id);
  });

  it('has each form once, and the number that the rules have', () => {
    const forms = table.map(([id]) => at(id));
    expect(new Set(forms).size).toBe(forms.length);
    const dialled = rules.flatMap((rule) => ('number' in rule.values ? [rule.values.number] : []));
    expect([...new Set(dialled)]).toEqual([addresses['mes.phone'].value]);
  });

  it('has no address that no sentence, letter or sheet names', () => {
    const named = words.flatMap(({ text }) => [...text.matchAll(/\bat\('([^']+)'\)|addresses\['([^']+)'\]/g)]);
    const ids = new Set([...named.flatMap(([, one, other]) => one ?? other ?? []), ...Object.values(officialSite)]);
    expect(table.filter(([id]) => id !== 'mes.phone' && !ids.has(id)).map(([id]) => id)).toEqual([]);
  });
});

describe('the words', () => {
  it('spell out no web address, e-mail address, telephone number or envelope: they take them from the table', () => {
    const spelled = words.flatMap(({ name, text }) =>
      (text.match(/https?:\/\/|@[\w-]+\.[a-z]|\b0[\s\d]{0,3}(?:[ \u00a0]?\d{2,3}){3,}|\bcedex\b/gi) ?? []).map(
        (found) => [name, found],
      ),
    );
    expect(spelled).toEqual([]);
  });

  it('name no site and no short number that is not in the table', () => {
    const sites = new Set(table.flatMap(([, { value }]) => (typeof value === 'string' ? [bare(value)] : [])));
    const named = words.flatMap(({ text }) => text.match(/\b[a-z-]+(?:\.[a-z-]+)*\.fr\b|\b3\d{3}\b/g) ?? []);
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((each) => !sites.has(bare(each)))).toEqual([]);
  });
});

/** Without what stands before and after the name of the site. */
const bare = (address: string) => address.replace(/^https:\/\/(www\.)?/, '').replace(/\/.*$/, '');

describe('stretches', () => {
  it.each(table.filter(([id, record]) => hrefOf(record) !== null && id !== 'mes.phone'))(
    'find %s again, whole, in a sentence',
    (id, record) => {
      expect(stretches(`Avant ${at(id)}. Après`)).toEqual([
        { text: 'Avant ', href: null },
        { text: at(id), href: hrefOf(record) },
        { text: '. Après', href: null },
      ]);
    },
  );

  it('make a link of the site named in passing, none of the short number, of an envelope, of a sender', () => {
    expect(stretches('Sur monespacesante.fr, ou au 3422')[1]).toEqual({
      text: 'monespacesante.fr',
      href: 'https://www.monespacesante.fr',
    });
    const silent = `Au 3422, à ${at('dp.post')}, de ${at('mes.sender-2022')}`;
    expect(stretches(silent)).toEqual([{ text: silent, href: null }]);
  });

  it('dial a number without its spaces', () => {
    expect(hrefOf(addresses['dp.support-phone'])).toBe('tel:0800083200');
  });
});
