import { refusalsOf } from '../../words/refusal.ts'

export const planSentences = {
  not_there: 'There is no such plan, or part of one, that you can see.',
  case_ended: 'This case has ended, so its plan is not changed any more.',
  stale_edit: 'Somebody changed this while you were writing. Compare both, then save again.',
  already_written: 'This was already written. Read the plan again before you add it once more.',
  reason_missing: 'Say why in a few words.',
  need_closed: 'This need is not active. Take it up again before you set a goal for it.',
  goal_ended: 'This goal has ended. Take it up again before you change it.',
  number_needs_line: 'A goal in numbers needs where it starts, where it should get to, and which way is better.',
  line_goes_nowhere: 'The start and the target are the same. Change one of them.',
  wrong_way: 'The target is on the other side of the start. Change it, or say that the other way is better.',
  levels_missing: 'Describe all five levels, from much less than expected to much more.',
  target_passed: 'This day has passed. Enter a day that is still ahead.',
  progress_other_measure: 'This goal is measured another way. Open it again and enter what it asks for.',
  progress_ahead: 'This day is in the future. Enter the day it was seen.',
  owner_missing: 'Say who does this.',
  owner_unknown: 'This colleague does not work with clients in this program. Choose another one.',
  step_ended: 'This step is finished already. Add a new one.',
  plan_is_empty: 'There is no goal to sign yet. Write the first one in their own words.',
  review_passed: 'The review must lie ahead. Enter a later day.',
  review_too_far: 'The review must be on {{day}} or before. Enter an earlier day.',
  not_offered: 'This version is not waiting for signatures. Read the plan again.',
  changed_since:
    'The plan changed after it was sent for review. Send it again, so that everybody signs the same words.',
  signed_already: 'This party has signed already.',
  link_cannot: 'This version cannot be signed by a link any more.',
  link_over: 'This link has been used or has ended. Ask your case manager for a new one.',
  not_your_role: 'Only a supervisor of the program approves a plan or sends it back.',
  approval_not_due: 'This version does not wait for an approval.',
  copy_stays: 'This plan may not leave on paper, so there is no file of it.',
  copy_letters: 'This plan has letters that the PDF cannot show. Print it instead.',
  answer_gone: 'This answer does not stand any more. Read what is suggested again.',
  not_signed: 'This version is not signed, so it cannot be reviewed yet.',
} as const

export const refuse = refusalsOf('plan', planSentences)
