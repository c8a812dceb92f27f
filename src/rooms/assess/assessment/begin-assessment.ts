import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { refreshLive } from '../../../platform/live.ts'
import { type HeldCase, refuseUnlessWorksOn, selectCaseToChange } from '../../cases/index.ts'
import { instrumentInForce, keepInstrument } from '../instrument/instruments-in-force.ts'
import { refuse } from '../refusals.ts'
import { insertBegun } from './assessment.sql.ts'
import { AssessmentId, type BeginningAssessment } from './contract.ts'

/** From here on its form is pinned: whatever is published meanwhile, these questions are answered to their end. */
export const beginAssessment = (by: Caller, caseId: string, { assessmentId, instrument: key }: BeginningAssessment) =>
  asStaff(by, async (tx, me): Promise<{ assessmentId: AssessmentId }> => {
    const held = await selectCaseToChange(tx, caseId)
    if (!held) throw refuse('not_there')
    refuseUnlessWorksOn(me, held)
    if (held.closed_at) throw refuse('case_ended')
    const instrument = await instrumentInForce(tx, key)
    const instrumentId = await keepInstrument(tx, instrument)
    await insertBegun(tx, {
      id: assessmentId,
      ...caseOf(held),
      instrument_id: instrumentId,
      key,
      title: instrument.title,
      begun_at: contextOf(tx).house.clock.now(),
    })
    refreshBegun(tx)
    return { assessmentId: AssessmentId.parse(assessmentId) }
  })

/** What every row of an assessment says of its case. */
export const caseOf = ({ id, client_id, program_id, data_class }: HeldCase) => ({
  case_id: id,
  client_id,
  program_id,
  data_class,
})

export const refreshBegun = (tx: Tx): void => refreshLive(tx, ['assessments'])
