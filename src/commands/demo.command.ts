import { closeHouse, openHouse } from '../assembly.ts'
import { openAuth } from '../platform/auth/auth.ts'
import type { LocalCommand } from '../platform/command/command.ts'
import { bringUpToDate } from '../platform/db/bring-up-to-date.ts'
import { makeDemo } from './make-demo.ts'

export const demoCommand: LocalCommand = {
  name: 'demo',
  summary: 'Fills an empty folder with Riverside, a living imaginary agency, relative to today.',
  usage: '[--json]',
  async run({ settings, telling }) {
    if (settings.databaseUrl) await bringUpToDate(settings, telling.progress)
    const house = await openHouse(settings, telling)
    const made = await makeDemo(house, openAuth(house.db, settings), telling).finally(() => closeHouse(house))
    telling.result(
      { made },
      made ? 'Riverside is ready. Start it with: throughline serve' : 'This folder already holds an agency.',
    )
    return 0
  },
}
