import type { LocalCommand } from '../platform/command/command.ts'
import { bringUpToDate } from '../platform/db/bring-up-to-date.ts'

export const migrateCommand: LocalCommand = {
  name: 'migrate',
  summary: 'Brings the database of this folder, or of DATABASE_MIGRATE_URL, to this version. Safe to run again.',
  usage: '[--json]',
  async run({ settings, telling }) {
    const done = await bringUpToDate(settings, telling.progress)
    telling.result(done, `${done.migrations.length} migrations, ${done.policies.length} policy files. Up to date.`)
    return 0
  },
}
