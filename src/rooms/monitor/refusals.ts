import { refusalsOf } from '../../words/refusal.ts'

export const monitorSentences = {
  not_there: 'There is nothing here that you can see. It may have been handed over; look at Today again.',
  not_your_role:
    'Your role reads what is due and does not change it. Ask the worker who carries this client, or a supervisor.',
  stale_edit: 'Somebody else changed this meanwhile. Compare both versions, then save again.',
  already_closed: 'This is no longer open, so nothing is left to change. Look at Today again.',
  cursor_unreadable: 'This list cannot be continued from here. Load it again from the start.',
  not_ticked_by_hand:
    'Only tasks and promises are ticked by hand. Record what happened instead, and this is done by itself.',
  due_has_passed: 'This moment has passed. Choose a later one.',
  due_beyond_year: 'This is more than a year away. Choose a day up to {{day}}.',
  due_beyond_rule:
    'Moved so far, this would leave the list unseen. Choose a day up to {{day}}, or ask a supervisor to move it.',
  due_unchanged: 'It is due then already. Choose another day.',
  colleague_not_in_program: 'This colleague does not work in the program. Choose somebody who does.',
  colleague_has_it: 'This is already theirs. Choose somebody else.',
  visit_in_future: 'This visit is in the future. Enter the day on which it took place.',
  walk_in_future: 'This day is in the future. Enter the day on which you went through the list.',
  medication_left_out:
    'Nothing is said about {{medications}}. Say of each medication on the list whether it is kept, changed or stopped.',
  medication_not_on_list: 'The list has changed since you opened it. Open it again and go through it once more.',
  medication_said_twice: 'One medication is answered twice. Answer each of them once.',
  closing_reason_unknown: 'This pack has no such reason for closing. Choose one of the list.',
  closing_missing_without_reason: 'Still missing: {{missing}}. Do it first, or say why the case closes without it.',
  closing_notice_missing: 'This closing must be told in writing first. Enter the day on which the notice was sent.',
  pack_move_by_supervisor: 'Only a supervisor of the program moves a case to another version of its pack.',
  pack_move_of_open: 'This case has ended, and keeps the version of the pack under which it did.',
  send_back_by_supervisor: 'A closing is sent back by a supervisor of the program.',
  closing_not_asked: 'Nobody waits for a sign-off of this case. Reload the page.',
  closing_already: 'This case is closed already.',
  closing_not_closed: 'This case is not closed, so there is nothing to sum up or to reopen.',
  summary_already: 'This case has its closing summary already. Add an addendum to the record instead.',
  reopen_by_supervisor: 'A supervisor reopens a case. Ask yours, and say why.',
} as const

export const refuse = refusalsOf('monitor', monitorSentences)
