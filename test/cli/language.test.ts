// Which language is spoken: --lang, else the locale of the environment, else French.
import { expect, test } from 'vitest';
import { chooseLang } from '../../src/cli/language.ts';
import { loadWords } from '../../src/words/load.ts';

test.each([
  // arguments, environment, language
  [[], {}, 'fr'],
  [[], { LANG: 'C' }, 'fr'],
  [[], { LANG: 'POSIX' }, 'fr'],
  [[], { LANG: 'fr_FR.UTF-8' }, 'fr'],
  [[], { LANG: 'en_US.UTF-8' }, 'en'],
  [[], { LANG: 'en' }, 'en'],
  [[], { LANG: 'EN_GB' }, 'en'],
  [[], { LANG: 'de_DE.UTF-8' }, 'fr'],
  [[], { LC_ALL: 'fr_FR', LC_MESSAGES: 'en_GB', LANG: 'en_GB' }, 'fr'],
  [[], { LC_ALL: '', LC_MESSAGES: 'en_GB', LANG: 'fr_FR' }, 'en'],
  [[], { LC_MESSAGES: 'fr_FR', LANG: 'en_GB' }, 'fr'],
  [[], { LANGUAGE: 'en', LC_CTYPE: 'en_GB' }, 'fr'],
  [['--lang', 'en'], { LANG: 'fr_FR' }, 'en'],
  [['deadline', '--lang=en'], {}, 'en'],
  [['--lang', 'fr', 'deadline'], { LANG: 'en_US' }, 'fr'],
  [['--lang', 'en', '--lang', 'fr'], {}, 'fr'],
  [['--lang', 'de'], { LANG: 'en_US' }, 'en'],
  [['--lang'], {}, 'fr'],
  [['--language', 'en'], {}, 'fr'],
] as const)('%j under %j: %s', (args, env, lang) => {
  expect(chooseLang(args, env)).toBe(lang);
});

test.each(['fr', 'en'] as const)('the words of %s are its own', async (lang) => {
  expect((await loadWords(lang)).lang).toBe(lang);
});
