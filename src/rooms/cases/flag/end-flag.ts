import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { refreshLive } from '../../../platform/live.ts'
import { type HeldCase, selectCaseToChange } from '../case/case.sql.ts'
import type { CaseFile } from '../case/contract.ts'
import { caseFileOf } from '../case/read-case.ts'
import { refuseUnlessWorksOn } from '../case/works-on.ts'
import { refuse } from '../refusals.ts'
import { type FlagRow, selectFlags, updateFlagEnded } from './flag.sql.ts'
import { refuseUnlessMayFlag } from './raise-flag.ts'

export type EndedFlag = { caseId: string; flagId: string; reason: string }

export const endFlag = (by: Caller, { caseId, flagId, reason }: EndedFlag): Promise<CaseFile> =>
  asStaff(by, async (tx, me) => {
    const held = await selectCaseToChange(tx, caseId)
    if (!held) throw refuse('not_there')
    refuseUnlessWorksOn(me, held)
    const flag = (await selectFlags(tx, caseId)).find(({ id }) => id === flagId)
    if (!flag) throw refuse('flag_not_there')
    refuseUnlessMayFlag(me, held, flag.kind)
    await lower(tx, held, flag, { reason, at: contextOf(tx).house.clock.now() })
    return caseFileOf(tx, me, caseId)
  })

type Lowering = { reason: string | null; at: Date }

export async function lower(tx: Tx, held: HeldCase, flag: FlagRow, { reason, at }: Lowering): Promise<void> {
  await updateFlagEnded(tx, flag.id, at, contextOf(tx).staffId)
  await leaveEvent(tx, {
    kind: 'case.flag_ended',
    caseId: held.id,
    clientId: held.client_id,
    programId: held.program_id,
    dataClass: held.data_class,
    subjectId: flag.id,
    summary: `cases:ended_${flag.kind}`,
    words: { reason },
    facts: { kind: flag.kind },
    happenedAt: at,
  })
  refreshLive(tx, ['chart', 'today', 'timeline', 'clients'])
}
