import type { Tx } from '../../../platform/db/transaction.ts'
import { type Instrument, keptInstrument } from '../instrument/instruments-in-force.ts'
import { type KeptScore, KeptScores } from '../scoring/kept-score.ts'
import { type AnsweredRow, selectSignedWithAnswers } from './assessment.sql.ts'

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

/** Every signed assessment of a person that the asker may see, the oldest first; each form is looked up once. */
export async function signedForExport(tx: Tx, clientId: string): Promise<SignedForExport[]> {
  const rows = (await selectSignedWithAnswers(tx, clientId)).toReversed()
  const forms = new Map<string, Instrument>()
  for (const id of new Set(rows.map((row) => row.instrument_id))) forms.set(id, await keptInstrument(tx, id))
  return rows.flatMap((row) => {
    const instrument = forms.get(row.instrument_id)
    return instrument ? [exportOf(row, instrument)] : []
  })
}

const exportOf = (row: AnsweredRow, instrument: Instrument): SignedForExport => ({
  assessmentId: row.id,
  caseId: row.case_id,
  programId: row.program_id,
  dataClass: row.data_class,
  instrumentId: row.instrument_id,
  instrument,
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
