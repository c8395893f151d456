// Completion for bash, 3.2 and later. It compares words with fixed lists: nothing that was typed, no name from the disk is evaluated.
import type { Command, Option } from 'commander';
import { isFile, optionsOf, placeholderOf, spellings, valuesOf, wordsOf } from './tree.ts';

export function bashCompletion(program: Command): string {
  const { commands, options: everywhere } = program;
  const name = program.name();
  const names = commands.map((command) => command.name());
  const listed = (options: readonly Option[]) => options.flatMap(spellings).concat('--help').join(' ');
  const cases = valueCases([
    ...everywhere.map((option) => ['', option] as const),
    ...commands.flatMap((command) => optionsOf(command).map((option) => [command.name(), option] as const)),
  ]);
  return `# ${name}(1) completion for bash. Put it in ~/.local/share/bash-completion/completions/${name}, or source it.
# The names of files, quoted as the shell reads them: by readline, or, in bash 3.2, here, where no quote was typed.
_mes_optout_files() {
  local file quoted
  if compopt -o default 2>/dev/null || [[ $1 == *[\\'\\"]* ]]; then
    return
  fi
  while IFS= read -r file; do
    if [[ -n $file ]]; then
      printf -v quoted %q "$file"
      COMPREPLY[\${#COMPREPLY[@]}]=$quoted
    fi
  done <<<"$(compgen -f -- "$1")"
}
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
${cases.join('\n')}
  esac
  if [[ $current == -* ]]; then
    case $command in
${commands.map((command) => `      ${command.name()}) list='${listed(optionsOf(command))}' ;;`).join('\n')}
      *) list='${listed(everywhere)}' ;;
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

/** What stands in the place of an option's value: one case for all the commands where it is the same. */
function valueCases(options: readonly (readonly [command: string, option: Option])[]): string[] {
  const cases = new Map<string, string[]>();
  for (const [command, option] of options.filter(([, each]) => placeholderOf(each) !== undefined)) {
    const work = isFile(option)
      ? '_mes_optout_files "$current"'
      : `COMPREPLY=($(compgen -W '${valuesOf(option).join(' ')}' -- "$current"))`;
    cases.set(work, [...(cases.get(work) ?? []), ...spellings(option).map((spelling) => `${command}:${spelling}`)]);
  }
  return [...cases].map(([work, patterns]) => `    ${patterns.join(' | ')})\n      ${work}\n      return\n      ;;`);
}
