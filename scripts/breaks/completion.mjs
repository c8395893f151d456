// What a shell offers at Tab, in the generator and in the file that it writes.
const tests = 'test/cli/completion.test.ts';
const quotes = 'printf -v quoted %q "$file"';

export const completion = [
  {
    name: 'the name of a file run by bash at completion',
    plant: [
      ['src/output/completion/bash.ts', '%q "$file"', '%s "$file"'],
      ['completions/mes-optout.bash', '%q "$file"', '%s "$file"'],
    ],
    caughtBy: [[tests, 'bash Tab Tab, Enter']],
  },
  {
    name: 'the name of a file run by a newer bash at completion',
    plant: [
      [
        'src/output/completion/bash.ts',
        'if compopt -o default 2>/dev/null ||',
        'if compopt +o filenames 2>/dev/null && false ||',
      ],
      [
        'completions/mes-optout.bash',
        'if compopt -o default 2>/dev/null ||',
        'if compopt +o filenames 2>/dev/null && false ||',
      ],
      ['src/output/completion/bash.ts', quotes, 'quoted=$file'],
      ['completions/mes-optout.bash', quotes, 'quoted=$file'],
    ],
    caughtBy: [[tests, 'bash Tab Tab, Enter']],
  },
  {
    name: 'what was typed evaluated by bash at completion',
    plant: [
      [
        'src/output/completion/bash.ts',
        `  previous=\\\${COMP_WORDS[COMP_CWORD - 1]}\n`,
        `  eval "previous=\\\${COMP_WORDS[COMP_CWORD - 1]}"\n`,
      ],
      [
        'completions/mes-optout.bash',
        `  previous=\${COMP_WORDS[COMP_CWORD - 1]}\n`,
        `  eval "previous=\${COMP_WORDS[COMP_CWORD - 1]}"\n`,
      ],
    ],
    caughtBy: [[tests, 'bash Tab evaluates nothing']],
  },
  {
    name: 'the name of a file run by zsh at completion',
    plant: [['src/output/completion/zsh.ts', `? '_files' :`, `? '{compadd -Q -- *}' :`]],
    caughtBy: [[tests, 'zsh Tab Tab, Enter']],
  },
  {
    name: 'no file offered by fish',
    plant: [['src/output/completion/fish.ts', `['-r', '-F']`, `['-x']`]],
    caughtBy: [[tests, 'fish Tab completes a file']],
  },
  {
    name: 'a completion that is not the one of the program',
    plant: [['completions/mes-optout.ps1', '$words = @{', '$words = @{ ']],
    caughtBy: [[tests, 'completions for powershell are those of the program']],
  },
];
