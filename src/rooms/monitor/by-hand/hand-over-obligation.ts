import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { notify } from '../notice/notify.ts'
import type { Obligation } from '../obligation/contract.ts'
import { leaveChange } from '../obligation/leave-change.ts'
import { presentObligation } from '../obligation/obligation.present.ts'
import { updateObligation } from '../obligation/obligation.sql.ts'
import { storedTitle } from '../obligation/stored-title.ts'
import { refuse } from '../refusals.ts'
import { colleagueOf, letSee } from './colleague-of.ts'
import { takeObligation } from './take-obligation.ts'

type HandingOver = { version: number; because: string; to: string }

/** Gives it to a colleague of the program. One who does not carry the client sees them until it is done. */
export function handOverObligation(by: Caller, id: string, { to, ...handing }: HandingOver): Promise<Obligation> {
  return asStaff(by, async (tx, me) => {
    const row = await takeObligation(tx, me, id, handing)
    if (row.owner_id === to) throw refuse('colleague_has_it', 'to')
    await colleagueOf(tx, row, to)
    const given = await updateObligation(tx, id, { owner_id: to })
    const change = { dueFrom: row.due_at, dueTo: row.due_at, ownerFrom: row.owner_id, ownerTo: to }
    await leaveChange(tx, row, { act: 'handed_over', because: handing.because, ...change })
    await letSee(tx, row, to)
    await notify(tx, [to], {
      clientId: row.client_id,
      caseId: row.case_id,
      programId: row.program_id,
      dataClass: row.data_class,
      summary: 'monitor:notice_handed_over',
      words: { title: storedTitle(row), by: me.name, because: handing.because },
    })
    return presentObligation(given)
  })
}
