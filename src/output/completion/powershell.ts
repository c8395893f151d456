// Completion for PowerShell: a fixed table, looked up by what was typed before.
import type { Command, Option } from 'commander';
import { optionsOf, spellings, valuesOf, wordsOf } from './tree.ts';

export function powershellCompletion(program: Command): string {
  const { commands, options: everywhere } = program;
  const name = program.name();
  const words = commands.map((command): [string, string[]] => [
    command.name(),
    [...wordsOf(command), ...optionsOf(command).flatMap(spellings), '--help'],
  ]);
  const first: [string, string[]] = [
    '',
    [...commands.map((command) => command.name()), ...everywhere.flatMap(spellings), '--help'],
  ];
  const values = [
    ...everywhere.flatMap((option) => valueRows('', option)),
    ...commands.flatMap((command) => optionsOf(command).flatMap((option) => valueRows(command.name(), option))),
  ];
  return `# ${name}(1) completion for PowerShell. Add it to the file named by $PROFILE.
Register-ArgumentCompleter -Native -CommandName ${name} -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $words = @{
${[first, ...words].map(row).join('\n')}
  }
  $values = @{
${values.map(row).join('\n')}
  }
  $typed = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
  $command = @($typed | Select-Object -Skip 1 | Where-Object { $_ -ne '' -and $words.ContainsKey($_) })[0]
  $previous = $typed[-1]
  $list = $values["\${command}:$previous"]
  if ($null -eq $list) { $list = $words["$command"] }
  $list | Where-Object { $_.StartsWith($wordToComplete) } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`;
}

function valueRows(command: string, option: Option): [string, readonly string[]][] {
  const values = valuesOf(option);
  return values.length === 0 ? [] : spellings(option).map((spelling) => [`${command}:${spelling}`, values]);
}

function row([key, list]: readonly [string, readonly string[]]): string {
  return `    '${key}' = @(${list.map((word) => `'${word}'`).join(', ')})`;
}
