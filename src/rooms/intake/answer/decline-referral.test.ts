import { expect, test } from 'vitest'
import { z } from 'zod'
import { ada, homeAfterHospital, riverside, tomas, viggo } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { asStaff } from '../../../platform/db/as-staff.ts'
import { asSystem } from '../../../platform/db/as-system.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { newId } from '../../../words/ids.ts'
import { aReferral, Taken } from '../referral/referral.example.ts'

const house = freshHouse()

const Refused = z.object({ code: z.string(), field: z.string() })
const takeIn = async () => Taken.parse((await house.api(tomas).post('/referrals', aReferral({}))).json)
const decline = ({ referralId }: { referralId: string }, said: object) =>
  house.api(tomas).post(`/referrals/${referralId}/answer`, { caseVersion: 1, answer: 'declined', ...said })
const read = async ({ referralId }: { referralId: string }) =>
  (await house.api(tomas).get(`/referrals/${referralId}`)).json

test('nobody is declined without the words that they were told', async () => {
  const { status, json } = await decline(await takeIn(), { reason: 'no_capacity' })
  expect([status, Refused.parse(json)]).toEqual([422, { code: 'intake:words_missing', field: 'words' }])
})

test('what they were told and where else they were sent stands on the referral, and why with the end of the case', async () => {
  const taken = await takeIn()
  const words = 'We have no place free now.'
  await decline(taken, { reason: 'no_capacity', words, alternates: 'Riverside food bank' })
  expect(await read(taken)).toMatchObject({ answers: [{ words, alternates: 'Riverside food bank' }] })
  const ended = await asStaff(house.by(tomas), (tx) =>
    tx
      .selectFrom('platform.event')
      .select('words')
      .where('case_id', '=', taken.caseId)
      .where('summary', '=', 'cases:moved_to_closed')
      .executeTakeFirst(),
  )
  expect(ended?.words).toMatchObject({ note: words })
})

test('whoever does not want us is not found ineligible by it', async () => {
  const taken = await takeIn()
  await decline(taken, { reason: 'does_not_want', words: 'Call us if that changes.' })
  expect(await read(taken)).toMatchObject({ stage: 'closed', eligibility: { decided: null } })
})

test('whoever answered the telephone is not given up as not reached', async () => {
  const taken = await takeIn()
  await asSystem({ house: house.house, agencyId: riverside.id, reason: 'test' }, (tx) =>
    leaveEvent(tx, {
      kind: 'contact.recorded',
      caseId: taken.caseId,
      clientId: taken.clientId,
      programId: homeAfterHospital,
      subjectId: newId(),
      summary: 'intake:screened',
      facts: {
        outcome: 'reached',
        mode: 'phone',
        withClient: true,
        withCaregiver: false,
        faceToFace: false,
        minutes: 2,
      },
    }),
  )
  const { status, json } = await decline(taken, { reason: 'not_reached', words: 'A letter was sent.' })
  expect([status, Refused.parse(json)]).toEqual([422, { code: 'intake:was_reached', field: 'reason' }])
})

test('whoever audits reads a referral, and neither answers it nor notes what was said to contact', async () => {
  const taken = await takeIn()
  await house.api(ada).post(`/staff/${viggo.id}/roles`, { role: 'auditor', programId: null, fromDay: '2026-11-23' })
  const place = `/referrals/${taken.referralId}`
  const answers = [
    await house.api(viggo).get(place),
    await house.api(viggo).post(`${place}/answer`, { caseVersion: 1, answer: 'asked', words: 'Which day?' }),
    await house.api(viggo).post(`${place}/contact-consent`, { agreed: true }),
  ]
  expect(answers.map(({ status }) => status)).toEqual([200, 404, 404])
})
