import { asStaff, refuseUnlessRole } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { refreshLive } from '../../../platform/live.ts'
import { newId } from '../../../words/ids.ts'
import { refuse } from '../refusals.ts'
import type { AddingFundingSource } from './contract.ts'
import { insertFundingSource, selectFundingSources } from './funding-source.sql.ts'

export const addFundingSource = (by: Caller, added: AddingFundingSource): Promise<{ fundingSourceId: string }> =>
  asStaff(by, async (tx, me) => {
    refuseUnlessRole(me, ['administrator'])
    const before = await selectFundingSources(tx)
    if (before.some(({ name }) => name === added.name)) throw refuse('funding_name_taken', 'name', { name: added.name })
    const fundingSourceId = newId()
    await insertFundingSource(tx, { id: fundingSourceId, ...added })
    await leaveEvent(tx, {
      kind: 'funding_source.added',
      clientId: null,
      programId: null,
      subjectId: fundingSourceId,
      summary: 'programs:funding_added',
      words: { name: added.name },
    })
    refreshLive(tx, ['programs'])
    return { fundingSourceId }
  })
