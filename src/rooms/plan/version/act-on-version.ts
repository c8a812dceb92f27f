import type { Caller } from '../../../platform/db/caller.ts'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { plainDayInWords } from '../../../web/due-words.ts'
import { type CalendarDay, calendarDay } from '../../../words/calendar-day.ts'
import { newId } from '../../../words/ids.ts'
import { type HeldCase, isSupervisorOf } from '../../cases/index.ts'
import { changePlan } from '../held/change-plan.ts'
import { aboutCase, ofCase } from '../held/held-plan.ts'
import type { PlanFile } from '../plan-file/contract.ts'
import { refuse } from '../refusals.ts'
import { refuseReview } from './refuse-review.ts'
import { insertAct, selectVersion, type VersionRow } from './version.sql.ts'

type Answer = { approved: boolean; words: string | null }

export const approvePlan = (by: Caller, caseId: string, versionId: string, answer: Answer): Promise<PlanFile> =>
  changePlan(by, caseId, async ({ tx, me, held }) => {
    const version = await signedVersion(tx, caseId, versionId)
    if (!isSupervisorOf(me, held.program_id)) throw refuse('not_your_role')
    if (!version.needs_approval) throw refuse('approval_not_due')
    await keepAnswer(tx, held, version, answer)
  })

async function keepAnswer(tx: Tx, held: HeldCase, version: VersionRow, { approved, words }: Answer): Promise<void> {
  if (!(approved || words)) throw refuse('reason_missing', 'words')
  await keepAct(tx, held, version, { act: approved ? 'approved' : 'returned', words })
  await leaveEvent(tx, {
    ...aboutCase(held),
    kind: approved ? 'plan.approved' : 'plan.returned',
    subjectId: version.id,
    summary: approved ? 'plan:event_approved' : 'plan:event_returned',
    words: { version: version.n, because: words },
    facts: { version: version.n },
  })
}

export const givePlanCopy = (by: Caller, caseId: string, versionId: string, words: string): Promise<PlanFile> =>
  changePlan(by, caseId, async ({ tx, held }) => {
    await keepAct(tx, held, await signedVersion(tx, caseId, versionId), { act: 'copy_given', words })
  })

type Review = { reviewOn: CalendarDay; words: string | null }

/** Looked at again and left as it is: the next review moves, and the version does not. */
export const reviewPlan = (by: Caller, caseId: string, versionId: string, review: Review): Promise<PlanFile> =>
  changePlan(by, caseId, async ({ tx, me, held }) => {
    const version = await signedVersion(tx, caseId, versionId)
    const { reviewOn, words } = review
    await refuseReview(tx, me, held, reviewOn)
    await keepAct(tx, held, version, { act: 'reviewed', words, reviewOn })
    await leaveEvent(tx, {
      ...aboutCase(held),
      kind: 'plan.reviewed',
      subjectId: versionId,
      summary: 'plan:event_reviewed',
      words: { version: version.n, day: plainDayInWords(calendarDay(reviewOn)) },
      facts: { version: version.n, reviewOn },
    })
  })

async function signedVersion(tx: Tx, caseId: string, versionId: string): Promise<VersionRow> {
  const row = await selectVersion(tx, caseId, versionId)
  if (!row) throw refuse('not_there')
  if (row.state !== 'signed') throw refuse('not_signed')
  return row
}

type Act = { act: string; words: string | null; reviewOn?: string }

const keepAct = (tx: Tx, held: HeldCase, version: VersionRow, { act, words, reviewOn }: Act) =>
  insertAct(tx, {
    ...ofCase(held),
    id: newId(),
    version_id: version.id,
    act,
    words: words || null,
    review_on: reviewOn ?? null,
    sha256: version.sha256,
    at: contextOf(tx).house.clock.now(),
  })
