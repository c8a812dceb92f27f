import { sayingsOf } from '../../../words/catalogue.ts'

/** What the house says of instruments and of files that become one. */
export const instrumentSentences = {
  about_added: '{{title}}, added by the agency.',
  licence_unsaid: 'The file says nothing about its licence. Whoever added it knows that the agency may use it.',
  source_added: 'The file that the agency added.',
  total: 'Total',
  instrument_added_event: '{{title}}, version {{version}}, was added',
  instrument_published_event: '{{title}}, version {{version}}, is offered from now on',
  instrument_retired_event: '{{title}} is offered no longer: {{because}}',
  add_which_file: 'Name at least one file: throughline instrument add FILE...',
  add_as_or_scoring:
    'Give --as or --scoring, not both: a scoring file says itself which instrument it is. Leave one of them out.',
  add_no_sheet: '{{name}} does not say what a score means: {{problems}}',
  add_published: '{{title}}, version {{version}}, is offered from now on as "{{key}}".',
  add_kept: '{{title}}, version {{version}}, is added as "{{key}}". Publish it when it is to be answered.',
} as const

export const instrumentSay = sayingsOf('assess', instrumentSentences)
