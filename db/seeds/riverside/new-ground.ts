import { businessCalendarOf } from '../../../src/rooms/programs/shared.ts'
import { newChronicle } from './chronicle.ts'
import { daysOf } from './days.ts'
import { type Ground, type Program, type ProgramKey, supervisors, type Worker } from './ground.ts'
import { writeProviders } from './people/providers.ts'

export type NewGround = {
  agencyId: string
  now: Date
  zone: string
  /** Each under its own pack, all layers met. */
  programs: Record<ProgramKey, Omit<Program, 'supervisorId'>>
  staff: ReadonlyMap<string, Worker>
}

/** Where the stories begin: a day, the staff of that day, and an address book. */
export function newGround({ agencyId, now, zone, programs, staff }: NewGround): Ground {
  const days = daysOf(now, zone, businessCalendarOf(programs.home.pack))
  const chronicle = newChronicle()
  const workerOf = (name: string): Worker => {
    const worker = staff.get(name)
    if (!worker) throw new Error(`Nobody at Riverside is called ${name}`)
    return worker
  }
  const led = (key: ProgramKey): Program => ({ ...programs[key], supervisorId: workerOf(supervisors[key]).id })
  return {
    agencyId,
    days,
    chronicle,
    programs: {
      home: led('home'),
      housed: led('housed'),
      recovery: led('recovery'),
      steady: led('steady'),
      homeward: led('homeward'),
    },
    staff: workerOf,
    providers: writeProviders(chronicle, days),
    instruments: new Map(),
  }
}
