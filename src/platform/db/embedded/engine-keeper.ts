import type pg from 'pg'
import type { Engine } from './engine.ts'
import { syncsOf } from './heartbeat.ts'
import { statementTookTooLong, watch } from './watchdog.ts'

/** Keeps one engine running: watches its statements, opens it again when it was ended, and closes it. */
export class EngineKeeper {
  readonly #start: () => Promise<Engine>
  readonly #longestMs: number
  #limitMs: number
  #engine: Promise<Engine>
  #serving: Engine | undefined
  #failed = false
  #holder: pg.PoolClient | undefined

  constructor(start: () => Promise<Engine>, longestMs: number) {
    this.#start = start
    this.#longestMs = longestMs
    this.#limitMs = longestMs
    this.#engine = this.#begin()
  }

  /** Resolves when the engine can be spoken to. Where the last attempt to open it failed, tries once more. */
  async ready(): Promise<void> {
    if (this.#failed) return this.restart()
    await this.#engine
  }

  /** Ends the engine in the middle of whatever it does, says so to whoever asked for that, and opens it again. */
  async restart(): Promise<void> {
    this.#holder?.connection.stream.destroy(statementTookTooLong())
    this.#serving = undefined
    this.#failed = false
    const ended = this.#engine.then((engine) => engine.end()).catch(() => {})
    this.#engine = ended.then(() => this.#begin())
    await this.#engine
  }

  async close(): Promise<void> {
    const engine = await this.#engine
    this.#serving = undefined
    await engine.close()
  }

  limit(ms: number): void {
    this.#limitMs = ms
  }

  syncs(): number {
    return this.#serving ? syncsOf(this.#serving.beat) : 0
  }

  /** Remembers who holds the connection: it is told when its statement is ended, and its limit goes with it. */
  follow(pool: pg.Pool): void {
    pool.on('acquire', (client) => {
      this.#holder = client
    })
    pool.on('release', () => {
      this.#holder = undefined
      this.#limitMs = this.#longestMs
    })
  }

  async #begin(): Promise<Engine> {
    const engine = await this.#start().catch((error: unknown) => {
      this.#failed = true
      throw error
    })
    this.#serving = engine
    const watching = watch(
      engine.beat,
      () => this.#limitMs,
      () => this.#openAgain(),
    )
    void engine.gone.then(watching.stop).then(() => this.#lost(engine))
    return engine
  }

  #lost(engine: Engine): void {
    if (this.#serving !== engine) return
    process.emitWarning('The embedded database ended by itself and is being opened again.')
    this.#openAgain()
  }

  #openAgain(): void {
    this.restart().catch((error: unknown) => process.emitWarning(String(error)))
  }
}
