import { refusalsOf } from '../../words/refusal.ts'

export const recordSentences = {
  not_there: 'There is no such client, case or note that you can see.',
  not_your_role: 'Your role reads the record and does not write in it. Ask whoever carries this client.',
  contact_in_future: 'This contact is in the future. Enter the day and time at which it took place.',
  late_needs_reason: 'This is entered more than {{hours}} hours after the contact. Say why it is late.',
  outcome_missing: 'Say what happened: reached, left a message, no answer or refused.',
  letter_reaches_nobody: 'A letter is an attempt. Choose "Sent", or say how you spoke or wrote when they answered.',
  minutes_out_of_range: 'Enter whole minutes, from 0 to 720.',
  reached_takes_minutes: 'You reached somebody, so it took at least a minute. Enter the minutes.',
  note_is_empty: 'Write what was said or done.',
  refused_needs_offer: 'Say what was offered.',
  refused_needs_reason: 'Say why it was refused, in the words that were used if you can.',
  refused_needs_reoffer: 'Say on which day it is offered again.',
  reoffer_in_past: 'This day has passed. Choose the day on which it is offered again.',
  next_contact_in_past: 'The next contact cannot lie in the past. Enter a time that is still to come.',
  moment_unreadable: 'This is no day and time that we can read. Write it like "{{example}}".',
  section_unknown: 'This note holds a part that this house does not know: {{section}}. Reload the page and sign again.',
  already_signed: 'This note is signed already and does not change. Add an addendum instead.',
  addendum_is_empty: 'Write what is to be added.',
  list_too_long: 'This list has more than {{most}} rows. Narrow it down, then download it.',
} as const

export const refuse = refusalsOf('record', recordSentences)
