import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { selectClient } from '../../people/index.ts'
import { refuse } from '../refusals.ts'
import type { Obligation, ObligationChange } from './contract.ts'
import { presentChange, presentObligation } from './obligation.present.ts'
import { selectChanges, selectObligation, selectOpenOfClients } from './obligation.sql.ts'

type OfClient = { obligations: (Obligation & { ownerName: string | null })[] }

/** What is open about a client, as far as I see it, the earliest first. */
export const listObligations = (by: Caller, clientId: string): Promise<OfClient> =>
  asStaff(by, async (tx) => {
    if (!(await selectClient(tx, clientId))) throw refuse('not_there')
    return { obligations: await openObligationsOf(tx, [clientId]) }
  })

/** For later rooms that compose a page of one person, or of several, in one transaction. */
export const openObligationsOf = async (tx: Tx, clientIds: readonly string[]): Promise<OfClient['obligations']> =>
  (await selectOpenOfClients(tx, clientIds)).map((row) => ({ ...presentObligation(row), ownerName: row.owner_name }))

type WithChanges = { obligation: Obligation; changes: ObligationChange[] }

export const readObligation = (by: Caller, id: string): Promise<WithChanges> =>
  asStaff(by, async (tx) => {
    const row = await selectObligation(tx, id)
    if (!row) throw refuse('not_there')
    return { obligation: presentObligation(row), changes: (await selectChanges(tx, id)).map(presentChange) }
  })
