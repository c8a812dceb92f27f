import { refusalsOf } from '../../words/refusal.ts'

export const intakeSentences = {
  not_there: 'There is no such referral that you can see.',
  client_not_there: 'There is no such client that you can see. Search again, or write the person down as new.',
  program_not_there: 'There is no such program.',
  not_your_role: 'Answering a referral is for intake and supervisors of its program.',
  stale_edit: 'Somebody else changed this referral meanwhile. Look at what is new, then answer again.',
  near_matches_unseen: 'Look at the near matches first: this person may be known here already.',
  already_answered: 'This referral is already answered: the case is at {{stage}}.',
  already_waitlisted: 'This person is on the waitlist already. Accept, or decline with a reason.',
  not_eligible_yet:
    'Not clear yet whether the person is eligible: {{questions}}. Answer these first, or ask who referred.',
  not_eligible:
    'By these answers the person is not eligible: {{questions}}. Decline with a reason, or ask your supervisor.',
  skip_reason_missing: 'Say why you accept although something is missing.',
  question_unknown: 'The program does not ask "{{question}}".',
  result_differs: 'The answers say "{{computed}}". Only a supervisor can decide otherwise, and says why.',
  reason_unknown: '"{{reason}}" is not a reason of this program. Choose one of the list.',
  reason_missing: 'Choose the reason for declining.',
  words_missing: 'Write what the person was told, and how they can appeal.',
  question_missing: 'Write what you ask.',
  reason_by_supervisor: 'Only a supervisor can decline for this reason.',
  outreach_unfinished: 'Outreach is not finished: {{missing}}.',
  was_reached: 'The person was reached, so they can be located. Choose another reason.',
  assign_only_accepted: 'Only an accepted referral is assigned.',
} as const

export const refuse = refusalsOf('intake', intakeSentences)
