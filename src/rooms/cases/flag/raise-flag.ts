import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller, Staff } from '../../../platform/db/caller.ts'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { refreshLive } from '../../../platform/live.ts'
import { newId } from '../../../words/ids.ts'
import { type HeldCase, selectCaseToChange } from '../case/case.sql.ts'
import type { CaseFile, FlagKind } from '../case/contract.ts'
import { caseFileOf } from '../case/read-case.ts'
import { isSupervisorOf, refuseUnlessWorksOn } from '../case/works-on.ts'
import { refuse } from '../refusals.ts'
import type { RaisingFlag } from './contract.ts'
import { insertFlag, selectFlags } from './flag.sql.ts'

export const raiseFlag = (by: Caller, caseId: string, { kind, reason }: RaisingFlag): Promise<CaseFile> =>
  asStaff(by, async (tx, me) => {
    const held = await selectCaseToChange(tx, caseId)
    if (!held) throw refuse('not_there')
    refuseUnlessWorksOn(me, held)
    refuseUnlessMayFlag(me, held, kind)
    const raised = await raise(tx, held, { kind, reason, since: contextOf(tx).house.clock.now() })
    if (!raised) throw refuse('flag_already_up', 'kind')
    return caseFileOf(tx, me, caseId)
  })

/** A legal hold stops destruction and sharing: it is a supervisor's to raise and to end. */
export function refuseUnlessMayFlag(me: Staff, held: HeldCase, kind: string): void {
  if (kind === 'legal_hold' && !isSupervisorOf(me, held.program_id)) throw refuse('legal_hold_by_supervisor', 'kind')
}

type Raising = { kind: FlagKind; reason: string | null; since: Date }

/** False, and nothing written, when the flag is up already. */
export async function raise(tx: Tx, held: HeldCase, { kind, reason, since }: Raising): Promise<boolean> {
  const up = await selectFlags(tx, held.id)
  if (up.some((flag) => flag.kind === kind)) return false
  const id = newId()
  await insertFlag(tx, held, { id, kind, since, reason, raisedBy: contextOf(tx).staffId })
  await leaveEvent(tx, {
    kind: 'case.flag_raised',
    caseId: held.id,
    clientId: held.client_id,
    programId: held.program_id,
    dataClass: held.data_class,
    subjectId: id,
    summary: `cases:raised_${kind}`,
    words: { reason },
    facts: { kind },
    happenedAt: since,
  })
  refreshLive(tx, ['chart', 'today', 'timeline', 'clients'])
  return true
}
