import type { LayeredPack } from '../../../src/rooms/programs/shared.ts'
import type { Chronicle } from './chronicle.ts'
import type { Days } from './days.ts'

export type Worker = { id: string; name: string; credential: string | null }

export type ProgramKey = 'home' | 'housed'

export type Program = { id: string; supervisorId: string; pack: LayeredPack }

/** What every story of the town stands on. */
export type Ground = {
  agencyId: string
  days: Days
  chronicle: Chronicle
  programs: Record<ProgramKey, Program>
  /** By first name, without accents: 'amara'. */
  staff(name: string): Worker
  /** Keys of people and places outside, by what they do. */
  providers: ReadonlyMap<string, readonly Outside[]>
}

export type Outside = { id: string; name: string }
