import type { Auth } from '../../../platform/auth/auth.ts'
import { todayAt } from '../../../platform/clock.ts'
import { isFounded } from '../../../platform/db/agencies.ts'
import { asSystem } from '../../../platform/db/as-system.ts'
import type { House } from '../../../platform/house.ts'
import { newId } from '../../../words/ids.ts'
import { refuse } from '../refusals.ts'
import { addMember } from './add-member.ts'
import { agencyWithoutMembers } from './agency-without-members.ts'
import type { AgencySetup } from './contract.ts'

/** Names the agency and makes its first administrator: once, where nobody is yet. Gives the agency's id. */
export async function foundAgency(house: House, auth: Auth, setup: AgencySetup, demo = false): Promise<string> {
  const waiting = await agencyWithoutMembers(house)
  if (waiting === null && (await isFounded(house.db))) throw refuse('already_set_up')
  refuseUnlessZone(setup.zone)
  const agencyId = waiting ?? newId()
  const userId = await auth.addUser(setup)
  await asSystem({ house, agencyId, reason: 'set-up' }, async (tx) => {
    const named = { name: setup.agencyName, zone: setup.zone, demo }
    if (waiting) await tx.updateTable('platform.agency').set(named).where('id', '=', agencyId).execute()
    else
      await tx
        .insertInto('platform.agency')
        .values({ id: agencyId, ...named })
        .execute()
    await addMember(tx, {
      userId,
      name: setup.name,
      email: setup.email,
      joinedOn: todayAt(house.clock, setup.zone),
      roles: [{ role: 'administrator', programId: null }],
    })
  })
  return agencyId
}

function refuseUnlessZone(zone: string): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
  } catch {
    throw refuse('zone_unknown', 'zone', { zone })
  }
}
