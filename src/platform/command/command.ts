import type { House } from '../house.ts'
import type { Settings } from '../settings.ts'

/** What a command says while it works: one JSON object a line with --json, words without. */
export type Telling = {
  /** A result: on stdout. `words` is what a person reads, `object` what a program reads. */
  result(object: Record<string, unknown>, words: string): void
  /** Progress: on stderr, never part of the result. */
  progress(words: string): void
}

export type Flags = Record<string, string | boolean | undefined>

type Named = {
  /** As typed: 'import fhir'. */
  name: string
  summary: string
  /** After the name: 'FILE... [--dry-run]'. */
  usage: string
  options?: Record<string, { type: 'string' | 'boolean'; says: string }>
}

/** Needs no running house: checks files, starts servers. Gives the exit code. */
export type LocalCommand = Named & {
  run(asked: { args: string[]; flags: Flags; settings: Settings; telling: Telling }): Promise<number>
}

/**
 * Works on the agency's data: in the server of the same data folder where one is running, else in a house of its own.
 * `prepare` reads files where the person is; what it gives must survive JSON. Gives the exit code.
 */
export type HouseCommand = Named & {
  prepare(asked: { args: string[]; flags: Flags; telling: Telling }): Promise<unknown>
  perform(house: House, agencyId: string, prepared: unknown, telling: Telling): Promise<number>
  /** Makes the agency where there is none yet. Without it an empty folder is refused. */
  found?(house: House): Promise<string>
  /** What there is to do where no agency is yet, without making one. */
  unfounded?(telling: Telling): Promise<number>
}

export type Command = LocalCommand | HouseCommand

export const isHouseCommand = (command: Command): command is HouseCommand => 'perform' in command
