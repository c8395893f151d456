# mes-optout(1) completion for PowerShell. Add it to the file named by $PROFILE.
Register-ArgumentCompleter -Native -CommandName mes-optout -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $words = @{
    '' = @('deadline', 'checklist', 'dp', 'letter', 'sources', 'validate', 'completion', 'help', '--format', '--json', '-o', '--output', '--force', '--fillable', '--details', '-q', '--quiet', '--no-color', '--lang', '--today', '--no-input', '-V', '--version', '--help')
    'deadline' = @('--letter-date', '--service', '--format', '--json', '-o', '--output', '--force', '--fillable', '--details', '-q', '--quiet', '--no-color', '--lang', '--today', '--no-input', '-V', '--version', '--help')
    'checklist' = @('--letter-date', '--for', '--profile', '--since', '--problem', '--card', '--code-state', '--contact', '--goal', '--delete-data', '--copy', '--channel', '--deaf', '--format', '--json', '-o', '--output', '--force', '--fillable', '--details', '-q', '--quiet', '--no-color', '--lang', '--today', '-V', '--version', '--help')
    'dp' = @('--notice-date', '--for', '--file', '--since', '--problem', '--goal', '--format', '--json', '-o', '--output', '--force', '--fillable', '--details', '-q', '--quiet', '--no-color', '--lang', '--today', '-V', '--version', '--help')
    'letter' = @('mes-refuse', 'mes-close', 'mes-proof', 'dp-refuse', 'dp-close', 'dp-access', 'complaint', 'reminder', '--service', '--for', '--letter-date', '--delete-data', '--way', '--format', '--json', '-o', '--output', '--force', '--fillable', '-q', '--quiet', '--lang', '--today', '--no-input', '-V', '--version', '--help')
    'sources' = @('--stale', '--format', '--json', '-o', '--output', '--force', '-q', '--quiet', '--no-color', '--lang', '--today', '-V', '--version', '--help')
    'validate' = @('--nir', '--birth', '--card-serial', '--card-type', '--code', '--list', '--column', '--delimiter', '--all', '--keyed', '--key', '--format', '--json', '-o', '--output', '--force', '--details', '-q', '--quiet', '--no-color', '--lang', '--today', '--no-input', '-V', '--version', '--help')
    'completion' = @('bash', 'zsh', 'fish', 'powershell', '-o', '--output', '--force', '--lang', '-V', '--version', '--help')
    'help' = @('deadline', 'checklist', 'dp', 'letter', 'sources', 'validate', 'completion', 'help', 'exit-codes', 'dates', 'problems', 'codes', 'guides', 'privacy', '-o', '--output', '--force', '--lang', '-V', '--version', '--help')
  }
  $values = @{
    ':--format' = @('txt', 'md', 'json', 'ics', 'pdf')
    ':--lang' = @('fr', 'en')
    'deadline:--service' = @('mes', 'dp')
    'deadline:--format' = @('txt', 'md', 'json', 'ics', 'pdf')
    'deadline:--lang' = @('fr', 'en')
    'checklist:--for' = @('self', 'child', 'protected-adult')
    'checklist:--profile' = @('unknown', 'not-created', 'not-activated', 'active', 'refused', 'closed')
    'checklist:--problem' = @('none', 'code-not-received', 'code-expired', 'code-used', 'serial-unreadable', 'card-lost', 'app-card-only', 'not-identified', 'profile-exists', 'site-down', 'no-internet', 'no-trace', 'not-affiliated', 'unborn', 'newborn', 'twins', 'second-parent', 'aged-16-17', 'minor-secret', 'turned-18', 'dmp-before-2022', 'curatelle', 'deceased', 'asked-for-code', 'opened-by-another', 'opened-despite-refusal', 'data-leak', 'wrong-document', 'password-lost', 'franceconnect-only', 'leaving-france', 'living-abroad', 'parents-disagree', 'name-changed', 'genuine-mail', 'helping-someone')
    'checklist:--card' = @('unknown', 'photo', 'plain', 'unavailable')
    'checklist:--code-state' = @('unknown', 'yes', 'no', 'expired')
    'checklist:--contact' = @('unknown', 'yes', 'no')
    'checklist:--goal' = @('refuse', 'check', 'close', 'limit', 'copy', 'correct')
    'checklist:--copy' = @('yes', 'no')
    'checklist:--channel' = @('any', 'web', 'phone')
    'checklist:--format' = @('txt', 'md', 'json', 'ics', 'pdf')
    'checklist:--lang' = @('fr', 'en')
    'dp:--for' = @('self', 'child', 'protected-adult')
    'dp:--file' = @('unknown', 'none', 'open', 'refused', 'closed')
    'dp:--problem' = @('none', 'pharmacy-refuses', 'no-notice', 'no-answer', 'no-internet', 'card-lost', 'not-affiliated', 'unborn', 'newborn', 'twins', 'second-parent', 'aged-16-17', 'minor-secret', 'turned-18', 'curatelle', 'deceased', 'opened-despite-refusal', 'leaving-france', 'parents-disagree')
    'dp:--goal' = @('refuse', 'check', 'close', 'limit', 'copy', 'correct')
    'dp:--format' = @('txt', 'md', 'json', 'ics', 'pdf')
    'dp:--lang' = @('fr', 'en')
    'letter:--service' = @('mes', 'dp')
    'letter:--for' = @('self', 'child', 'protected-adult')
    'letter:--way' = @('site', 'phone', 'letter', 'email')
    'letter:--format' = @('txt', 'md', 'json', 'pdf')
    'letter:--lang' = @('fr', 'en')
    'sources:--format' = @('txt', 'md', 'json')
    'sources:--lang' = @('fr', 'en')
    'validate:--card-type' = @('photo', 'plain')
    'validate:--format' = @('txt', 'md', 'json')
    'validate:--lang' = @('fr', 'en')
    'completion:--lang' = @('fr', 'en')
    'help:--lang' = @('fr', 'en')
  }
  $typed = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
  $command = @($typed | Select-Object -Skip 1 | Where-Object { $_ -ne '' -and $words.ContainsKey($_) })[0]
  $previous = $typed[-1]
  $list = $values["${command}:$previous"]
  if ($null -eq $list) { $list = $words["$command"] }
  $list | Where-Object { $_.StartsWith($wordToComplete) } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
