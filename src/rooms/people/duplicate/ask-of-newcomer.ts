import { asStaffWithin, type Tx } from '../../../platform/db/transaction.ts'
import { askSupervisors } from './ask-supervisors.ts'
import type { TypedPerson } from './contract.ts'
import { selectVisible } from './duplicate.sql.ts'
import { nearestTo } from './find-near-matches.ts'
import { reasonWords } from './reason-words.ts'

type Newcomer = {
  id: string
  typed: TypedPerson
  /** Who brought the file, and reads what is answered; null for a command, which sees everybody. */
  broughtBy: string | null
}

/** Why each of those whom the reader may see is near, in words; of the others only whether there are any. */
export type NearNewcomer = { seen: string[][]; hidden: boolean }

/**
 * A source brought in somebody new. Nobody is joined by likeness: the supervisors of whoever is near are asked whether
 * they are one. Runs as the system.
 */
export async function askOfNewcomer(tx: Tx, { id, typed, broughtBy }: Newcomer): Promise<NearNewcomer> {
  const near = (await nearestTo(tx, typed)).filter(({ known }) => known.id !== id && !known.sealed_at)
  const likely = near.filter(({ match }) => match.strength !== 'possible')
  for (const { known, match } of likely)
    await askSupervisors(tx, { known, newcomerId: id, typed, reasons: match.reasons, askedBy: null })
  const ids = likely.map(({ known }) => known.id)
  const visible = broughtBy === null ? ids : await visibleTo(tx, broughtBy, ids)
  const seen = likely.filter(({ known }) => visible.includes(known.id))
  return { seen: seen.map(({ match }) => match.reasons.map(reasonWords)), hidden: seen.length < likely.length }
}

const visibleTo = async (tx: Tx, staffId: string, ids: readonly string[]): Promise<string[]> =>
  (await asStaffWithin(tx, staffId, () => selectVisible(tx, ids))).map(({ id }) => id)
