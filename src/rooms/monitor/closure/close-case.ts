import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller, Staff } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { refreshLive } from '../../../platform/live.ts'
import {
  caseStandsNow,
  closeCase as closeHeldCase,
  type HeldCase,
  isSupervisorOf,
  packOfCase,
  refuseUnlessWorksOn,
  selectCaseToChange,
} from '../../cases/index.ts'
import { say } from '../en.ts'
import { tellLeadersOf } from '../notice/tell-leaders.ts'
import { refuse } from '../refusals.ts'
import { ofCase } from '../sign-off/of-case.ts'
import { setTaskAs } from '../task/set-task.ts'
import { missingFor, reasonFor } from './closing.rules.ts'
import { insertAsked, insertClosure } from './closing.sql.ts'
import type { Closing } from './contract.ts'
import { groundOf, reasonsOf } from './read-closing.ts'

type Closed = { caseId: string; clientId: string; done: 'closed' | 'asked' }

/** Closes a case with its outcome. Where the reason needs a supervisor, a worker's closing waits for the sign-off. */
export function closeCase(by: Caller, caseId: string, closing: Closing): Promise<Closed> {
  return asStaff(by, async (tx, me) => {
    const held = await selectCaseToChange(tx, caseId)
    if (!held) throw refuse('not_there')
    refuseUnlessWorksOn(me, held)
    if (held.closed_at) throw refuse('closing_already')
    if (held.version !== closing.version) {
      throw refuse('stale_edit', 'version', await staleValues(tx, held, closing))
    }
    const ground = await groundOf(tx, held, me.zone)
    const reasons = reasonsOf(await packOfCase(tx, held))
    const reason = reasonFor({ closing, reasons, ...ground })
    const waits = reason.needsSupervisor && !isSupervisorOf(me, held.program_id)
    if (waits) await askSignOff(tx, me, held, closing)
    else await close(tx, me, held, closing, missingFor(reason, ground.criteria, ground.outreachMissing))
    refreshLive(tx, ['sign_off'])
    return { caseId, clientId: held.client_id, done: waits ? ('asked' as const) : ('closed' as const) }
  })
}

async function close(tx: Tx, me: Staff, held: HeldCase, closing: Closing, missing: readonly string[]): Promise<void> {
  await insertClosure(tx, held, closing, missing)
  await closeHeldCase(tx, {
    caseId: held.id,
    reason: closing.reason,
    note: closing.outcome,
    summaryWritten: closing.summary !== null,
  })
  if (!closing.followUpOn) return
  const task = { title: say('follow_up_task'), due: { on: closing.followUpOn } }
  await setTaskAs(tx, me, { ...aboutCase(held), ...task, ownerId: null })
}

const aboutCase = (held: HeldCase) => ({
  clientId: held.client_id,
  caseId: held.id,
  function: 'monitor' as const,
  promise: false,
})

/** Keeps the words and tells the supervisors; a rule of the pack makes it due from one of them, so that nobody waits for ever. */
async function askSignOff(tx: Tx, me: Staff, held: HeldCase, closing: Closing): Promise<void> {
  await insertAsked(tx, held, closing)
  const about = { ...held, case_id: held.id }
  await tellLeadersOf(tx, about, 'supervisor', { summary: 'monitor:notice_sign_off', words: { by: me.name } })
  await leaveEvent(tx, {
    ...ofCase(held),
    kind: 'closing.asked',
    subjectId: held.id,
    function: 'monitor',
    summary: 'monitor:closing_asked_for',
    words: { outcome: closing.outcome },
    facts: { reason: closing.reason },
  })
}

const staleValues = async (tx: Tx, held: HeldCase, yours: Closing) => ({
  yours,
  theirs: { stage: held.stage, version: held.version },
  version: held.version,
  now: await caseStandsNow(tx, held),
})
