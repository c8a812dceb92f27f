import type { Tx } from '../../../platform/db/transaction.ts'
import { selectInstrument } from '../instrument/instrument.sql.ts'
import { type Instrument, instrumentOf } from '../instrument/instruments-in-force.ts'
import { type KeptScore, KeptScores } from '../scoring/kept-score.ts'
import { selectSigned, selectSignedOfClient } from './assessment.sql.ts'

/** An assessment as it was signed, with its form: what leaves the house of it. */
export type SignedForExport = {
  assessmentId: string
  caseId: string
  programId: string
  dataClass: string
  instrumentId: string
  instrument: Instrument
  doneOn: string
  signedAt: Date
  authorId: string
  authorName: string
  mode: string
  proxyName: string | null
  response: unknown
  scores: readonly KeptScore[]
  isVoid: boolean
}

/** Every signed assessment of a person that the asker may see, the oldest first. */
export async function signedForExport(tx: Tx, clientId: string): Promise<SignedForExport[]> {
  const signed: SignedForExport[] = []
  for (const { id } of (await selectSignedOfClient(tx, clientId)).toReversed()) {
    const row = await selectSigned(tx, id)
    const kept = row && (await selectInstrument(tx, row.instrument_id))
    if (!row || !kept) continue
    signed.push({
      assessmentId: row.id,
      caseId: row.case_id,
      programId: row.program_id,
      dataClass: row.data_class,
      instrumentId: row.instrument_id,
      instrument: instrumentOf(kept),
      doneOn: row.done_on,
      signedAt: row.signed_at,
      authorId: row.author_id,
      authorName: row.author_name,
      mode: row.mode,
      proxyName: row.proxy_name,
      response: row.response,
      scores: KeptScores.parse(row.scores),
      isVoid: row.voided_at !== null,
    })
  }
  return signed
}
