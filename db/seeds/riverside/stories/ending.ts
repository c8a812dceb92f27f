import { later } from '../days.ts'
import { type Act, moveTo } from '../life/acts.ts'
import { type Life, tell } from '../life/life.ts'
import { contact, writeClosure } from '../life/work.ts'
import { outcomes } from './story-words.ts'

export type Closing = { reason: string; summaryWritten: boolean }

/** The last move and what it tells: from now on only what survives a case is due. */
export function isClosed(life: Life, { at, by }: Act, { reason, summaryWritten }: Closing): void {
  moveTo(life, { at, by }, 'closed', reason)
  const facts = { reason, summaryWritten, carried: life.primary !== null }
  tell(life, { at, by }, { kind: 'case.closed', subjectId: life.caseId, summary: 'cases:closed', words: facts, facts })
}

/** Closed with an outcome by its worker, and called a month later where a month has passed. */
export function closesWell(life: Life, { at, by }: Act, followsUp: boolean): void {
  const { chance, ground } = life
  const { days } = ground
  contact(life, { at, by }, { topic: 'closing', signedAt: later(at, 20) })
  const [reason, outcome] = chance.pick(outcomes)
  const ago = days.ago(at)
  const summaryWritten = ago > 14 || chance.likely(0.7)
  const closing = { at: later(at, 40), by }
  writeClosure(life, closing, {
    reason,
    outcome,
    summary: summaryWritten ? `${outcome} Care team and family know whom to call.` : null,
  })
  isClosed(life, closing, { reason, summaryWritten })
  if (followsUp) moveTo(life, { at: later(closing.at, 5), by }, 'follow_up')
  const calledAgo = days.workdayUpTo(ago - chance.whole(22, 29))
  if (calledAgo < 0 || calledAgo >= ago) return
  const call = { at: days.at(calledAgo, '13:10'), by }
  contact(life, call, {
    topic: 'routine',
    signedAt: later(call.at, 12),
    words: 'A month after closing. Still at home, sees the doctor, no new stay.',
  })
}

/** The family told us. Nobody is called afterwards, and the record says what was done. */
export function diedMeanwhile(life: Life, { at, by }: Act): void {
  const words = 'The family rang: died at home, as was wished. Nurse and doctor know. Condolences sent.'
  contact(life, { at, by }, { topic: 'caregiver', with: 'caregiver', words, signedAt: later(at, 15) })
  const closing = { at: later(at, 30), by }
  moveTo(life, closing, 'transition', 'deceased')
  writeClosure(life, closing, { reason: 'deceased', outcome: 'Died at home with family there.', summary: words })
  isClosed(life, closing, { reason: 'deceased', summaryWritten: true })
}
