// Completion for zsh: fixed lists for _arguments and _describe.
import {
  type CommandDescription,
  type CommandLine,
  type OptionDescription,
  spellings,
  valuesOf,
} from '../command-line.ts';

export function zshCompletion({ name, commands, everywhere }: CommandLine): string {
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
${commands.map(({ name: command, summary }) => `    ${quoted(`${command}:${summary}`)}`).join('\n')}
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

function commandCase({ name, options, words }: CommandDescription): string {
  const argument = words.length > 0 ? [`            ${quoted(`1: :(${words.join(' ')})`)}`] : [];
  const own = options.length > 0 ? [specs(options, '            ')] : [];
  return `        ${name})
          _arguments $everywhere \\
${[...own, ...argument].join('\n').replace(/\n/g, ' \\\n') || '            "*: :"'}
          ;;`;
}

function specs(options: readonly OptionDescription[], indent = '    '): string {
  return options.map((option) => indent + spec(option)).join('\n');
}

function spec(option: OptionDescription): string {
  const { value, meaning } = option;
  const both = spellings(option);
  const excluded = both.length > 1 ? `'(${both.join(' ')})'{${both.join(',')}}` : '';
  const head = excluded === '' ? option.long : '';
  const text = `[${meaning.replace(/[[\]:\\]/g, '\\$&')}]`;
  const tail =
    value === null
      ? ''
      : `:${value.placeholder}:${value.isFile ? '_files' : valuesOf(option).length > 0 ? `(${valuesOf(option).join(' ')})` : ''}`;
  return excluded + quoted(head + text + tail);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
