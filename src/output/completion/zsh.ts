// Completion for zsh: fixed lists for _arguments and _describe.
import type { Command, Option } from 'commander';
import { isFile, placeholderOf, spellings, valuesOf, wordsOf } from './tree.ts';

export function zshCompletion(program: Command): string {
  const { commands, options: everywhere } = program;
  const name = program.name();
  return `#compdef ${name}
# ${name}(1) completion for zsh. Put it in a folder of $fpath, as _${name}.
_mes_optout() {
  local curcontext=$curcontext state line
  typeset -A opt_args
  local -a commands everywhere
  everywhere=(
    '(- *)'{-h,--help}'[--help]'
${specs(everywhere)}
  )
  commands=(
${commands.map((command) => `    ${quoted(`${command.name()}:${command.description()}`)}`).join('\n')}
  )
  _arguments -C $everywhere '1: :->command' '*:: :->rest'
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
  const { options } = command;
  const words = wordsOf(command);
  const argument = words.length > 0 ? [`            ${quoted(`1: :(${words.join(' ')})`)}`] : [];
  const own = options.length > 0 ? [specs(options, '            ')] : [];
  return `        ${command.name()})
          _arguments $everywhere \\
${[...own, ...argument].join('\n').replace(/\n/g, ' \\\n') || '            "*: :"'}
          ;;`;
}

function specs(options: readonly Option[], indent = '    '): string {
  return options.map((option) => indent + spec(option)).join('\n');
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
