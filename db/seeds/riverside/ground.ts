import type { PastInstrument } from '../../../src/rooms/assess/index.ts'
import type { LayeredPack } from '../../../src/rooms/programs/shared.ts'
import type { Chronicle } from './chronicle.ts'
import type { Days } from './days.ts'

export type Worker = { id: string; name: string; credential: string | null }

export type ProgramKey = 'home' | 'housed' | 'recovery' | 'steady' | 'homeward'

/** Who leads each program, by first name. */
export const supervisors: Readonly<Record<ProgramKey, string>> = {
  home: 'imani',
  housed: 'viggo',
  recovery: 'odile',
  steady: 'basil',
  homeward: 'greta',
}

export type Program = { id: string; name: string; dataClass: string; supervisorId: string; pack: LayeredPack }

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
  /** Forms that were answered here, by key: each is kept when it is first answered. */
  instruments: Map<string, PastInstrument>
}

export type Outside = { id: string; name: string }
