import { asStaff, refuseUnlessRole } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { AddingInstrument, InstrumentFile, InstrumentLine } from './contract.ts'
import { presentInstrument, presentLine } from './instrument.present.ts'
import { type KeptInstrument, selectKeptInstruments } from './instrument.sql.ts'
import {
  byTurn,
  type Instrument,
  inForceOf,
  instrumentInForce,
  instrumentOf,
  isInForce,
  keptInstrument,
  shippedForms,
} from './instruments-in-force.ts'
import { readAdded } from './read-added.ts'
import { notComputableIn } from './read-form.ts'

/** What ships with the house, what the agency added, and which of them can be answered now. */
export const listInstruments = (by: Caller): Promise<{ instruments: InstrumentLine[] }> =>
  asStaff(by, async (tx) => ({ instruments: await linesOf(tx) }))

export const readInstrument = (by: Caller, key: string): Promise<InstrumentFile> =>
  asStaff(by, async (tx) => presentInstrument(await instrumentInForce(tx, key)))

export const readKeptInstrument = (by: Caller, instrumentId: string): Promise<InstrumentFile> =>
  asStaff(by, async (tx) => {
    const instrument = await keptInstrument(tx, instrumentId)
    return presentInstrument(instrument, notComputableIn(instrument.questionnaire.raw))
  })

/** As it would stand once it was added; nothing is kept. */
export function previewInstrument(by: Caller, adding: AddingInstrument): Promise<InstrumentFile> {
  const { instrument, notComputable } = readAdded(adding)
  return asStaff(by, async (_tx, me) => {
    refuseUnlessRole(me, ['administrator'])
    return presentInstrument(instrument, notComputable)
  })
}

async function linesOf(tx: Tx): Promise<InstrumentLine[]> {
  const kept = await selectKeptInstruments(tx)
  const inForce = inForceOf(kept)
  const added = kept.filter(({ origin }) => origin === 'added')
  const shipped = shippedForms().map(([, instrument]) => shippedLine(instrument, kept, inForce))
  return [...shipped, ...added.map((one) => addedLine(one, inForce))].toSorted((one, other) =>
    one.title.localeCompare(other.title),
  )
}

function shippedLine(instrument: Instrument, kept: KeptInstrument[], inForce: Map<string, Instrument>): InstrumentLine {
  const standing = inForce.get(instrument.key)
  const state = standing === undefined ? 'retired' : standing.origin === 'shipped' ? 'offered' : 'replaced'
  const turned = kept.filter(({ key, origin }) => key === instrument.key && origin === 'shipped').toSorted(byTurn)
  const row = turned.at(-1)
  return presentLine(instrument, { id: row?.id ?? null, state, since: row?.turned_at ?? null, by: null })
}

function addedLine(row: KeptInstrument, inForce: Map<string, Instrument>): InstrumentLine {
  const standing = inForce.get(row.key)
  const isStanding = row.turn === 'published' && isInForce(standing, row)
  const state = isStanding ? 'offered' : row.turn === null ? 'added' : row.turn === 'retired' ? 'retired' : 'replaced'
  const since = row.turned_at ?? row.kept_at
  return presentLine(instrumentOf(row), { id: row.id, state, since, by: row.kept_by_name })
}
