import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { newId } from '../../../words/ids.ts'
import type { HeldCase } from '../../cases/index.ts'

export type Consent = { agreed: boolean; words: string | null }

/** What the person said, as a row and an event; a later answer stands beside the earlier one. */
export async function keepConsent(tx: Tx, held: HeldCase, referralId: string, { agreed, words }: Consent) {
  const { id: caseId, client_id, program_id, data_class } = held
  const [id, at] = [newId(), contextOf(tx).house.clock.now()]
  const row = { id, referral_id: referralId, client_id, program_id, data_class, agreed, words, at }
  await tx.insertInto('intake.contact_consent').values(row).execute()
  await leaveEvent(tx, {
    kind: 'contact_consent.noted',
    caseId,
    clientId: client_id,
    programId: program_id,
    dataClass: data_class,
    subjectId: id,
    summary: agreed ? 'intake:agreed_to_contact' : 'intake:declined_contact',
    words: { words },
    facts: { agreed },
  })
  return { agreed, words, at: at.toISOString() }
}
