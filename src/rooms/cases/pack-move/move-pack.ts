import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { refreshLive } from '../../../platform/live.ts'
import { packOfProgram } from '../../programs/index.ts'
import { type HeldCase, selectCaseToChange } from '../case/case.sql.ts'
import type { CaseFile } from '../case/contract.ts'
import { caseFileOf } from '../case/read-case.ts'
import { caseStandsNow } from '../case/stands-now.ts'
import { isSupervisorOf } from '../case/works-on.ts'
import { refuse } from '../refusals.ts'
import type { MovingPack } from './contract.ts'
import { stageWithout } from './pack-move.rules.ts'
import { insertPackMove, updatePackVersion } from './pack-move.sql.ts'

/** A case keeps the version that it began under until somebody who leads its program moves it on purpose. */
export const movePack = (by: Caller, caseId: string, moving: MovingPack): Promise<CaseFile> =>
  asStaff(by, async (tx, me) => {
    const held = await selectCaseToChange(tx, caseId)
    if (!held) throw refuse('not_there')
    if (!isSupervisorOf(me, held.program_id)) throw refuse('pack_by_supervisor')
    if (held.version !== moving.version)
      throw refuse('stale_edit', 'version', { version: held.version, now: await caseStandsNow(tx, held) })
    await refuseUnlessItFits(tx, held, moving)
    await updatePackVersion(tx, held, moving.to)
    await insertPackMove(tx, held, moving)
    await leavePackMoved(tx, held, moving)
    refreshLive(tx, ['chart', 'today', 'timeline', 'clients', 'team'])
    return caseFileOf(tx, me, caseId)
  })

async function refuseUnlessItFits(tx: Tx, held: HeldCase, { to }: MovingPack): Promise<void> {
  if (held.closed_at) throw refuse('case_ended')
  const pack = await packOfProgram(tx, held.program_id)
  if (pack.version !== to) throw refuse('pack_changed_meanwhile')
  if (held.pack_version === to) throw refuse('pack_stands_already')
  const stage = stageWithout(pack, held.stage)
  if (stage) throw refuse('pack_without_stage', undefined, { stage })
}

/** Whoever keeps what is due hears it, and settles it under the rules that hold now. */
const leavePackMoved = (tx: Tx, held: HeldCase, { to, reason }: MovingPack) =>
  leaveEvent(tx, {
    kind: 'case.pack_moved',
    caseId: held.id,
    clientId: held.client_id,
    programId: held.program_id,
    dataClass: held.data_class,
    subjectId: held.id,
    summary: 'cases:pack_moved',
    words: { reason },
    facts: { from: held.pack_version, to },
  })
