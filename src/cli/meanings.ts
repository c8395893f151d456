// What each value of a closed set means: said where a value outside it was given, and in help. Nearly all have their words already,
// where they are asked for.
import { letterKinds } from '../knowledge/facets.ts';
import { capital } from '../words/error-sentence.ts';
import { letterName } from '../words/letter-name.ts';
import { loadPages, withIdentifiers } from '../words/load.ts';
import { topics } from '../words/topics.ts';
import type { Words } from '../words/words.ts';

type Meanings = Readonly<Record<string, string>>;

/**
 * The values with their meanings, in the order of the set.
 * @param name an option, `--goal`, or a command that takes a word of a closed set, `letter`
 */
export async function meaningRows(
  name: string,
  values: readonly string[],
  words: Words,
): Promise<readonly (readonly [string, string])[]> {
  if (values.length === 0) return [];
  const meanings = await meaningsOf(name, words);
  return values.map((value) => [value, capital(meanings[value]!)]);
}

async function meaningsOf(name: string, words: Words): Promise<Meanings> {
  const { plan, problems, questions, interface: names, conversation, help, lang } = words;
  const pages = await loadPages(lang);
  const { mes, dp } = questions;
  const named: Readonly<Record<string, Meanings | (() => Promise<Meanings>)>> = {
    '--goal': plan.goals,
    '--for': plan.persons,
    '--service': names.services,
    '--problem': { ...problems.mes, ...problems.dp },
    '--profile': mes.profile.answers,
    '--file': dp.file.answers,
    '--card': mes.card.answers,
    '--code-state': mes.codeState.answers,
    '--contact': mes.contact.answers,
    '--copy': mes.copy.answers,
    '--channel': mes.channel.answers,
    '--format': { ...conversation.save.forms, json: pages.values.json },
    '--way': pages.values.ways,
    '--lang': pages.values.langs,
    '--delimiter': pages.values.signs,
    '--card-type': async () => (await withIdentifiers(words)).identifiers.prompts.cardTypes,
    letter: Object.fromEntries(letterKinds.map((kind) => [kind, letterName(kind, words)])),
    completion: pages.values.shells,
    help: {
      ...Object.fromEntries(Object.entries(help.commands).map(([command, { summary }]) => [command, summary])),
      ...Object.fromEntries(topics.map((topic) => [topic, pages.topics[topic][0]!])),
    },
  };
  const found = named[name]!;
  return typeof found === 'function' ? found() : found;
}
