// Whether a PostgreSQL server answers at a URL, and lets us make databases: the exit code says it. --version prints which.
import pg from 'pg'

const [url, version] = process.argv.slice(2)
const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 })
client.on('error', () => {})
try {
  await client.connect()
  const { rows } = await client.query(
    `select split_part(version(), ' on ', 1) as version, rolsuper or (rolcreatedb and rolcreaterole) as may
     from pg_roles where rolname = current_user`,
  )
  if (version) console.log(rows[0].version)
  await client.end()
  process.exitCode = rows[0].may ? 0 : 1
} catch {
  process.exitCode = 1
}
