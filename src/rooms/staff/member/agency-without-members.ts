import { agenciesOf } from '../../../platform/db/agencies.ts'
import { asSystem } from '../../../platform/db/as-system.ts'
import type { House } from '../../../platform/house.ts'
import { newId } from '../../../words/ids.ts'
import { say } from '../en.ts'

/**
 * Makes an agency with nobody in it: a command brought data into an empty folder before anybody signed in. Its first
 * administrator names it later, and finds the data there. In the machine's own zone.
 */
export async function openUnnamedAgency(house: House): Promise<string> {
  const id = newId()
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  await asSystem({ house, agencyId: id, reason: 'set-up' }, (tx) =>
    tx
      .insertInto('platform.agency')
      .values({ id, name: say('unnamed_agency'), zone: timeZone, demo: false })
      .execute(),
  )
  return id
}

/** The agency that waits for its first administrator: the only one of the folder, and without anybody in it. */
export async function agencyWithoutMembers(house: House): Promise<string | null> {
  const [only, another] = await agenciesOf(house.db)
  if (!only || another || only.demo) return null
  const [{ members } = { members: 0 }] = await asSystem({ house, agencyId: only.id, reason: 'set-up' }, (tx) =>
    tx
      .selectFrom('staff.member')
      .select((of) => of.fn.countAll<number>().as('members'))
      .execute(),
  )
  return Number(members) === 0 ? only.id : null
}
