import { sayingsOf } from '../../../words/catalogue.ts'

/** What only shows when a file meets what is known here. Each says what became of it, and what to do. */
export const importWarnings = {
  near_match_one:
    'Somebody like {{name}} may be known here already: {{reasons}}. Nothing was joined; a supervisor is asked whether they are one.',
  near_match_other:
    '{{count}} people like {{name}} may be known here already; the nearest: {{reasons}}. Nothing was joined; a supervisor is asked whether they are one.',
  may_be_known:
    'Someone like {{name}} may be known here. Nothing was joined; a supervisor is asked whether they are one.',
  several_hold_identifier:
    '{{count}} people here hold an identifier of {{name}}. None was chosen and a new client was written down: compare them.',
  identifier_of_another:
    '{{name}} has the identifier of somebody of another name and birth date. They were not joined: ask the sender which is right.',
  name_unknown: 'This patient has no name. The client is kept as "name unknown": ask and enter it.',
  born_ahead:
    'birthDate is {{day}}, which is in the future. The client was kept without it: ask for the birth date and enter it.',
  died_ahead:
    'deceasedDateTime is {{day}}, which is in the future. It was left out: ask the sender which day is right.',
  client_differs:
    'The file gives {{name}} another birth date than the record here. The record was kept: ask the client which is right.',
  replaced_by:
    'The source says that {{name}} is the same person as {{other}}. Nothing was joined: compare the two and decide.',
  moved_to_another: '{{resource}} was told of another patient before. It stands with {{name}} now.',
  reference_unknown:
    '{{reference}} stands neither in this file nor among what came before. What is said of it was kept as words.',
  more_references_unknown: '{{count}} more references stand neither in this file nor among what came before.',
  discharge_ahead:
    'This stay ends in the future ({{day}}), so no referral was opened. Send the file again on that day.',
  discharge_without_day: 'This inpatient stay is finished, but names no day of discharge, so no referral was opened.',
  stay_taken_back:
    'The source took back a stay that opened a referral, or went into an open case. The case stands: look whether it should.',
} as const

export const sayOfImport = sayingsOf('interop', importWarnings)

export type ImportWarningCode = Parameters<typeof sayOfImport>[0]
