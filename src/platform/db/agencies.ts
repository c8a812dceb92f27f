import type { Database } from './database.ts'

export type AgencyRow = { id: string; name: string; zone: string; demo: boolean }

/** The agencies of this database. Asked by the front doors before anybody is signed in; holds no client data. */
export async function agenciesOf(db: Database): Promise<AgencyRow[]> {
  await db.ready()
  const client = await db.pool.connect()
  try {
    await client.query('begin; set local role throughline_system')
    const { rows } = await client.query<AgencyRow>(
      'select id, name, zone, demo from platform.agency order by created_at',
    )
    await client.query('commit')
    return rows
  } finally {
    client.release()
  }
}

export const isFounded = async (db: Database): Promise<boolean> => (await agenciesOf(db)).length > 0
