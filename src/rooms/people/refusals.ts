import { refusalsOf } from '../../words/refusal.ts'

export const peopleSentences = {
  not_there: 'There is no such person, or part of a record, that you can see.',
  not_yours_to_change: 'You see this person, and change nothing here: no program in which you work carries them.',
  stale_edit: 'Somebody changed this while you were writing. Compare both, then save again.',
  already_written: 'This was already written. Read the record again before you add it once more.',
  born_in_future: 'This birth date is in the future. Enter the day of birth, or only the year.',
  died_in_future: 'This day of death is in the future. Correct it.',
  died_before_birth: 'This day of death is before the birth date. Correct one of them.',
  name_missing: 'Enter a given or a family name. When nobody knows it, say that the name is unknown.',
  too_little_to_match: 'Enter a name, a birth date, a phone or an identifier first.',
  email_unreadable: 'This is not an email address. Write it as name@example.org.',
  number_unreadable: 'This is not a telephone number. Enter its digits.',
  alert_ended: 'This alert has ended already. Raise a new one.',
  ends_before_start: 'This is before the start, {{start}}. Enter a later day.',
  supporter_ended: 'This person no longer supports the client. Add them again.',
  stated_in_future: 'This day is in the future. Enter the day on which it was said.',
  year_impossible: 'This year cannot be right. Enter the day once more.',
  day_ahead: 'This day is in the future. Enter the day on which it began, or leave it empty.',
  stay_before_birth: 'This day is before the birth date. Correct one of them.',
  stay_in_future: 'This admission is in the future. Enter it once they are there.',
  discharge_ahead: 'This discharge is in the future. Leave it empty while they are there, and say when it is expected.',
  discharge_before_admission: 'The discharge is before the admission. Correct one of them.',
  stay_stands: 'A stay at this hospital on these days stands in the record already. Change that one.',
  said_by_source: 'A source said this. Tick here to change it all the same.',
  ended_in_future: 'This end is in the future. Enter it once it has come.',
  number_stands: 'This number stands in the record already. Change that one.',
  other_name_missing: 'Enter a given or a family name.',
  duplicate_decided: 'This was decided already.',
} as const

export const refuse = refusalsOf('people', peopleSentences)
