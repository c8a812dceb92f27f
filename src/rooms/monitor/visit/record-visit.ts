import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { newId } from '../../../words/ids.ts'
import { refuseUnlessWorksOn, selectCaseToChange } from '../../cases/index.ts'
import { momentOfDay } from '../moment-of-day.ts'
import { refuse } from '../refusals.ts'
import type { NewVisit } from './contract.ts'

/** Writes down that somebody outside saw the client. What was due is satisfied on the day of the visit, not of the writing. */
export function recordVisit(
  by: Caller,
  caseId: string,
  visit: NewVisit,
): Promise<{ visitId: string; clientId: string }> {
  return asStaff(by, async (tx, me) => {
    const held = await selectCaseToChange(tx, caseId)
    if (!held) throw refuse('not_there')
    refuseUnlessWorksOn(me, held)
    if (visit.happenedOn > me.today) throw refuse('visit_in_future', 'happenedOn')
    const visitId = newId()
    const of = { case_id: caseId, client_id: held.client_id, program_id: held.program_id, data_class: held.data_class }
    const { happenedOn: happened_on, withWhom: with_whom, kind, note } = visit
    await tx
      .insertInto('monitor.visit')
      .values({ id: visitId, ...of, happened_on, with_whom, kind, note })
      .execute()
    const happenedAt = momentOfDay(tx, visit.happenedOn)
    await leaveEvent(tx, {
      kind: 'visit.happened',
      caseId,
      clientId: held.client_id,
      programId: held.program_id,
      dataClass: held.data_class,
      function: 'monitor',
      subjectId: visitId,
      summary: `monitor:${kind}_visit`,
      words: { withWhom: visit.withWhom, note },
      facts: { withWhom: visit.withWhom, kind, happenedAt },
      happenedAt,
    })
    return { visitId, clientId: held.client_id }
  })
}
