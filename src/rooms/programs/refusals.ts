import { refusalsOf } from '../../words/refusal.ts'

export const programsSentences = {
  not_there: 'There is no such program.',
  pack_unknown: 'There is no pack named "{{name}}". Run "throughline pack list" to see those that there are.',
  pack_version_unknown: 'The version {{version}} of the pack "{{name}}" was never kept here.',
  program_name_taken: 'There is a program named {{name}} already. Choose another name.',
  before_opening: 'That is before the day the program opened. Enter a later day.',
  closed_already: '{{name}} is closed already.',
  closes_later: 'That day is still to come. Close the program on its day, when nothing is open any more.',
  funding_name_taken: 'There is a funding source named {{name}} already. Choose it from the list.',
  funding_unknown: 'There is no such funding source. Choose one from the list.',
  funded_already: 'This source pays for the program already. Choose another.',
  layer_not_agency: 'This layer says it is of "{{layer}}". An agency adds its own: write "layer: agency".',
  layer_empty: 'There is no entry in this layer. Write at least one.',
  layer_version_differs:
    'The version {{version}} of your layer over "{{name}}" is kept already and reads otherwise. Give what you change an effective_from of its own, on a later day.',
} as const

export const refuse = refusalsOf('programs', programsSentences)
