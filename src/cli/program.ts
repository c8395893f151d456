// The command line: its commands and options. Help, completion and the manual are made from it.
import { Argument, Command, Option } from 'commander';
import { type ErrorArgs, OptOutError } from '../core/error.ts';
import { cardTypes } from '../core/vitale-card.ts';
import { facets, goals } from '../knowledge/facets.ts';
import { letterKinds } from '../knowledge/letters.ts';
import { services } from '../knowledge/record.ts';
import { langs } from '../words/lang.ts';
import type { Words } from '../words/words.ts';
import { withParts } from './language.ts';
import { masked, maskedOption } from './mask.ts';
import { misplacedOption } from './misplaced-option.ts';
import { formats, type GlobalOptions, type Request, readRequest } from './request.ts';
import { writeAnswer } from './streams.ts';

/** A command whose usage errors are ours: a code and what its sentence names, masked. */
class OwnCommand extends Command {
  override createCommand(name?: string): OwnCommand {
    return new OwnCommand(name);
  }

  /** Commander says in English what is wrong; its code and the words it quotes are all that is kept. */
  override error(message: string, options?: { code?: string }): never {
    // The program has an action of its own, so that a word that is no command reaches it as one argument too many.
    if (options?.code === 'commander.excessArguments' && this.parent === null) {
      (this as unknown as { unknownCommand(): never }).unknownCommand();
    }
    const quoted = /'([^']*)'/.exec(message)?.[1] ?? '';
    const suggestion = /Did you mean (?:one of )?([^,?)]+)/.exec(message)?.[1] ?? '';
    const command = commandLine(this);
    const about: Record<string, [OptOutError['code'], ErrorArgs]> = {
      'commander.unknownCommand': ['usage.unknown-command', { value: masked(quoted), suggestion }],
      'commander.unknownOption': ['usage.unknown-option', { value: maskedOption(quoted), suggestion, command }],
      'commander.optionMissingArgument': ['usage.missing-value', { option: quoted.split(' ')[0]!, command }],
      'commander.missingArgument': [
        'usage.missing-option',
        { option: shells.join('|'), example: 'mes-optout completion bash' },
      ],
      'commander.excessArguments': wordTooMany(this, this.args.at(-1) ?? ''),
    };
    const typed = ((this.parent ?? this) as unknown as { rawArgs: string[] }).rawArgs;
    const elsewhere = options?.code === 'commander.unknownOption' && misplacedOption(this, quoted, typed);
    if (elsewhere) throw elsewhere;
    const known = about[options?.code ?? ''];
    throw known ? new OptOutError(...known) : new Error(message);
  }
}

/** A date that stands alone is one whose option was forgotten. */
function wordTooMany(command: Command, word: string): [OptOutError['code'], ErrorArgs] {
  const option = command.options.find(({ long }) => long === '--letter-date' || long === '--notice-date')?.long;
  const isDate = /^(\d{4}-\d\d-\d\d|\d{1,2}\/\d{1,2}\/\d{4})$/.test(word);
  return option && isDate
    ? ['usage.missing-option', { option, example: `${commandLine(command)} ${option} ${word}` }]
    : ['usage.unexpected-argument', { value: masked(word), command: commandLine(command) }];
}

const commandLine = (command: Command): string =>
  command.parent ? `${commandLine(command.parent)} ${command.name()}` : command.name();

/** An option with a closed set of values. */
function choice(flags: string, values: readonly string[]): Option {
  const option = new Option(flags).argParser((value: string) => {
    if (values.includes(value)) return value;
    throw new OptOutError('usage.bad-value', { value: masked(value), option: option.long!, allowed: values });
  });
  option.argChoices = [...values];
  return option;
}

/** The argument of a command, with a closed set of values. */
function closedArgument(command: string, name: string, values: readonly string[]): Argument {
  const argument = new Argument(name).argParser((value: string) => {
    if (values.includes(value)) return value;
    throw new OptOutError('usage.bad-value', { value: masked(value), option: command, allowed: values });
  });
  argument.argChoices = [...values];
  return argument;
}

/** The person asked for the help of this command, which is loaded only then. */
export class HelpAsked extends Error {
  constructor(readonly command: Command) {
    super();
  }
}

export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type Shell = (typeof shells)[number];

/** A command's work: its options and the request in, the exit code out. */
type Run<Options> = (options: Options, request: Request) => Promise<number>;

export function createProgram(words: Words): Command {
  const program = new OwnCommand('mes-optout');
  program
    .exitOverride()
    .configureHelp({
      formatHelp: (command) => {
        throw new HelpAsked(command);
      },
    })
    .helpCommand(false)
    .helpOption('-h, --help')
    .addOption(choice('--lang <lang>', langs))
    .addOption(choice('--format <format>', formats))
    .option('--json')
    .option('-o, --output <file>')
    .option('--force')
    .option('--fillable')
    .option('--today <date>')
    .option('--no-input')
    .option('--no-color')
    .option('-q, --quiet')
    .option('-V, --version');

  /** Runs a command whose module is loaded only when it is called. */
  const runs =
    <Options>(load: () => Promise<Run<Options>>) =>
    async (...given: unknown[]) => {
      const command = given.at(-1) as Command;
      const options = command.optsWithGlobals<GlobalOptions & Options>();
      if (options.version) return writeAnswer(`${await versionText(words)}\n`);
      const request = readRequest(options, words);
      process.exitCode = await (await load())(options, request);
    };

  program.action(async (options: GlobalOptions) => {
    if (options.version) return writeAnswer(`${await versionText(words)}\n`);
    const request = readRequest(options, words);
    if (!request.mayAsk() || request.format !== 'txt' || request.output !== null) {
      throw new OptOutError('usage.no-command');
    }
    const { run } = await import('./conversation.ts');
    process.exitCode = await run(request, everywhereOptions(options, request));
  });
  program
    .command('deadline')
    .option('--letter-date <date>')
    .addOption(choice('--service <service>', services).default('mes'))
    .action(runs(async () => (await import('./deadline.ts')).run));
  const { mes, dp } = facets;
  program
    .command('checklist')
    .option('--letter-date <date>')
    .addOption(choice('--for <person>', mes.for))
    .addOption(choice('--goal <goal>', goals))
    .option('--delete-data')
    .addOption(choice('--profile <state>', mes.profile))
    .option('--since <date>')
    .addOption(choice('--card <card>', mes.card))
    .addOption(choice('--code-state <state>', mes.codeState))
    .addOption(choice('--contact <known>', mes.contact))
    .addOption(choice('--channel <channel>', mes.channel))
    .option('--deaf')
    .addOption(choice('--problem <code>', mes.problem))
    .action(runs(async () => (await import('./plan.ts')).checklist));
  program
    .command('dp')
    .option('--notice-date <date>')
    .addOption(choice('--for <person>', dp.for))
    .addOption(choice('--goal <goal>', goals))
    .addOption(choice('--file <state>', dp.file))
    .option('--since <date>')
    .addOption(choice('--problem <code>', dp.problem))
    .action(runs(async () => (await import('./plan.ts')).dp));
  program
    .command('letter')
    .addArgument(closedArgument('letter', '[kind]', letterKinds))
    .addOption(choice('--service <service>', services))
    .addOption(choice('--for <person>', mes.for).default('self'))
    .option('--delete-data')
    .option('--letter-date <date>')
    .action((kind, ...rest) => runs(async () => (await import('./letter.ts')).run.bind(null, kind))(...rest));
  program
    .command('sources')
    .option('--stale')
    .action(runs(async () => (await import('./sources.ts')).run));
  program
    .command('validate')
    .option('--nir <value>')
    .option('--birth <month>')
    .option('--card-serial <value>')
    .addOption(choice('--card-type <type>', cardTypes))
    .option('--code <value>')
    .option('--list')
    .option('--all')
    .option('--keyed')
    .action(runs(async () => (await import('./validate.ts')).run));
  program
    .command('completion')
    .addArgument(closedArgument('completion', '<shell>', shells))
    .action(async (shell: Shell) => {
      const [{ completions }, { describe }] = await Promise.all([import('./completion.ts'), import('./describe.ts')]);
      await writeAnswer(completions[shell].text(describe(program, await withParts(words, 'help'))));
    });
  program
    .command('help')
    .argument('[topic]')
    .action(async (topic: string | undefined) => {
      const { topicText } = await import('./help.ts');
      await writeAnswer(topicText(program, topic, await withParts(words, 'help', 'problems')));
    });
  return program;
}

/** The options that the command shown at the end of a conversation needs to give the same answer. */
function everywhereOptions({ lang }: GlobalOptions, { today, todayGiven }: Request): string[] {
  return [...(lang === undefined ? [] : ['--lang', lang]), ...(todayGiven ? ['--today', today] : [])];
}

declare const VERSION: string;

/** The version, and the day the newest of its sources was read. */
async function versionText(words: Words): Promise<string> {
  const { newestReading } = await import('../core/source-uses.ts');
  const { help } = await withParts(words, 'help');
  return `mes-optout ${VERSION} (${help.newestReading(newestReading())})`;
}
