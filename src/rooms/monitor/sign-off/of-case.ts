import type { HeldCase } from '../../cases/index.ts'

/** Of which case an event or a notice of its closing tells. */
export const ofCase = (held: HeldCase) => ({
  caseId: held.id,
  clientId: held.client_id,
  programId: held.program_id,
  dataClass: held.data_class,
})
