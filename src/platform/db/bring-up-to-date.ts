import pg from 'pg'
import type { Settings } from '../settings.ts'
import { openUpToDate } from './database.ts'
import { type Migrated, migrate } from './migrate.ts'

/** Migrates whichever database the settings name, and closes it again. */
export async function bringUpToDate(settings: Settings, report: (line: string) => void): Promise<Migrated> {
  return settings.migrateUrl ? onServer(settings.migrateUrl, report) : embedded(settings.dataFolder, report)
}

async function embedded(folder: string, report: (line: string) => void): Promise<Migrated> {
  const { embedded: opened, migrated } = await openUpToDate(folder, report)
  await opened.close()
  return migrated
}

async function onServer(connectionString: string, report: (line: string) => void): Promise<Migrated> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    return await migrate(client, report)
  } finally {
    await client.end()
  }
}
