import { asStaff, refuseUnlessRole } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { refreshLive } from '../../../platform/live.ts'
import { newId } from '../../../words/ids.ts'
import { refuse } from '../refusals.ts'
import { insertTurn, selectInstrument, selectKeptInstruments } from './instrument.sql.ts'
import { type Instrument, inForceOf, instrumentInForce, isInForce, keepInstrument } from './instruments-in-force.ts'

/** From now on it is what is answered under its key. */
export const publishInstrument = (by: Caller, instrumentId: string): Promise<{ instrumentId: string }> =>
  asStaff(by, async (tx, me) => {
    refuseUnlessRole(me, ['administrator'])
    return publishWithin(tx, instrumentId)
  })

export async function publishWithin(tx: Tx, instrumentId: string): Promise<{ instrumentId: string }> {
  const kept = await selectInstrument(tx, instrumentId)
  if (!kept) throw refuse('not_there')
  const standing = inForceOf(await selectKeptInstruments(tx, kept.key)).get(kept.key)
  if (kept.turn === 'published' && isInForce(standing, kept)) return { instrumentId }
  await turn(tx, { instrumentId, instrument: kept, to: 'published', because: null })
  return { instrumentId }
}

/** What was answered stays; nobody begins it any more. What it had replaced is offered again. */
export const retireInstrument = (by: Caller, key: string, because: string): Promise<{ key: string }> =>
  asStaff(by, async (tx, me) => {
    refuseUnlessRole(me, ['administrator'])
    const instrument = await instrumentInForce(tx, key)
    const instrumentId = await keepInstrument(tx, instrument)
    await turn(tx, { instrumentId, instrument, to: 'retired', because })
    return { key }
  })

type Turn = {
  instrumentId: string
  instrument: Pick<Instrument, 'key' | 'title' | 'version'>
  to: 'published' | 'retired'
  because: string | null
}

async function turn(tx: Tx, { instrumentId, instrument: { key, title, version }, to, because }: Turn): Promise<void> {
  const { staffId, house } = contextOf(tx)
  const row = { id: newId(), instrument_id: instrumentId, turn: to, because, by_staff: staffId }
  await insertTurn(tx, { ...row, at: house.clock.now() })
  await leaveEvent(tx, {
    kind: `instrument.${to}`,
    clientId: null,
    programId: null,
    subjectId: instrumentId,
    summary: to === 'published' ? 'assess:instrument_published_event' : 'assess:instrument_retired_event',
    words: { title, version, because },
    facts: { instrument: key },
  })
  refreshLive(tx, ['instruments'])
}
