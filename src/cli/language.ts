// Which language to speak: --lang, else the locale of the environment, else French.

import { type Lang, langs } from '../words/lang.ts';

/** Read before the command line is parsed, so that its errors are said in the right language too. */
export function chooseLang(args: readonly string[], env: NodeJS.ProcessEnv): Lang {
  const at = args.findLastIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const option = at < 0 ? undefined : (args[at]!.split('=')[1] ?? args[at + 1]);
  const asked = langs.find((lang) => lang === option);
  if (asked) return asked;
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^en/i.test(locale) ? 'en' : 'fr';
}
