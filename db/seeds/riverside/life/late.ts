import type { Instant } from '../../../../src/words/time-zone.ts'

const window = 48 * 3_600_000

/** The pack's window for a contact note: after it an entry is late, and says why. */
export const isLate = (happenedAt: Instant, signedAt: Instant): boolean =>
  Date.parse(signedAt) - Date.parse(happenedAt) > window
