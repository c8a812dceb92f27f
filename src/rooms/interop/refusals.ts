import { refusalsOf } from '../../words/refusal.ts'

export const interopSentences = {
  not_there: 'There is no such import or suggestion that you can see.',
  not_your_role: 'Importing files is for intake workers of the program and administrators.',
  import_no_file: 'No file came with this. Choose a file and send it again.',
  import_form_broken: 'The upload broke off, or holds more than 20 files. Send it again, or fewer at a time.',
  import_many_files: 'This door takes one file at a time. Send each by itself.',
  import_too_large: 'Together these files hold more than {{limit}} MB. Send fewer at a time.',
  import_which_program: 'There are several programs: {{names}}. Say into which one this file comes.',
  import_no_such_program: 'There is no open program "{{name}}". There is: {{names}}.',
  import_no_program: 'There is no open program yet. Ask an administrator to open one first.',
  import_id_of_another:
    '{{file}}: {{resource}} is somebody else here: the source "{{source}}" sent another person under this id. Give this file a source of its own and send it again.',
  import_not_storable:
    '{{file}} holds something that no record can keep ({{reason}}). Nothing of it was imported: ask the sender to correct it.',
  import_file_gone: '{{file}} cannot be read: {{reason}}. Check the name, and try again.',
  suggestion_sealed:
    'This is sealed, and others read this plan. Take it into a plan of its own program, or make a task of it.',
  suggestion_answered: 'Somebody took this up or left it already. Read the list again.',
} as const

export const refuse = refusalsOf('interop', interopSentences)
