import type { LocalCommand } from '../platform/command/command.ts'
import { work } from '../worker.ts'
import { untilStopped } from './until-stopped.ts'

export const workCommand: LocalCommand = {
  name: 'work',
  summary:
    'Does the waiting work (jobs) beside processes that serve. For PostgreSQL; the embedded database has one process.',
  usage: '',
  async run({ settings, telling }) {
    if (!settings.databaseUrl) {
      throw new Error(
        'The embedded database has one process, and `serve` does its jobs. Set DATABASE_URL to work beside it.',
      )
    }
    const working = await work(settings)
    telling.progress('Working. Stop with Ctrl+C.')
    await untilStopped()
    await working.close()
    return 0
  },
}
