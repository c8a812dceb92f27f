import pg from 'pg'

type Connected = Parameters<pg.Client['connect']>[0]

/** A client that waits while the engine restarts: until then there is no socket to connect to. */
export function patientClient(ready: () => Promise<void>): typeof pg.Client {
  return class PatientClient extends pg.Client {
    override connect(): Promise<pg.Client>
    override connect(done: Connected): void
    override connect(done?: Connected): Promise<pg.Client> | void {
      const waited = ready().catch(() => {}) // an engine that did not come back is told by the socket that is not there
      return done ? void waited.then(() => super.connect(done)) : waited.then(() => super.connect())
    }
  }
}

/**
 * What a new connection does first. All connections share one session of the engine, so it clears away what the last
 * one left: a transaction that was cut off in the middle, its settings, its prepared statements.
 */
export async function startClean(client: pg.ClientBase): Promise<void> {
  await client.query('rollback')
  await client.query('discard all')
}
