import { asStaff, refuseUnlessRole } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { refreshLive } from '../../../platform/live.ts'
import { refuse } from '../refusals.ts'
import type { AddingInstrument } from './contract.ts'
import { insertInstrument, selectByContent, selectByVersion } from './instrument.sql.ts'
import { type Instrument, rowOf } from './instruments-in-force.ts'
import { readAdded } from './read-added.ts'

export type AddedInstrument = { instrumentId: string; key: string; version: string }

export function addInstrument(by: Caller, adding: AddingInstrument): Promise<AddedInstrument> {
  const { instrument } = readAdded(adding)
  return asStaff(by, async (tx, me) => {
    refuseUnlessRole(me, ['administrator'])
    return addWithin(tx, instrument)
  })
}

/** The same file again changes nothing; another one under a version that is kept already is refused. */
export async function addWithin(tx: Tx, instrument: Instrument): Promise<AddedInstrument> {
  const row = rowOf(instrument)
  const { id, key, version, title } = row
  const before = await selectByContent(tx, key, row.sha256)
  if (before) return { instrumentId: before.id, key, version }
  if (await selectByVersion(tx, key, version)) throw refuse('instrument_version_differs', 'file', { title, version })
  await insertInstrument(tx, { ...row, kept_by: contextOf(tx).staffId })
  await leaveEvent(tx, {
    kind: 'instrument.added',
    clientId: null,
    programId: null,
    subjectId: id,
    summary: 'assess:instrument_added_event',
    words: { title, version },
    facts: { instrument: key },
  })
  refreshLive(tx, ['instruments'])
  return { instrumentId: id, key, version }
}
