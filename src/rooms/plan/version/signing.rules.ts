import type { PartyToPlan } from '../plan-file/version.ts'

export type Given = { party: PartyToPlan; how: string; stands: boolean }

/** Signed by us, and answered by whom it is about: a refusal is an answer too, and is shown as one. */
export function isSignedByAll(signatures: readonly Given[]): boolean {
  const standing = signatures.filter(({ stands }) => stands)
  const ours = standing.some(({ party, how }) => (party === 'worker' || party === 'supervisor') && how !== 'refused')
  return ours && standing.some(({ party }) => party === 'client' || party === 'representative')
}

/** Whether the client, or who acts for them, said yes. */
export const isSignedByClient = (signatures: readonly Given[]): boolean =>
  signatures.some(
    ({ party, how, stands }) => stands && how !== 'refused' && (party === 'client' || party === 'representative'),
  )

/** One answer for each party; "other" may be several people. */
export const hasAnswered = (signatures: readonly Given[], party: PartyToPlan): boolean =>
  party !== 'other' && signatures.some((one) => one.stands && one.party === party)
