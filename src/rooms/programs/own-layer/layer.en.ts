import { sayingsOf } from '../../../words/catalogue.ts'
import { layerNames } from '../pack/pack.ts'

/** The words of an agency's own layer: what becomes of it, and what differs from version to version. */
export const layerSentences = {
  layer_kept: 'Your layer over “{{title}}” changed: version {{version}}',
  whose_base: 'The pack',
  whose_federal: 'Federal law',
  whose_state: 'The state',
  whose_funder: 'The funder',
  whose_agency: 'Your agency',
  outcome_added: '“{{what}}” is new, and holds beside what the pack says.',
  outcome_won: '{{field}}: yours is stricter and holds ({{ours}}). {{layer}} asks {{other}}.',
  outcome_lost: '{{field}}: {{layer}} is stricter, and its word holds ({{other}}). Yours ({{ours}}) changes nothing.',
  outcome_spoke: '{{field}}: yours holds, because wording and lists are said by whoever is nearest to the work.',
  outcome_both:
    '{{field}}: both hold. In each case the earlier of yours ({{ours}}) and the other ({{other}}, {{layer}}) counts.',
  outcome_back: '“{{what}}”: what your agency said of it ends, and the pack holds again.',
  outcome_there: '{{programs}}: {{words}}',
  file_day_over:
    '"{{id}}" would have begun on {{day}}, and cases have begun since. Give it an effective_from of today or later.',
  file_entry_gone:
    '"{{id}}" of {{day}} is missing here, and cases have begun under it. Leave it in, with an effective_until of today or later.',
  version_changed: '“{{what}}”: {{said}}. From {{day}}.',
  version_ended: '“{{what}}” taken back from {{day}}.',
  version_left_out: '“{{what}}” of {{day}} left out.',
  version_said: '{{field}} {{value}}',
} as const

export const layerSay = sayingsOf('programs', layerSentences)

export const layerWords = (layer: string): string =>
  layerSay(`whose_${layerNames.find((one) => one === layer) ?? 'base'}`)
