import type { FastifyInstance } from 'fastify'
import { closeHouse, openDoors, openHouse } from './assembly.ts'
import { demoPeopleIn } from './demo.ts'
import { type Auth, openAuth } from './platform/auth/auth.ts'
import type { Command } from './platform/command/command.ts'
import { listenForCommands } from './platform/command/listen-for-commands.ts'
import { agenciesOf } from './platform/db/agencies.ts'
import type { House } from './platform/house.ts'
import type { Settings } from './platform/settings.ts'
import { sayFailed, startWork } from './worker.ts'

export type Serving = { house: House; app: FastifyInstance; url: string; close(): Promise<void> }

export type ServeOptions = {
  jobs: boolean
  commands: Command[]
  progress?: (line: string) => void
  /** Before anybody is let in: what an empty house begins with. */
  begin?: ((house: House, auth: Auth) => Promise<unknown>) | undefined
}

/** One process that does everything: doors, jobs, and commands of the same folder. A server's database must be migrated. */
export async function serve(settings: Settings, options: ServeOptions): Promise<Serving> {
  const house = await openHouse(settings, { failed: sayFailed, ...options })
  const auth = openAuth(house.db, settings)
  await options.begin?.(house, auth).catch((error) => closeHouse(house).then(() => Promise.reject(error)))
  const app = await openDoors(house, { auth, demoPeople: () => demoPeopleIn(house), log: true })
  const url = await app.listen({ port: settings.port, host: settings.host })
  const socket = settings.databaseUrl ? null : listenForCommands(house, options.commands)
  if (options.jobs) for (const { id } of await agenciesOf(house.db)) await startWork(house, id)
  return {
    house,
    app,
    url: settings.publicUrl ?? url,
    async close() {
      socket?.close()
      await app.close()
      await closeHouse(house)
    },
  }
}
