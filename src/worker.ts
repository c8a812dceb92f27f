import { closeHouse, openHouse, workOf } from './assembly.ts'
import { agenciesOf } from './platform/db/agencies.ts'
import type { House } from './platform/house.ts'
import type { Settings } from './platform/settings.ts'

/** Begins every room's work that waits or comes round, for one agency. */
export async function startWork(house: House, agencyId: string): Promise<void> {
  for (const begin of workOf()) await begin(house, agencyId)
}

/** Nobody waits for the answer of a job: whoever runs the house reads of it. */
export const sayFailed = (error: Error): void => console.error(`A job failed: ${error.message}`)

/** A process that does only the waiting work, beside any number that serve. */
export async function work(settings: Settings): Promise<{ close(): Promise<void> }> {
  const house = await openHouse(settings, { failed: sayFailed })
  for (const { id } of await agenciesOf(house.db)) await startWork(house, id)
  return { close: () => closeHouse(house) }
}
