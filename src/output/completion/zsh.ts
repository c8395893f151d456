// Completion for zsh: fixed lists for _arguments and _describe.
import type { Command, Option } from 'commander';
import { isFile, optionsOf, placeholderOf, spellings, valuesOf, wordsOf } from './tree.ts';

export function zshCompletion(program: Command): string {
  const { commands, options: everywhere } = program;
  const name = program.name();
  return `#compdef ${name}
# ${name}(1) completion for zsh. Put it in a folder of $fpath, as _${name}.
_mes_optout() {
  local curcontext=$curcontext state line
  typeset -A opt_args
  local -a commands
  commands=(
${commands.map((command) => `    ${quoted(`${command.name()}:${command.description()}`)}`).join('\n')}
  )
  _arguments -C \\
${lines([help, ...everywhere.map(spec)], '    ')} \\
    '1: :->command' '*:: :->rest'
  case $state in
    command) _describe -t commands command commands ;;
    rest)
      case $words[1] in
${commands.map(commandCase).join('\n')}
      esac
      ;;
  esac
}
if [[ $funcstack[1] == _${name} ]]; then
  _mes_optout "$@"
else
  compdef _mes_optout ${name}
fi
`;
}

function commandCase(command: Command): string {
  const words = wordsOf(command);
  const argument = words.length > 0 ? [quoted(`1: :(${words.join(' ')})`)] : [];
  return `        ${command.name()})
          _arguments \\
${lines([help, ...optionsOf(command).map(spec), ...argument], '            ')}
          ;;`;
}

const help = "'(- *)'{-h,--help}'[--help]'";

/** The words of one command, a line each. */
function lines(specs: readonly string[], indent: string): string {
  return specs.map((each) => indent + each).join(' \\\n');
}

function spec(option: Option): string {
  const placeholder = placeholderOf(option);
  const values = valuesOf(option);
  const both = spellings(option);
  const excluded = both.length > 1 ? `'(${both.join(' ')})'{${both.join(',')}}` : '';
  const head = excluded === '' ? option.long : '';
  const text = `[${option.description.replace(/[[\]:\\]/g, '\\$&')}]`;
  const completed = isFile(option) ? '_files' : values.length > 0 ? `(${values.join(' ')})` : '';
  const tail = placeholder === undefined ? '' : `:${placeholder}:${completed}`;
  return excluded + quoted(head + text + tail);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
