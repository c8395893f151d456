// The command line: commander's tree of the commands, with their options, what is said of each in a language, and what each
// does. Help, the errors, the completion of the shells and the manual read this tree; nothing else describes a command, but for the
// common options that it can use (output/completion/common-options.ts).
import { Argument, Command, type Option } from 'commander';
import { cardTypes, facets, goals, letterKinds, requestWays } from '../knowledge/facets.ts';
import { services } from '../knowledge/record.ts';
import { isOfUse } from '../output/completion/common-options.ts';
import { shells } from '../output/completion/shells.ts';
import { langs } from '../words/lang.ts';
import { topics } from '../words/topics.ts';
import type { CommandName, OptionGroup, Words } from '../words/words.ts';
import { formats, type GlobalOptions, noUse, type Request, readRequest } from './commands/request.ts';
import { callOf, checkChoice, ending, Page } from './misuse.ts';
import { optionsIn } from './options.ts';

/** What a command does: its exit code. `word` is what follows its name. */
type Run<Options, Word> = (options: Options, request: Request, word: Word) => Promise<number>;

/** @param words those of the answers, and of what is said of the commands */
export function programIn(words: Words): Command {
  const { help } = words;
  const { flag, valued, date, choice } = optionsIn(help);
  const group = (command: Command, heading: OptionGroup, options: readonly Option[]) => {
    command.optionsGroup(help.headings[heading]);
    for (const option of options) command.addOption(option);
  };

  const program = silent(new Command('mes-optout'))
    .description(help.commands['mes-optout'].summary)
    .helpCommand(false)
    .hook('preAction', (_, command) => {
      const { version, details } = program.opts<GlobalOptions>();
      if (version) throw new Page('version', program);
      if (details && !isOfUse('--details', command)) throw noUse('--details', callOf(command));
    });
  group(program, 'answer', [
    choice('--format', formats),
    flag('--json'),
    valued('-o, --output', 'file', (typed) => typed.replace(/^=/, '')),
    flag('--force'),
    flag('--fillable'),
    flag('--details'),
    flag('-q, --quiet'),
    flag('--no-color'),
  ]);
  group(program, 'program', [choice('--lang', langs), date('--today'), flag('--no-input'), flag('-V, --version')]);
  program.helpOption('-h, --help', help.options.help);

  const command = (name: CommandName) => silent(program.command(name)).description(help.commands[name].summary);
  /** The action of a command that answers; its module is loaded only then. */
  const answering = <Options, Word>(load: () => Promise<Run<Options, Word>>) =>
    async function (this: Command) {
      const options = this.optsWithGlobals<Options & GlobalOptions>();
      const run = await load();
      process.exitCode = await run(options, readRequest(options, words), this.processedArgs[0]);
    };

  const deadline = command('deadline').action(answering(async () => (await import('./commands/deadline.ts')).run));
  group(deadline, 'case', [date('--letter-date'), choice('--service', services)]);

  const { mes, dp } = facets;
  const checklist = command('checklist').action(answering(async () => (await import('./commands/plan.ts')).checklist));
  group(checklist, 'case', [
    date('--letter-date'),
    choice('--for', mes.for),
    choice('--profile', mes.profile),
    date('--since'),
    choice('--problem', mes.problem),
  ]);
  group(checklist, 'hand', [
    choice('--card', mes.card),
    choice('--code-state', mes.codeState),
    choice('--contact', mes.contact),
  ]);
  group(checklist, 'wish', [
    choice('--goal', goals),
    flag('--delete-data'),
    choice('--copy', mes.copy),
    choice('--channel', mes.channel),
    flag('--deaf'),
  ]);

  const pharmacy = command('dp').action(answering(async () => (await import('./commands/plan.ts')).dp));
  group(pharmacy, 'case', [
    date('--notice-date'),
    choice('--for', dp.for),
    choice('--file', dp.file),
    date('--since'),
    choice('--problem', dp.problem),
  ]);
  group(pharmacy, 'wish', [choice('--goal', goals)]);

  const letter = command('letter')
    .addArgument(word('[kind]', letterKinds, 'letter'))
    .action(answering(async () => (await import('./commands/letter.ts')).run));
  group(letter, 'case', [choice('--service', services), choice('--for', mes.for), date('--letter-date')]);
  group(letter, 'wish', [flag('--delete-data'), choice('--way', requestWays)]);

  const sources = command('sources').action(answering(async () => (await import('./commands/sources.ts')).run));
  group(sources, 'sources', [flag('--stale')]);

  const validate = command('validate').action(answering(async () => (await import('./validate/validate.ts')).run));
  group(validate, 'numbers', [
    valued('--nir', 'value'),
    valued('--birth', 'month'),
    valued('--card-serial', 'value'),
    choice('--card-type', cardTypes),
    valued('--code', 'value'),
  ]);
  group(validate, 'list', [
    flag('--list'),
    valued('--column', 'column'),
    valued('--delimiter', 'sign'),
    flag('--all'),
    flag('--keyed'),
    valued('--key', 'column'),
  ]);

  command('completion')
    .addArgument(word('<shell>', shells, 'completion'))
    .action(async (shell) => (await import('./pages.ts')).printCompletion(shell, program));
  const pages = [...program.commands.map((each) => each.name()), 'help', ...topics];
  command('help')
    .addArgument(word('[topic]', pages, 'help'))
    .action(async (topic) => (await import('./pages.ts')).printTopic(topic, program, words));
  return program;
}

/** Nothing of commander's own is printed: what it ends with is thrown, and said in one place (main.ts). Nor does it look at the streams. */
function silent(command: Command): Command {
  const nothing = () => {};
  return command
    .configureOutput({
      writeOut: nothing,
      writeErr: nothing,
      outputError: nothing,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
      getOutHelpWidth: () => 80,
      getErrHelpWidth: () => 80,
    })
    .exitOverride((error) => {
      throw ending(error, command);
    });
}

/** What may follow the name of a command: one of a closed set. */
const word = (written: string, choices: readonly string[], command: string) =>
  new Argument(written).choices(choices).argParser((typed: string) => checkChoice(typed, choices, command));
