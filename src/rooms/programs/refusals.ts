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
  layer_unknown: 'The pack "{{name}}" has no layer "{{layer}}". Choose among those that it has.',
  layer_not_agency: 'This layer says it is of "{{layer}}". An agency adds its own: write "layer: agency".',
  layer_empty: 'There is no entry in this layer. Write at least one.',
  layer_version_differs:
    'The version {{version}} of your layer over "{{name}}" is kept already and reads otherwise. Give what you change an effective_from of its own, on a later day.',
  layer_changed_meanwhile: 'A colleague changed your layer meanwhile. Look at what is new, then do it again.',
  layer_nothing_new: 'This says what holds already. Change something, or leave it.',
  layer_has_mistakes: 'Nothing was kept. {{first}} Mend it, then keep it again.',
  layer_from_past: 'That day is over. Cases that began then keep what held. Choose today or a later day.',
  entry_unknown: 'The pack has no such entry. Open its list again.',
  entry_known: 'There is an entry with this short name already. Open it and change it, or choose another name.',
  entry_not_ours: 'Your agency has changed nothing here, so there is nothing to take back.',
} as const

export const refuse = refusalsOf('programs', programsSentences)
