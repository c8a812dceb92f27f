/** How a score explains itself, and the form of a shell. Spread into the catalogue of the room. */
export const scoringSentences = {
  s_critical: 'Number {{item}}, {{title}}: was the answer yes?',
  s_critical_at_least: 'Number {{item}}, {{title}}: was it {{points}} or more?',
  s_only_total: 'The file gives one total. These are not scored: {{titles}}.',
  s_no_total: 'No total and no points were found in the file, so nothing is scored. Add points to its answers.',
  s_other_count:
    'The file has {{found}} questions with points; the instrument has {{count}}. Check that it is the right one.',
  s_no_critical:
    'Number {{item}} ({{title}}) was not found in the file, so nothing is raised for it. Watch for it yourself.',
  s_sum: '{{value}} = {{parts}}.',
  s_sum_times: '{{value}} = ({{parts}}) × {{times}}.',
  s_mean: '{{value}} is the mean of {{parts}}.',
  s_scaled: '{{parts}} from those that were answered, scaled up to {{value}}.',
  s_missing_one: '{{count}} has no answer.',
  s_missing_other: '{{count}} have no answer.',
  s_too_many_missing_one: 'Not scored: {{count}} has no answer, and at most {{most}} may be missing.',
  s_too_many_missing_other: 'Not scored: {{count}} have no answer, and at most {{most}} may be missing.',
  s_not_entered: 'Not scored: the total was not entered.',
  s_no_such_item: 'Not scored: the file does not hold what this is made of.',
  s_needs_sex: 'The cut-off differs for women and men. Enter their sex in the record to see it.',
  s_needs_age: 'The cut-off differs by age. Enter their birth date in the record to see it.',
  s_reversed: '{{question}}: {{points}}, counted backwards as {{counted}}.',
} as const
