# mes-optout(1) completion for bash. Put it in ~/.local/share/bash-completion/completions/mes-optout, or source it.
# The names of files, quoted as the shell reads them: by readline, or, in bash 3.2, here, where no quote was typed.
_mes_optout_files() {
  local file quoted
  if compopt -o default 2>/dev/null || [[ $1 == *[\'\"]* ]]; then
    return
  fi
  while IFS= read -r file; do
    if [[ -n $file ]]; then
      printf -v quoted %q "$file"
      COMPREPLY[${#COMPREPLY[@]}]=$quoted
    fi
  done <<<"$(compgen -f -- "$1")"
}
_mes_optout() {
  local current previous command= list= i
  COMPREPLY=()
  current=${COMP_WORDS[COMP_CWORD]}
  previous=${COMP_WORDS[COMP_CWORD - 1]}
  # bash takes --option=value for three words.
  if [[ $current == = ]]; then
    current=
  elif [[ $previous == = ]]; then
    previous=${COMP_WORDS[COMP_CWORD - 2]}
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case ${COMP_WORDS[i]} in
      deadline | checklist | dp | letter | sources | validate | completion | help)
        command=${COMP_WORDS[i]}
        break
        ;;
    esac
  done
  case $command:$previous in
    :--format | deadline:--format | checklist:--format | dp:--format)
      COMPREPLY=($(compgen -W 'txt md json ics pdf' -- "$current"))
      return
      ;;
    :-o | :--output | deadline:-o | deadline:--output | checklist:-o | checklist:--output | dp:-o | dp:--output | letter:-o | letter:--output | sources:-o | sources:--output | validate:-o | validate:--output | completion:-o | completion:--output | help:-o | help:--output)
      _mes_optout_files "$current"
      return
      ;;
    :--lang | deadline:--lang | checklist:--lang | dp:--lang | letter:--lang | sources:--lang | validate:--lang | completion:--lang | help:--lang)
      COMPREPLY=($(compgen -W 'fr en' -- "$current"))
      return
      ;;
    :--today | deadline:--letter-date | deadline:--today | checklist:--letter-date | checklist:--since | checklist:--today | dp:--notice-date | dp:--since | dp:--today | letter:--letter-date | letter:--today | sources:--today | validate:--nir | validate:--birth | validate:--card-serial | validate:--code | validate:--column | validate:--delimiter | validate:--key | validate:--today)
      COMPREPLY=($(compgen -W '' -- "$current"))
      return
      ;;
    deadline:--service | letter:--service)
      COMPREPLY=($(compgen -W 'mes dp' -- "$current"))
      return
      ;;
    checklist:--for | dp:--for | letter:--for)
      COMPREPLY=($(compgen -W 'self child protected-adult' -- "$current"))
      return
      ;;
    checklist:--profile)
      COMPREPLY=($(compgen -W 'unknown not-created not-activated active refused closed' -- "$current"))
      return
      ;;
    checklist:--problem)
      COMPREPLY=($(compgen -W 'none code-not-received code-expired code-used serial-unreadable card-lost app-card-only not-identified profile-exists site-down no-internet no-trace not-affiliated unborn newborn twins second-parent aged-16-17 minor-secret turned-18 dmp-before-2022 curatelle deceased asked-for-code opened-by-another opened-despite-refusal data-leak wrong-document password-lost franceconnect-only leaving-france living-abroad parents-disagree name-changed genuine-mail helping-someone' -- "$current"))
      return
      ;;
    checklist:--card)
      COMPREPLY=($(compgen -W 'unknown photo plain unavailable' -- "$current"))
      return
      ;;
    checklist:--code-state)
      COMPREPLY=($(compgen -W 'unknown yes no expired' -- "$current"))
      return
      ;;
    checklist:--contact)
      COMPREPLY=($(compgen -W 'unknown yes no' -- "$current"))
      return
      ;;
    checklist:--goal | dp:--goal)
      COMPREPLY=($(compgen -W 'refuse check close limit copy correct' -- "$current"))
      return
      ;;
    checklist:--copy)
      COMPREPLY=($(compgen -W 'yes no' -- "$current"))
      return
      ;;
    checklist:--channel)
      COMPREPLY=($(compgen -W 'any web phone' -- "$current"))
      return
      ;;
    dp:--file)
      COMPREPLY=($(compgen -W 'unknown none open refused closed' -- "$current"))
      return
      ;;
    dp:--problem)
      COMPREPLY=($(compgen -W 'none pharmacy-refuses no-notice no-answer no-internet card-lost not-affiliated unborn newborn twins second-parent aged-16-17 minor-secret turned-18 curatelle deceased opened-despite-refusal leaving-france parents-disagree' -- "$current"))
      return
      ;;
    letter:--way)
      COMPREPLY=($(compgen -W 'site phone letter email' -- "$current"))
      return
      ;;
    letter:--format)
      COMPREPLY=($(compgen -W 'txt md json pdf' -- "$current"))
      return
      ;;
    sources:--format | validate:--format)
      COMPREPLY=($(compgen -W 'txt md json' -- "$current"))
      return
      ;;
    validate:--card-type)
      COMPREPLY=($(compgen -W 'photo plain' -- "$current"))
      return
      ;;
  esac
  if [[ $current == -* ]]; then
    case $command in
      deadline) list='--letter-date --service --format --json -o --output --force --fillable --details -q --quiet --no-color --lang --today --no-input -V --version --help' ;;
      checklist) list='--letter-date --for --profile --since --problem --card --code-state --contact --goal --delete-data --copy --channel --deaf --format --json -o --output --force --fillable --details -q --quiet --no-color --lang --today -V --version --help' ;;
      dp) list='--notice-date --for --file --since --problem --goal --format --json -o --output --force --fillable --details -q --quiet --no-color --lang --today -V --version --help' ;;
      letter) list='--service --for --letter-date --delete-data --way --format --json -o --output --force --fillable -q --quiet --lang --today --no-input -V --version --help' ;;
      sources) list='--stale --format --json -o --output --force -q --quiet --no-color --lang --today -V --version --help' ;;
      validate) list='--nir --birth --card-serial --card-type --code --list --column --delimiter --all --keyed --key --format --json -o --output --force --details -q --quiet --no-color --lang --today --no-input -V --version --help' ;;
      completion) list='-o --output --force --lang -V --version --help' ;;
      help) list='-o --output --force --lang -V --version --help' ;;
      *) list='--format --json -o --output --force --fillable --details -q --quiet --no-color --lang --today --no-input -V --version --help' ;;
    esac
  else
    case $command in
      letter) list='mes-refuse mes-close mes-proof dp-refuse dp-close dp-access complaint reminder' ;;
      completion) list='bash zsh fish powershell' ;;
      help) list='deadline checklist dp letter sources validate completion help exit-codes dates problems codes guides privacy' ;;
      '') list='deadline checklist dp letter sources validate completion help' ;;
    esac
  fi
  COMPREPLY=($(compgen -W "$list" -- "$current"))
}
complete -F _mes_optout mes-optout
