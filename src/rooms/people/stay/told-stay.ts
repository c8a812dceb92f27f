import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { selectClient } from '../client/client.sql.ts'
import { refuse } from '../refusals.ts'
import type { Stay, StayFacts } from './contract.ts'
import { isSameStay } from './same-stay.rules.ts'
import { selectStays } from './stay.sql.ts'
import { momentsOf, refuseUnlessPossible } from './told-stay.rules.ts'

const hereOf = (tx: Tx) => ({ now: contextOf(tx).house.clock.now().toISOString(), zone: contextOf(tx).zone })

/** Refuses days that cannot be of this person. */
export async function refuseUnlessTrueOf(tx: Tx, clientId: string, said: StayFacts): Promise<void> {
  const client = await selectClient(tx, clientId)
  if (!client) throw refuse('not_there')
  refuseUnlessPossible(said, client.birthDate, hereOf(tx))
}

/** The stay of the record that is told once more, if it is one of those that stand. */
export async function standingStayLike(tx: Tx, clientId: string, said: StayFacts): Promise<Stay | undefined> {
  const stays = await selectStays(tx, clientId)
  const told = { ...said, inBed: said.encounterClass === 'IMP' }
  return stays.find((stay) => isSameStay(told, { ...stay, inBed: stay.encounterClass === 'IMP' }))
}

/** What somebody told, as the table holds it. A stay without an end is one that goes on. */
export function stayColumns(tx: Tx, said: StayFacts, standing: Stay | null = null) {
  const here = hereOf(tx)
  const { startedAt, endedAt } = momentsOf(said, here, standing)
  return {
    encounter_class: said.encounterClass,
    status: endedAt === null ? 'in-progress' : 'finished',
    started_at: startedAt,
    ended_at: endedAt,
    expected_on: endedAt === null ? said.expectedOn : null,
    hospital: said.hospital,
    attending: said.attending,
    disposition: said.disposition,
    reason: said.reason,
    acute_admission: said.acuteAdmission,
    by_hand_at: here.now,
  }
}
