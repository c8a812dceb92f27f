import { sayingsOf } from '../../../words/catalogue.ts'
import { programsSentences } from '../refusals.ts'

/** What is wrong with a pack, and what to do. Spread into the catalogue of the room. */
export const packSentences = {
  pack_unreadable: 'This is not readable as YAML: {{reason}} Mend the line and check again.',
  pack_folder_empty:
    'There is no pack.yaml in this folder. Add one with name, title, layer, data_class and effective_from.',
  pack_common_missing:
    'There is no {{name}}.yaml among the files that packs share. Put it into the folder "common" beside this pack, or take the name out.',
  pack_common_twice: '{{name}}.yaml stands here and among the files that packs share. Take out the file or its name.',
  pack_file_unknown: 'No room reads {{file}}. Rename it to one of {{known}}, or take it out of the folder.',
  pack_not_a_map: 'A pack file starts with names and colons, such as "rules:". Write it so.',
  pack_part_unknown: '"{{name}}" is not a part of {{file}}. Its parts are {{known}}. Correct the name or take it out.',
  pack_not_a_list: '"{{name}}" must be a list: one dash for each entry. Write it so.',
  pack_missing: '"{{name}}" is missing. Add it.',
  pack_wrong_type: '"{{name}}" must be {{wanted}}, and here is {{found}}. Correct it.',
  pack_not_one_of: '"{{name}}" may be {{known}}, and here is {{found}}. Use one of them.',
  pack_field_unknown: '"{{name}}" is not a field here. Correct the spelling or take it out.',
  pack_not_a_day: '"{{name}}" must be a day such as 2026-01-31, and here is {{found}}. Correct it.',
  pack_not_a_link: '"{{name}}" must be a web address that begins with https://, and here is {{found}}. Correct it.',
  pack_wrong_form: '"{{name}}" has not the form it needs, and here is {{found}}. {{hint}}',
  pack_too_small: '"{{name}}" must be at least {{least}}. Correct it.',
  pack_too_big: '"{{name}}" may be at most {{most}}. Correct it.',
  pack_not_understood: '"{{name}}" is not understood here. {{hint}}',
  pack_value_hint: 'Write one value, a list of values, or { not: [...] }, { at_least: 3 } or { present: true }.',
  pack_layer_between:
    'A layer that ships over a pack is federal, of a state or of a funder, and this one says "{{layer}}". Correct "layer".',
  pack_twice:
    '"{{id}}" stands here twice with the same effective_from. Take one out, or give the newer one its own day.',
  pack_layer_below: 'There is no "{{id}}" in the layers below, so this entry must be whole. {{problem}}',
  pack_other_name:
    'This layer is for the pack "{{name}}", and the layer below it is "{{below}}". Give both the same name.',
  pack_ends_before: 'This ends on {{until}}, before it begins on {{from}}. Correct one of the days.',
  pack_closure_unknown:
    '"{{reason}}" is not a closure reason of this pack. Add it to "closure_reasons", or name one that stands there.',
  pack_stage_unused: 'The stage "{{stage}}" is not used by this pack. Add it to "stages" or take this out.',
  pack_event_unknown: 'No room leaves an event "{{event}}". Events are {{known}}. Correct the name.',
  pack_fact_unknown: 'The event "{{event}}" has no fact "{{fact}}". Its facts are {{known}}. Correct the name.',
  pack_criterion_needs:
    'A criterion says what must have happened ("has"), what must not be open ("no_open"), or both. Add one of them.',
  pack_a_text: 'a text',
  pack_a_number: 'a number',
  pack_a_yes_or_no: 'true or false',
  pack_a_list: 'a list',
  pack_a_group: 'a group of fields',
  pack_none: 'none',
  pack_nothing: 'nothing',
} as const

export const say = sayingsOf('programs', { ...packSentences, ...programsSentences })
