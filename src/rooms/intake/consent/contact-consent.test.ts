import { expect, test } from 'vitest'
import { z } from 'zod'
import { tomas } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { asStaff } from '../../../platform/db/as-staff.ts'
import { aReferral, Taken } from '../referral/referral.example.ts'

const house = freshHouse()

const Said = z.object({ consent: z.object({ agreed: z.boolean().nullable(), words: z.string().nullable() }) })
const takeIn = async (but: Record<string, unknown> = {}) =>
  Taken.parse((await house.api(tomas).post('/referrals', aReferral({}, but))).json)
const consentOf = async ({ referralId }: { referralId: string }) =>
  Said.parse((await house.api(tomas).get(`/referrals/${referralId}`)).json).consent

test.each([
  ['agreed', true],
  ['did not agree', false],
  ['was not asked', null],
])('the referral says that the person %s, until somebody asks', async (_, consentToContact) => {
  expect(await consentOf(await takeIn({ consentToContact }))).toEqual({ agreed: consentToContact, words: null })
})

test('what the person said to it is kept with the answer', async () => {
  const taken = await takeIn({ consentToContact: true })
  const said = { agreed: false, words: 'Not this week.' }
  await house.api(tomas).post(`/referrals/${taken.referralId}/contact-consent`, said)
  expect(await consentOf(taken)).toEqual(said)
})

test('what screening hears once more is no new answer, and neither is what it knew already', async () => {
  const taken = await takeIn()
  const screened = { answers: [{ questionId: 'may-contact', answer: 'yes' }] }
  await house.api(tomas).put(`/cases/${taken.caseId}/screening`, screened)
  await house.api(tomas).put(`/cases/${taken.caseId}/screening`, screened)
  const consents = await asStaff(house.by(tomas), (tx) =>
    tx.selectFrom('intake.contact_consent').select('agreed').where('referral_id', '=', taken.referralId).execute(),
  )
  await house.api(tomas).post(`/referrals/${taken.referralId}/contact-consent`, { agreed: true })
  const screenings = await asStaff(house.by(tomas), (tx) =>
    tx.selectFrom('intake.screening_answer').select('answer').where('case_id', '=', taken.caseId).execute(),
  )
  expect([consents, screenings]).toEqual([[{ agreed: true }], [{ answer: 'yes' }, { answer: 'yes' }]])
})
