import { refusalsOf } from '../../words/refusal.ts'

export const staffSentences = {
  not_there: 'There is no such colleague here.',
  already_set_up: 'This agency already has its administrator. Sign in instead.',
  zone_unknown: '"{{zone}}" is not a time zone. Use a name such as America/New_York.',
  email_taken: 'Somebody already signs in with {{email}}. Use another address.',
  last_administrator:
    'This is the last administrator, and without one nobody could be taken on. Give the role to somebody else first.',
  away_already: 'They are away from {{from}} to {{until}} already. Choose days before or after.',
  ends_before_it_begins: 'The end lies before the beginning. Enter a later day.',
  before_joining: 'That is before the day they joined. Enter a later day.',
  has_left: '{{name}} no longer works here. Take back the day they left first.',
  program_unknown: 'There is no such program. Choose one from the list.',
  program_closed: '{{name}} is closed. Choose a program that is open.',
  role_needs_program: 'This role is held in a program. Choose the program.',
  role_of_whole_agency: 'An administrator looks after the whole agency. Choose no program.',
  role_held_already: 'They hold this role on that day already. End it first, or choose another.',
  position_held_already: 'They sign under this supervision on these days already. End it first, or choose other days.',
  password_same: 'This is the password that you have. Choose another one.',
  password_differs: 'That is not your current password. Type it again.',
} as const

export const refuse = refusalsOf('staff', staffSentences)
