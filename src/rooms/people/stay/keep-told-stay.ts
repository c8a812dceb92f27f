import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { placeIn } from '../by-hand.ts'
import { written } from '../save-row.ts'
import type { Stay, ToldStay } from './contract.ts'
import { isDischarge } from './stay.rules.ts'
import { selectStay } from './stay.sql.ts'
import { refuseUnlessTrueOf, standingStayLike, stayColumns } from './told-stay.ts'
import { tellStay, writeStay } from './write-stay.ts'

type OfPerson = { clientId: string; programId: string }

/** The key of the stay that is told: of the one that stands already, if it is told once more. */
export async function keyOfToldStay(tx: Tx, clientId: string, told: ToldStay): Promise<string> {
  await refuseUnlessTrueOf(tx, clientId, told)
  return (await standingStayLike(tx, clientId, told))?.stayId ?? told.stayId
}

/**
 * Keeps the stay that somebody tells beside something else: a referral. One that stands already stays one, and moves
 * only forward: a discharge ends it, and nothing takes its discharge back.
 */
export async function keepToldStay(tx: Tx, { clientId, programId }: OfPerson, told: ToldStay): Promise<void> {
  const standing = await standingStayLike(tx, clientId, told)
  if (!standing) await writeStay(tx, await placeIn(tx, clientId, programId), told)
  if (standing && !isDischarge(standing) && told.endedOn !== null) await finish(tx, standing, told)
}

async function finish(tx: Tx, standing: Stay, told: ToldStay): Promise<void> {
  const { clientId, programId, stayId, version } = standing
  const { status, ended_at, expected_on, by_hand_at } = stayColumns(tx, told, standing)
  await tx
    .updateTable('people.stay')
    .set({ status, ended_at, expected_on, by_hand_at, version: version + 1 })
    .where('org_id', '=', contextOf(tx).agencyId)
    .where('id', '=', stayId)
    .execute()
  const stay = written(await selectStay(tx, clientId, stayId))
  const place = { client_id: clientId, program_id: programId, data_class: standing.dataClass }
  await tellStay(tx, place, { before: standing, stay, summary: 'stay_changed' })
}
