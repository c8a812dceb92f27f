import type { Tx } from '../../../platform/db/transaction.ts'
import type { Instant } from '../../../words/time-zone.ts'
import { selectCaseToChange } from '../case/case.sql.ts'
import { refuse } from '../refusals.ts'
import { lower } from './end-flag.ts'
import { selectFlags } from './flag.sql.ts'
import { raise } from './raise-flag.ts'

export type StayBegun = { since: Instant; hospital: string | null }

/** Somebody with an open case is in hospital: nothing new opens, the case says so. Twice changes nothing. */
export async function markHospitalised(tx: Tx, caseId: string, { since, hospital }: StayBegun): Promise<void> {
  const held = await selectCaseToChange(tx, caseId)
  if (!held) throw refuse('not_there')
  await raise(tx, held, { kind: 'hospitalised', reason: hospital, since: new Date(since) })
}

/** They are out again. Nothing happens where the case did not say that they were in. */
export async function endHospitalised(tx: Tx, caseId: string, at: Instant): Promise<void> {
  const held = await selectCaseToChange(tx, caseId)
  if (!held) throw refuse('not_there')
  const flag = (await selectFlags(tx, caseId)).find(({ kind }) => kind === 'hospitalised')
  if (flag) await lower(tx, held, flag, { reason: null, at: new Date(at) })
}
