import type { Tx } from '../../../platform/db/transaction.ts'
import { displayName, type PersonName } from '../../../words/person-name.ts'
import { selectSupporters } from '../../people/index.ts'
import { refuse } from '../refusals.ts'
import { selectProvidersNamed, selectStaffNamed } from './conference.sql.ts'
import type { ConferencePart, HoldingConference, Participant } from './contract.ts'

/** Who took part in all of it, named as they are today. */
export async function sharedParticipants(tx: Tx, held: HoldingConference): Promise<Participant[]> {
  const staff = await selectStaffNamed(tx, held.staff)
  const providers = await selectProvidersNamed(tx, held.providers)
  // nobody is left out without a word
  if (staff.length < new Set(held.staff).size) throw refuse('conference_nobody_such', 'staff')
  if (providers.length < new Set(held.providers).size) throw refuse('conference_nobody_such', 'providers')
  return [
    ...staff.map(({ name, credential }) => ({ kind: 'staff' as const, name, as: credential })),
    ...providers.map(({ name, organization }) => ({ kind: 'provider' as const, name, as: organization })),
    ...held.others.map((name) => ({ kind: 'other' as const, name, as: null })),
  ]
}

type Of = { clientId: string; client: PersonName; part: ConferencePart; at: number }

/** Who is there for this client: in this client's entry alone. Whoever must not be told anything did not take part in it. */
export async function supportersIn(tx: Tx, { clientId, client, part, at }: Of): Promise<Participant[]> {
  const known = part.supporters.length > 0 ? await selectSupporters(tx, clientId) : []
  return part.supporters.map((supporterId) => {
    const one = known.find((supporter) => supporter.supporterId === supporterId)
    if (!one) throw refuse('not_there')
    if (one.mayBeTold === false)
      throw refuse('must_not_be_told', `entries.${at}.supporters`, { name: one.name, client: displayName(client) })
    return { kind: 'supporter' as const, name: one.name, as: one.relationship || null }
  })
}
