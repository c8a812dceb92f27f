import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { selectAlerts } from '../alert/alert.sql.ts'
import { selectAllergies } from '../allergy/allergy.sql.ts'
import { selectCareTeam } from '../care-team/care-team.sql.ts'
import { selectClient } from '../client/client.sql.ts'
import { selectAddresses } from '../contact-details/address.sql.ts'
import { selectPhones } from '../contact-details/phone.sql.ts'
import { selectCoverages } from '../coverage/coverage.sql.ts'
import { selectIdentifiers } from '../identifier/identifier.sql.ts'
import { selectMedications } from '../medication/medication.sql.ts'
import { selectOtherNames } from '../other-name/other-name.sql.ts'
import { selectProblems } from '../problem/problem.sql.ts'
import { refuse } from '../refusals.ts'
import { selectStays } from '../stay/stay.sql.ts'
import { selectLivingSituations, selectSupporters } from '../support-network/support-network.sql.ts'
import type { ClientRecord } from './contract.ts'

export const readClientRecord = (by: Caller, clientId: string): Promise<ClientRecord> =>
  asStaff(by, (tx) => recordOf(tx, clientId))

/** The record inside another act: the face sheet, the summary. */
export async function recordOf(tx: Tx, clientId: string): Promise<ClientRecord> {
  const client = await selectClient(tx, clientId)
  if (!client) throw refuse('not_there')
  return {
    client,
    otherNames: await selectOtherNames(tx, clientId),
    identifiers: await selectIdentifiers(tx, clientId),
    phones: await selectPhones(tx, clientId),
    addresses: await selectAddresses(tx, clientId),
    alerts: await selectAlerts(tx, clientId),
    supporters: await selectSupporters(tx, clientId),
    livingSituations: await selectLivingSituations(tx, clientId),
    careTeam: await selectCareTeam(tx, clientId),
    stays: await selectStays(tx, clientId),
    problems: await selectProblems(tx, clientId),
    allergies: await selectAllergies(tx, clientId),
    medications: await selectMedications(tx, clientId),
    coverages: await selectCoverages(tx, clientId),
  }
}
