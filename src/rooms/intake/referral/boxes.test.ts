import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { imani, tomas } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { boxes } from './contract.ts'
import { aReferral, Taken } from './referral.example.ts'

const house = freshHouse()

const Listed = z.object({
  referrals: z.array(z.object({ referralId: z.string(), name: z.string(), lastAnswer: z.unknown() })),
  next: z.string().nullable(),
  counts: z.object({ inbox: z.number(), asked: z.number(), waitlisted: z.number() }),
})
const list = async (box: string, after = '') =>
  Listed.parse((await house.api(imani).get(`/referrals?box=${box}&after=${encodeURIComponent(after)}`)).json)
const namesIn = async (box: string) => (await list(box)).referrals.map(({ name }) => name).toSorted()

const takeIn = async (family: string) =>
  Taken.parse((await house.api(tomas).post('/referrals', aReferral({ given: 'Ida', family }))).json)
type Answer = { caseVersion: number } & Record<string, unknown>
const answer = ({ referralId }: { referralId: string }, said: Answer) =>
  house.api(imani).post(`/referrals/${referralId}/answer`, { skipReason: 'Her daughter called.', ...said })
const asked = { answer: 'asked', words: 'Which day?', caseVersion: 1 }
const declined = { answer: 'declined', reason: 'no_capacity', words: 'No place is free.' }

beforeAll(async () => {
  await takeIn('New')
  await answer(await takeIn('Asked'), asked)
  await answer(await takeIn('Waits'), { answer: 'waitlisted', caseVersion: 1 })
  await answer(await takeIn('Sought'), { answer: 'accepted', path: 'outreach', caseVersion: 1 })
  const twice = await takeIn('Accepted')
  await answer(twice, asked)
  await answer(twice, { answer: 'accepted', caseVersion: 2 })
  await answer(await takeIn('Declined'), { ...declined, caseVersion: 1 })
})

test('every referral stands in one box, and the tabs count what stands there', async () => {
  expect(await Promise.all(boxes.map(async (box) => [box, await namesIn(box)]))).toEqual([
    ['inbox', ['Ida Accepted', 'Ida New', 'Ida Sought']],
    ['asked', ['Ida Asked']],
    ['waitlisted', ['Ida Waits']],
    ['closed', ['Ida Declined']],
  ])
  expect((await list('closed')).counts).toEqual({ inbox: 3, asked: 1, waitlisted: 1 })
})

test('a case that is opened again waits in the inbox, without the answers from before', async () => {
  const again = await takeIn('Again')
  await answer(again, asked)
  await answer(again, { ...declined, caseVersion: 2 })
  house.itIs('2026-11-24T16:05:00.000Z')
  const reopened = await house.api(imani).post(`/cases/${again.caseId}/reopen`, { reason: 'Called back' })
  expect(reopened.status).toBe(200)
  const { referrals } = await list('inbox')
  expect(referrals.find(({ referralId }) => referralId === again.referralId)).toMatchObject({ lastAnswer: null })
})

test('the answered ones come newest first and in pages, and each stands on one of them once', async () => {
  for (let day = 1; day <= 51; day += 1) {
    house.itIs(new Date(Date.UTC(2026, 11, day, 17)).toISOString())
    await answer(await takeIn(`Of day ${day}`), { ...declined, caseVersion: 1 })
  }
  const first = await list('closed')
  const second = await list('closed', first.next ?? '')
  expect([first.referrals[0]?.name, first.referrals.length]).toEqual(['Ida Of day 51', 50])
  expect([second.referrals[0]?.name, second.referrals.at(-1)?.name]).toEqual(['Ida Of day 1', 'Ida Declined'])
})
