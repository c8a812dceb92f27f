import type { Tx } from '../../../platform/db/transaction.ts'

export type NewProgram = {
  id: string
  name: string
  shortName: string
  /** The pack's folder name: 'post-discharge'. */
  pack: string
  /** The shipped layers over it that the program stands under: 'state-california'. */
  layers?: readonly string[]
  dataClass?: string
  /** How many people it can carry at once; null when nobody counts. */
  places: number | null
  openedOn: string
}

/** Opens a program under a pack. In an administrator's act, or as the system: an import, the demo. */
export async function createProgram(tx: Tx, program: NewProgram): Promise<void> {
  await tx
    .insertInto('programs.program')
    .values({
      id: program.id,
      name: program.name,
      short_name: program.shortName,
      pack: program.pack,
      pack_layers: [...(program.layers ?? [])],
      data_class: program.dataClass ?? 'general',
      places: program.places,
      opened_on: program.openedOn,
    })
    .execute()
}
