import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { newId } from '../../../words/ids.ts'
import { sha256Of } from './canonical.ts'
import type { Signature } from './contract.ts'

/** Who signs, as they are named and qualified today. */
export type Signer = { id: string; name: string; credential: string | null }

export type Signed = {
  kind: Signature['kind']
  subjectId: string
  clientId: string
  programId: string
  dataClass: string
  /** What is signed: its hash is kept, taken over the canonical form. */
  content: unknown
}

/** Puts a name under something: with the credential as it is now, for good. */
export async function sign(tx: Tx, by: Signer, signed: Signed): Promise<void> {
  await tx
    .insertInto('record.signing')
    .values({
      id: newId(),
      client_id: signed.clientId,
      program_id: signed.programId,
      data_class: signed.dataClass,
      subject_kind: signed.kind,
      subject_id: signed.subjectId,
      staff_id: by.id,
      name: by.name,
      credential: by.credential,
      at: contextOf(tx).house.clock.now(),
      sha256: sha256Of(signed.content),
    })
    .execute()
}
