import { demoPassword, demoStaff } from '../db/seeds/riverside-staff.ts'
import { agenciesOf } from './platform/db/agencies.ts'
import type { House } from './platform/house.ts'
import type { DemoPerson } from './rooms/staff/index.ts'

/** The imaginary people one may sign in as: only where every agency of the folder is a demo. */
export async function demoPeopleIn(house: House): Promise<DemoPerson[]> {
  const agencies = await agenciesOf(house.db)
  if (agencies.length === 0 || agencies.some(({ demo }) => !demo)) return []
  return demoStaff.map(({ name, title, email }) => ({ name, role: title, email, password: demoPassword }))
}
