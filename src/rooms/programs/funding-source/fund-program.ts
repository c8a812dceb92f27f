import { asStaff, refuseUnlessRole } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { refreshLive } from '../../../platform/live.ts'
import { newId } from '../../../words/ids.ts'
import { selectProgram } from '../program/program.sql.ts'
import { refuse } from '../refusals.ts'
import type { FundingProgram } from './contract.ts'
import { insertFunding, selectFunding, selectFundingSources } from './funding-source.sql.ts'

export const fundProgram = (by: Caller, programId: string, funding: FundingProgram): Promise<{ programId: string }> =>
  asStaff(by, async (tx, me) => {
    refuseUnlessRole(me, ['administrator'])
    const program = await selectProgram(tx, programId)
    if (!program) throw refuse('not_there')
    if (funding.fromDay < program.opened_on) throw refuse('before_opening', 'fromDay')
    await refuseIfFunded(tx, programId, funding.fundingSourceId)
    await keepFunding(tx, programId, [funding.fundingSourceId], funding.fromDay)
    await leaveEvent(tx, {
      kind: 'program.funded',
      clientId: null,
      programId,
      subjectId: funding.fundingSourceId,
      summary: 'programs:funded',
      words: { name: program.name },
      facts: { from: funding.fromDay },
    })
    refreshLive(tx, ['programs'])
    return { programId }
  })

async function refuseIfFunded(tx: Tx, programId: string, fundingSourceId: string): Promise<void> {
  const funded = (await selectFunding(tx)).some(
    (one) => one.program_id === programId && one.funding_source_id === fundingSourceId && one.until_day === null,
  )
  if (funded) throw refuse('funded_already', 'fundingSourceId')
}

/** Each of these sources pays for the program from the day on. */
export async function keepFunding(tx: Tx, programId: string, sourceIds: readonly string[], fromDay: string) {
  const known = new Set((await selectFundingSources(tx)).map(({ id }) => id))
  for (const sourceId of new Set(sourceIds)) {
    if (!known.has(sourceId)) throw refuse('funding_unknown', 'fundingSourceId')
    await insertFunding(tx, {
      id: newId(),
      program_id: programId,
      funding_source_id: sourceId,
      from_day: fromDay,
    })
  }
}
