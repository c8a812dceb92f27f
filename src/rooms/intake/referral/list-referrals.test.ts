import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { homeAfterHospital, imani, riverside, stayingHoused, tomas, viggo } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { asSystem } from '../../../platform/db/as-system.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { newId } from '../../../words/ids.ts'
import { createClient } from '../../people/index.ts'
import { receiveReferral } from './receive-referral.ts'

const house = freshHouse()

const Listed = z.object({
  referrals: z.array(z.object({ referralId: z.string(), name: z.string(), attemptDueAt: z.string().nullable() })),
  next: z.string().nullable(),
  counts: z.object({ inbox: z.number() }),
})
const list = async (who: typeof tomas, query = '') =>
  Listed.parse((await house.api(who).get(`/referrals?box=inbox${query}`)).json)

type Told = { family: string; urgency?: 'routine' | 'urgent' | 'emergency'; programId?: string }

const refer = ({ family, urgency = 'routine', programId = homeAfterHospital }: Told) =>
  asSystem({ house: house.house, agencyId: riverside.id, reason: 'test import' }, async (tx) => {
    const clientId = newId()
    await createClient(tx, { id: clientId, programId, given: 'Ida', family, birthDate: '1950' })
    const received = await receiveReferral(tx, {
      clientId,
      programId,
      urgency,
      sourceName: 'Harborview General',
      via: 'import',
      asked: 'Home after a stay.',
    })
    return { ...received, clientId }
  })

beforeAll(async () => {
  for (let n = 1; n <= 52; n += 1) await refer({ family: `Routine ${n}` })
  await refer({ family: 'Hurry', urgency: 'emergency' })
  await refer({ family: 'Elsewhere', programId: stayingHoused })
})

test('what is due first stands on top: the emergency before all that came earlier', async () => {
  const { referrals, counts } = await list(tomas)
  expect(referrals[0]?.name).toBe('Ida Hurry')
  expect(counts.inbox).toBe(53)
})

test('a long inbox comes in pages, and everybody stands on one of them once', async () => {
  const first = await list(imani)
  const second = await list(imani, `&after=${encodeURIComponent(first.next ?? '')}`)
  expect([first.referrals.length, second.referrals.length, second.next]).toEqual([50, 3, null])
  expect(new Set([...first.referrals, ...second.referrals].map(({ referralId }) => referralId)).size).toBe(53)
})

test('each program’s people see their own', async () => {
  expect((await list(viggo)).referrals.map(({ name }) => name)).toEqual(['Ida Elsewhere'])
})

/** Nobody answered: the person themselves, or somebody else who was rung about them. */
const rung = ({ caseId, clientId }: { caseId: string; clientId: string }, withClient: boolean) =>
  asSystem({ house: house.house, agencyId: riverside.id, reason: 'test' }, (tx) =>
    leaveEvent(tx, {
      kind: 'contact.recorded',
      caseId,
      clientId,
      programId: homeAfterHospital,
      subjectId: newId(),
      summary: 'intake:screened',
      facts: { outcome: 'no_answer', mode: 'phone', withClient, withCaregiver: false, faceToFace: false, minutes: 2 },
    }),
  )

test('after the first attempt at the person the answer is what is due; a pharmacy that was rung is none', async () => {
  const tried = await refer({ family: 'Tried', urgency: 'emergency' })
  await rung(tried, false)
  expect((await list(tomas)).referrals.map(({ name }) => name).slice(0, 2)).toContain('Ida Tried')
  await rung(tried, true)
  const { referrals } = await list(tomas)
  expect(referrals.map(({ name }) => name).slice(0, 2)).not.toContain('Ida Tried')
  const { referrals: later } = await list(tomas, `&after=${encodeURIComponent((await list(tomas)).next ?? '')}`)
  expect(later.at(-1)).toMatchObject({ name: 'Ida Tried', attemptDueAt: null })
})
