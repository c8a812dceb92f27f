import { businessCalendarOf, type LayeredPack } from '../../../src/rooms/programs/shared.ts'
import { newChronicle } from './chronicle.ts'
import { daysOf } from './days.ts'
import type { Ground, ProgramKey, Worker } from './ground.ts'
import { writeProviders } from './people/providers.ts'

export type NewGround = {
  agencyId: string
  now: Date
  zone: string
  /** The one pack of both programs, all layers met. */
  pack: LayeredPack
  programIds: Record<ProgramKey, string>
  staff: ReadonlyMap<string, Worker>
}

/** Where the stories begin: a day, the staff of that day, and an address book. */
export function newGround({ agencyId, now, zone, pack, programIds, staff }: NewGround): Ground {
  const days = daysOf(now, zone, businessCalendarOf(pack))
  const chronicle = newChronicle()
  const workerOf = (name: string): Worker => {
    const worker = staff.get(name)
    if (!worker) throw new Error(`Nobody at Riverside is called ${name}`)
    return worker
  }
  return {
    agencyId,
    days,
    chronicle,
    programs: {
      home: { id: programIds.home, supervisorId: workerOf('imani').id, pack },
      housed: { id: programIds.housed, supervisorId: workerOf('viggo').id, pack },
    },
    staff: workerOf,
    providers: writeProviders(chronicle, days),
  }
}
