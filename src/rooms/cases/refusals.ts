import { refusalsOf } from '../../words/refusal.ts'

export const casesSentences = {
  not_there: 'There is no such case that you can see.',
  client_not_there: 'There is no such client that you can see.',
  program_not_there: 'There is no such program.',
  flag_not_there: 'There is no such flag on this case.',
  not_your_role: 'Only somebody who carries this case, or its supervisor, can do this.',
  stale_edit: 'Somebody else changed this case meanwhile. Look at what is new, then do it again.',
  case_ended: 'This case has ended. A supervisor can reopen it first.',
  no_such_move: 'A case cannot go from {{from}} to {{to}}. Choose one of the stages that are offered.',
  close_by_closing: 'A case is closed with its outcome and a summary. Use "Close the case".',
  reopen_by_reopening: 'A closed case is reopened with a reason. Use "Reopen the case".',
  criteria_missing: 'Still missing before this move: {{missing}}. Do them first, or ask your supervisor.',
  reason_missing: 'Say why the case moves although something is missing.',
  correction_by_supervisor: 'Only a supervisor can cancel a case or mark it as entered in error.',
  correction_reason: 'Say what was wrong with this case.',
  effective_in_future: 'This day is in the future. Enter the day on which the change took place, or today.',
  effective_before_last: 'The case came to {{stage}} on {{day}}. Enter that day or a later one.',
  backdated_without_reason: 'This day is in the past. Say why it is entered only now.',
  worker_not_in_program: '{{name}} does not carry cases in this program. Choose somebody who does.',
  already_carries: '{{name}} already carries this case. Choose somebody else.',
  handover_reason: 'Say why the case changes hands.',
  from_in_future: 'This day is in the future. Enter today, or the day since which they carry the case.',
  from_before_last: 'The worker before took the case on {{day}}. Enter that day or a later one.',
  no_backup: 'Nobody is backup of this case any more.',
  household_cases_only: 'Choose open cases of this program that belong to members of this household.',
  household_case_twice: 'A case stands here twice. Take one of them off.',
  over_the_cap:
    'With this case {{name}} carries {{points}} of {{cap}} points. Only a supervisor can assign more, and says why.',
  flag_already_up: 'This flag is already raised.',
  legal_hold_by_supervisor: 'Only a supervisor can raise or end a legal hold.',
  pack_by_supervisor: 'Only a supervisor of the program moves a case to another version of its pack.',
  pack_changed_meanwhile: 'The pack changed meanwhile. Look at what would change now, then move the case.',
  pack_stands_already: 'This case stands under the present version of its pack already.',
  pack_without_stage:
    'The present version of the pack has no stage “{{stage}}”. Move the case to another stage first, then to this version.',
  not_closed: 'This case is not closed.',
  closed_too_long: 'This case was closed more than {{days}} days ago. Open a new referral instead.',
  another_case_open: 'This person has another open case in this program. Work with that one.',
  program_has_open_cases:
    'Cases still open in {{name}}: {{open}}. Close them or move them to another program first, then close it.',
} as const

export const refuse = refusalsOf('cases', casesSentences)
