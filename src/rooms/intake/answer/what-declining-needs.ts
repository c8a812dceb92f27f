import type { Tx } from '../../../platform/db/transaction.ts'
import { type HeldCase, packOfCase } from '../../cases/index.ts'
import { type ClosureReason, type DeclineReason, type LayeredPack, programSection } from '../../programs/shared.ts'
import { outreachOf } from '../outreach/outreach-of-case.ts'

type Case = Pick<HeldCase, 'id' | 'program_id' | 'pack_version'>
export type ReasonToDecline = Pick<
  DeclineReason,
  'id' | 'title' | 'closes_as' | 'needs_supervisor' | 'needs_outreach' | 'told'
>

/** Why a referral of this case may be declined. A case that began before packs had such reasons knows those for closing. */
export async function declineReasonsOf(tx: Tx, of: Case): Promise<readonly ReasonToDecline[]> {
  const { own, closing } = reasonsIn(await packOfCase(tx, of))
  return own.length > 0 ? own : closing
}

/** What a reason is called, whenever it was given. */
export async function reasonTitles(tx: Tx, of: Case): Promise<(reason: string | null) => string | null> {
  const { own, closing } = reasonsIn(await packOfCase(tx, of))
  const titles = new Map([...closing, ...own].map(({ id, title }) => [id, title]))
  return (reason) => (reason === null ? null : (titles.get(reason) ?? reason))
}

/** Whether somebody answered, and what must still be tried before the person is given up. */
export async function outreachStanding(tx: Tx, of: Case): Promise<{ engaged: boolean; missing: string[] }> {
  const { engaged, parts } = await outreachOf(tx, of)
  return { engaged, missing: parts.flatMap(({ missing }) => missing ?? []) }
}

function reasonsIn(pack: LayeredPack): { own: readonly ReasonToDecline[]; closing: ReasonToDecline[] } {
  const { decline_reasons: own, closure_reasons: closing } = programSection.of(pack)
  return { own, closing: closing.filter(isOfReferrals).map((one) => ({ ...one, closes_as: one.id })) }
}

/** Nobody who was never carried has met a goal. */
const isOfReferrals = ({ id }: ClosureReason): boolean => id !== 'goals_met'
