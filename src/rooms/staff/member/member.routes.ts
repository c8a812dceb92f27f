import type { Auth } from '../../../platform/auth/auth.ts'
import { isFounded } from '../../../platform/db/agencies.ts'
import { asStaff } from '../../../platform/db/as-staff.ts'
import type { House } from '../../../platform/house.ts'
import type { Doors } from '../../../platform/http/mount.ts'
import { agencyWithoutMembers } from './agency-without-members.ts'
import { type DemoPerson, listColleagues, listDemoPeople, readSession, readSetup, setUpAgency } from './contract.ts'
import { presentColleague, presentSession } from './member.present.ts'
import { selectAgency, selectColleagues, selectMember, selectProgramNames } from './member.sql.ts'
import { foundAgency } from './set-up-agency.ts'

/** `demoPeople` answers with nobody outside a demo folder. */
export function memberRoutes(
  { mount, mountOpen, house }: Doors,
  auth: Auth,
  demoPeople: () => Promise<DemoPerson[]>,
): void {
  mount(readSession, ({ by }) =>
    asStaff(by, async (tx, me) =>
      presentSession(house, me, {
        member: await selectMember(tx, me.id),
        agency: await selectAgency(tx),
        programs: await selectProgramNames(tx),
      }),
    ),
  )
  mount(listColleagues, ({ by }) =>
    asStaff(by, async (tx) => ({ colleagues: (await selectColleagues(tx)).map(presentColleague) })),
  )
  mountOpen(listDemoPeople, demoPeople)
  mountOpen(readSetup, async () => ({ needed: await isWaiting(house) }))
  mountOpen(setUpAgency, async ({ body }) => {
    await foundAgency(house, auth, body)
    return { done: true as const }
  })
}

const isWaiting = async (house: House): Promise<boolean> =>
  !(await isFounded(house.db)) || (await agencyWithoutMembers(house)) !== null
