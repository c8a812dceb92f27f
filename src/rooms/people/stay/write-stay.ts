import type { Tx } from '../../../platform/db/transaction.ts'
import { type Place, tell } from '../by-hand.ts'
import { addRow, written } from '../save-row.ts'
import type { Stay, ToldStay } from './contract.ts'
import type { StayMoment } from './stay.rules.ts'
import { selectStay } from './stay.sql.ts'
import { tellTurn } from './tell-turn.ts'
import { stayColumns } from './told-stay.ts'

/** Writes a stay down for the first time, in the words of whoever told it. */
export async function writeStay(tx: Tx, place: Place, { stayId, ...said }: ToldStay): Promise<Stay> {
  await addRow(tx, 'people.stay', { id: stayId, ...place, ...stayColumns(tx, said), source: 'staff' })
  const stay = written(await selectStay(tx, place.client_id, stayId))
  await tellStay(tx, place, { before: null, stay, summary: 'stay_added' })
  return stay
}

type Told = { before: StayMoment | null; stay: Stay; summary: 'stay_added' | 'stay_changed' }

/** What became of it, for the clocks; where nothing did, the timeline still says that it was written. */
export async function tellStay(tx: Tx, place: Place, { before, stay, summary }: Told): Promise<void> {
  if (await tellTurn(tx, before, { ...stay, id: stay.stayId })) return
  await tell(tx, place, {
    kind: 'stay.changed',
    subjectId: stay.stayId,
    summary: `people:${summary}`,
    words: { hospital: stay.hospital ?? '' },
  })
}
