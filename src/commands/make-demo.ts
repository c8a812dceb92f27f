import { fillRiverside } from '../../db/seeds/riverside.ts'
import type { Auth } from '../platform/auth/auth.ts'
import type { Telling } from '../platform/command/command.ts'
import { isFounded } from '../platform/db/agencies.ts'
import type { House } from '../platform/house.ts'

/** Makes the demo agency where there is none yet; false where an agency already is. */
export async function makeDemo(house: House, auth: Auth, telling: Telling): Promise<boolean> {
  if (await isFounded(house.db)) return false
  telling.progress('Making Riverside, an imaginary agency ...')
  await fillRiverside(house, auth, telling.progress)
  return true
}
