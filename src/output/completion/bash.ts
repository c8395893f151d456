// Completion for bash, 3.2 and later. It compares words with fixed lists: nothing that was typed is evaluated.
import type { Command, Option } from 'commander';
import { isFile, placeholderOf, spellings, valuesOf, wordsOf } from './tree.ts';

export function bashCompletion(program: Command): string {
  const { commands, options: everywhere } = program;
  const name = program.name();
  const names = commands.map((command) => command.name());
  const optionsOf = (options: readonly Option[]) =>
    [...options, ...everywhere].flatMap(spellings).concat('--help').join(' ');
  const own = commands.flatMap((command) => command.options.flatMap((option) => valueCase(command.name(), option)));
  return `# ${name}(1) completion for bash. Put it in ~/.local/share/bash-completion/completions/${name}, or source it.
_mes_optout() {
  local current previous command= list= i
  COMPREPLY=()
  current=\${COMP_WORDS[COMP_CWORD]}
  previous=\${COMP_WORDS[COMP_CWORD - 1]}
  # bash takes --option=value for three words.
  if [[ $current == = ]]; then
    current=
  elif [[ $previous == = ]]; then
    previous=\${COMP_WORDS[COMP_CWORD - 2]}
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case \${COMP_WORDS[i]} in
      ${names.join(' | ')})
        command=\${COMP_WORDS[i]}
        break
        ;;
    esac
  done
  case $command:$previous in
${[...everywhere.flatMap((option) => valueCase('*', option)), ...own].join('\n')}
  esac
  if [[ $current == -* ]]; then
    case $command in
${commands.map((command) => `      ${command.name()}) list='${optionsOf(command.options)}' ;;`).join('\n')}
      *) list='${optionsOf([])}' ;;
    esac
  else
    case $command in
${commands
  .filter((command) => wordsOf(command).length > 0)
  .map((command) => `      ${command.name()}) list='${wordsOf(command).join(' ')}' ;;`)
  .join('\n')}
      '') list='${names.join(' ')}' ;;
    esac
  fi
  COMPREPLY=($(compgen -W "$list" -- "$current"))
}
complete -F _mes_optout ${name}
`;
}

/** What stands in the place of an option's value. */
function valueCase(command: string, option: Option): string[] {
  if (placeholderOf(option) === undefined) return [];
  const pattern = spellings(option)
    .map((spelling) => `${command === '*' ? '*' : command}:${spelling}`)
    .join(' | ');
  const work = isFile(option)
    ? `COMPREPLY=($(compgen -f -- "$current"))`
    : `COMPREPLY=($(compgen -W '${valuesOf(option).join(' ')}' -- "$current"))`;
  return [`    ${pattern})\n      ${work}\n      return\n      ;;`];
}
