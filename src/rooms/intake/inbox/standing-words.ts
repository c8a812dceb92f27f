import { dateInWords, dueInWords, type Here, spanInWords, timeInWords } from '../../../web/due-words.ts'
import type { Meaning } from '../../../web/parts/meaning.ts'
import { addDays } from '../../../words/calendar-day.ts'
import { dayOf } from '../../../words/time-zone.ts'
import { say } from '../en.ts'
import type { ReferralLine } from '../referral/contract.ts'

export type StandingWords = { kind: Meaning; words: string }

/** What a referral waits for, in words: the first call, the answer, somebody to carry it, or others. */
export function standingWords(line: ReferralLine, here: Here): StandingWords {
  const { lastAnswer, stage, toAssign, primaryName } = line
  if (primaryName) return { kind: 'done', words: say('carried_by', { name: primaryName }) }
  if (toAssign) return { kind: 'due', words: say('to_assign') }
  if (stage === 'waitlisted')
    return { kind: 'waiting', words: say('waits_since', { span: since(lastAnswer, line, here) }) }
  if (lastAnswer?.answer === 'asked')
    return { kind: 'waiting', words: say('asked_since', { span: since(lastAnswer, line, here) }) }
  if (lastAnswer?.answer === 'declined') return { kind: 'done', words: say('was_declined') }
  if (stage === 'outreach') return { kind: 'waiting', words: say('reaching_out') }
  return dueWords(line, here)
}

const since = (answer: ReferralLine['lastAnswer'], { receivedAt }: ReferralLine, here: Here): string =>
  spanInWords(answer?.at ?? receivedAt, here.now)

/** The call comes before the answer, until it was made. Today the hour counts, later the day. */
function dueWords({ attemptDueAt, answerDueAt, urgency }: ReferralLine, here: Here): StandingWords {
  const calls = attemptDueAt !== null && attemptDueAt <= answerDueAt
  const at = calls ? attemptDueAt : answerDueAt
  const { kind, words } = dueInWords({ at }, urgency === 'emergency' ? 'hours' : 'business_days', here)
  if (kind === 'overdue') return { kind, words: say(calls ? 'call_late' : 'answer_late', { late: words }) }
  if (kind === 'due') return { kind, words: say(calls ? 'call_by' : 'answer_by', { when: timeInWords(at, here) }) }
  return { kind, words: laterWords(calls, at, here) }
}

function laterWords(calls: boolean, at: string, here: Here): string {
  const day = dayOf(at, here.zone)
  if (day === addDays(dayOf(here.now, here.zone), 1)) return say(calls ? 'call_tomorrow' : 'answer_tomorrow')
  return say(calls ? 'call_by' : 'answer_by', { when: dateInWords(day, here) })
}
