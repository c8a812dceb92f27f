import { asSystem } from '../src/platform/db/as-system.ts'
import type { House } from '../src/platform/house.ts'
import { saveStay } from '../src/rooms/people/index.ts'
import { newId } from '../src/words/ids.ts'
import { delroy, homeAfterHospital, riverside } from '../test/cast.ts'

/** Delroy's hospital says that he went home at this moment, after five days in a bed. */
export function delroyComesHome(house: House, at: string): Promise<void> {
  return asSystem({ house, agencyId: riverside.id, reason: 'journey' }, async (tx) => {
    await saveStay(tx, {
      id: newId(),
      clientId: delroy,
      programId: homeAfterHospital,
      encounterClass: 'IMP',
      status: 'finished',
      startedAt: '2026-11-14T15:00:00.000Z',
      endedAt: at,
      hospital: 'Harborview General',
      attending: null,
      dispositionCode: '01',
      disposition: 'Home',
      reason: 'Falls',
      acuteAdmission: true,
      source: 'Harborview General',
    })
  })
}
