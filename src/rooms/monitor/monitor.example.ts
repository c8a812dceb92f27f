import { amara, homeAfterHospital, type Member, riverside } from '../../../test/cast.ts'
import type { TestHouse } from '../../../test/house.ts'
import { asStaff } from '../../platform/db/as-staff.ts'
import { asSystem } from '../../platform/db/as-system.ts'
import { type HouseEvent, type Left, leaveEvent } from '../../platform/events.ts'
import { newId } from '../../words/ids.ts'
import { assignCase, openCase } from '../cases/index.ts'
import { createClient } from '../people/index.ts'
import { packInForce } from '../programs/index.ts'

/** A case of its own, so that no test meets the clocks of another. */
export type OneCase = { caseId: string; clientId: string; programId: string }

type Opening = { carriedBy?: Member | null; given?: string; family?: string }

/** Somebody new in Home after hospital, carried by Amara unless the test says otherwise. */
export async function aCase(
  house: TestHouse,
  { carriedBy = amara, given = 'Rosa', family = 'Lindgren' }: Opening = {},
): Promise<OneCase> {
  const one = { caseId: newId(), clientId: newId(), programId: homeAfterHospital }
  await asSystem({ house: house.house, agencyId: riverside.id, reason: 'test' }, async (tx) => {
    const { version } = await packInForce(tx, 'post-discharge')
    await createClient(tx, { id: one.clientId, programId: one.programId, given, family, birthDate: '1950' })
    await openCase(tx, { ...one, id: one.caseId, urgency: 'routine', packVersion: version })
    if (carriedBy) await assignCase(tx, { caseId: one.caseId, staffId: carriedBy.id, role: 'primary', reason: null })
  })
  return one
}

type Altered = Partial<Left> & { facts?: Left['facts'] }

/** What other rooms leave, with its usual facts, altered by the test that needs it. */
export const aDischarge = (of: OneCase, { facts, ...but }: Altered = {}): Left => ({
  ...of,
  kind: 'stay.finished',
  subjectId: newId(),
  summary: 'people:stay_finished',
  facts: { class: 'IMP', endedAt: '2026-11-20T15:00:00.000Z', hospital: 'Mercy', disposition: 'home', ...facts },
  happenedAt: '2026-11-20T15:00:00.000Z',
  ...but,
})

export const aContact = (of: OneCase, { facts, ...but }: Altered = {}): Left => ({
  ...of,
  kind: 'contact.recorded',
  subjectId: newId(),
  summary: 'record:contact_reached_phone',
  facts: {
    outcome: 'reached',
    mode: 'phone',
    with: 'client',
    withClient: true,
    withCaregiver: false,
    faceToFace: false,
    minutes: 12,
    ...facts,
  },
  ...but,
})

export const leave = (house: TestHouse, left: Left, by: Member = amara): Promise<HouseEvent> =>
  asStaff(house.by(by), (tx) => leaveEvent(tx, left))
