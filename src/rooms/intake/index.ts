import type { Listeners } from '../../platform/events.ts'
import { onContactRecorded } from './referral/on-contact-recorded.ts'

export { en as intakeEn } from './en.ts'
export { intakeRoutes } from './intake.routes.ts'
export { outreachOf } from './outreach/outreach-of-case.ts'
export { type Received, type ReceivedReferral, receiveReferral } from './referral/receive-referral.ts'
export { referralClocks } from './referral/referral-clocks.ts'

/** What intake hears from other rooms. */
export function intakeListens({ listen }: Listeners): void {
  listen('contact.recorded', { room: 'intake', hear: onContactRecorded })
}
