import type { Doors } from '../../platform/http/mount.ts'
import { answerReferral } from './answer/answer-referral.ts'
import { answerReferral as answerDoor } from './answer/contract.ts'
import { noteContactConsent as consentDoor } from './consent/contract.ts'
import { noteContactConsent } from './consent/note-contact-consent.ts'
import { decideEligibility as decideDoor, saveScreening as screeningDoor } from './eligibility/contract.ts'
import { decideEligibility } from './eligibility/decide-eligibility.ts'
import { saveScreening } from './eligibility/save-screening.ts'
import { readOutreach as outreachDoor } from './outreach/contract.ts'
import { readOutreach } from './outreach/read-outreach.ts'
import { listReferrals as listDoor, readReferral as readDoor, takeReferral as takeDoor } from './referral/contract.ts'
import { listReferrals } from './referral/list-referrals.ts'
import { readReferral } from './referral/read-referral.ts'
import { takeReferral } from './referral/take-referral.ts'

export function intakeRoutes({ mount }: Doors): void {
  mount(takeDoor, ({ by, body }) => takeReferral(by, body))
  mount(listDoor, ({ by, query }) => listReferrals(by, query))
  mount(readDoor, ({ by, params }) => readReferral(by, params.referralId))
  mount(answerDoor, ({ by, params, body }) => answerReferral(by, params.referralId, body))
  mount(consentDoor, ({ by, params, body }) => noteContactConsent(by, params.referralId, body))
  mount(screeningDoor, ({ by, params, body }) => saveScreening(by, params.caseId, body))
  mount(decideDoor, ({ by, params, body }) => decideEligibility(by, params.caseId, body))
  mount(outreachDoor, ({ by, params }) => readOutreach(by, params.caseId))
}
