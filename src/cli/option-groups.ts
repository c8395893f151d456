// Which options stand together in help, in the completion and in the manual, and in which order.
import type { OptionGroup, OptionName } from '../words/words.ts';
import type { Option } from './commands.ts';

const groups: Record<OptionGroup, readonly OptionName[]> = {
  case: ['letterDate', 'noticeDate', 'service', 'for', 'profile', 'file', 'since', 'problem'],
  hand: ['card', 'codeState', 'contact'],
  wish: ['goal', 'deleteData', 'copy', 'channel', 'deaf'],
  numbers: ['nir', 'birth', 'cardSerial', 'cardType', 'code'],
  list: ['list', 'all', 'keyed'],
  sources: ['stale'],
  answer: ['format', 'json', 'output', 'force', 'fillable', 'quiet', 'noColor'],
  program: ['lang', 'today', 'noInput', 'version'],
};

/** The options by group, in the order of the command line; a group without any is left out. */
export function grouped(options: readonly Option[]): [OptionGroup, Option[]][] {
  return (Object.entries(groups) as [OptionGroup, readonly OptionName[]][])
    .map(([group, names]): [OptionGroup, Option[]] => [group, options.filter(({ name }) => names.includes(name))])
    .filter(([, found]) => found.length > 0);
}
