// A child process for the tests: writes rows one by one and prints each number once it is acknowledged, until it is killed.
import { openEmbedded } from './open.ts'

const [folder = ''] = process.argv.slice(2)
const { pool } = await openEmbedded(folder)
await pool.query('create table if not exists kept (id int)')
const { rows } = await pool.query<{ next: number }>('select coalesce(max(id) + 1, 0) as next from kept')
for (let id = rows[0]?.next ?? 0; ; id++) {
  await pool.query('insert into kept values ($1)', [id])
  process.stdout.write(`${id}\n`)
}
