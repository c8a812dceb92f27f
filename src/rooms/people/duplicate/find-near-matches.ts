import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller, Staff } from '../../../platform/db/caller.ts'
import { asSystemWithin, type Tx } from '../../../platform/db/transaction.ts'
import { refuseUnlessWorks } from '../by-hand.ts'
import { say } from '../en.ts'
import { refuse } from '../refusals.ts'
import { askSupervisors } from './ask-supervisors.ts'
import { NearMatches, type TypedPerson } from './contract.ts'
import { identityOf, type Known, selectKnown, selectNearIds, selectVisible } from './duplicate.sql.ts'
import { faint, type NearMatch, nearMatch } from './near-match.rules.ts'

const shown = 10

/** Who may already be known, over the whole agency. Of those whom the asker may not see nothing is said but that. */
export function findNearMatches(by: Caller, typed: TypedPerson): Promise<NearMatches> {
  return asStaff(by, async (tx, me) => {
    refuseUnlessWorks(me)
    if (!saysSomething(typed)) throw refuse('too_little_to_match', 'given')
    const near = await nearestTo(tx, typed, faint)
    const visible = new Set(
      (
        await selectVisible(
          tx,
          near.map(({ known }) => known.id),
        )
      ).map(({ id }) => id),
    )
    const seen = near.filter(({ known }) => visible.has(known.id)).slice(0, shown)
    const hidden = near.filter(
      (one) => !visible.has(one.known.id) && one.match.strength !== 'possible' && !one.known.sealed_at,
    )
    for (const one of hidden) await askSupervisor(tx, me, by, one, typed)
    return NearMatches.parse({
      matches: [
        ...seen.map(presentSeen),
        ...(hidden.length > 0 ? [{ kind: 'hidden', words: say('may_be_known'), typed }] : []),
      ],
    })
  })
}

type Near = { known: Known; match: NearMatch }

/** Everybody near enough to be shown, the nearest first. */
export async function nearestTo(tx: Tx, typed: TypedPerson, least?: number): Promise<Near[]> {
  const ids = await selectNearIds(tx, typed)
  const known = ids.length === 0 ? [] : await asSystemWithin(tx, 'near matches', () => selectKnown(tx, ids))
  return known
    .flatMap((one) => {
      const match = nearMatch({ ...typed, otherNames: [] }, identityOf(one), least)
      return match ? [{ known: one, match }] : []
    })
    .sort((one, other) => other.match.points - one.match.points)
}

const saysSomething = ({ given, family, birthDate, phones, identifiers }: TypedPerson): boolean =>
  given + family !== '' || birthDate !== null || phones.length + identifiers.length > 0

const presentSeen = ({ known, match }: Near) => ({
  kind: 'seen',
  clientId: known.id,
  recordNumber: known.record_number,
  given: known.given,
  family: known.family,
  preferred: known.preferred,
  birthDate: known.birth_date,
  strength: match.strength,
  reasons: match.reasons,
})

/** The person's own supervisors decide; that somebody asked stays in the person's audit. */
async function askSupervisor(tx: Tx, me: Staff, by: Caller, { known, match }: Near, typed: TypedPerson): Promise<void> {
  await tx
    .insertInto('platform.audit')
    .values({
      org_id: me.agencyId,
      staff_id: me.id,
      name: 'client.may_be_known',
      client_ids: [known.id],
      request_id: by.requestId,
      detail: JSON.stringify({ typed: Object.keys(typed) }),
    })
    .execute()
  await asSystemWithin(tx, 'possible duplicate', () =>
    askSupervisors(tx, { known, newcomerId: null, typed, reasons: match.reasons, askedBy: me.id }),
  )
}
