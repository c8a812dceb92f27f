import fs from 'node:fs'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import { z } from 'zod'
import { countSync, type Heartbeat } from './heartbeat.ts'

type Init = typeof NodeFS.prototype.init

/**
 * The engine's own file system never reaches fsync: a power cut could lose what was acknowledged. This one does.
 * It reaches into the engine, so the engine's version is pinned and a test counts what arrives at the disk.
 */
export class DurableFiles extends NodeFS {
  readonly #beat: Heartbeat

  constructor(folder: string, beat: Heartbeat) {
    super(folder)
    this.#beat = beat
  }

  override async init(...given: Parameters<Init>): ReturnType<Init> {
    const made = await super.init(...given)
    made.emscriptenOpts.preRun?.push((engine) => {
      Insides.parse(engine).FS.filesystems.NODEFS.stream_ops.fsync = (file) => this.#keep(file)
    })
    return made
  }

  #keep(file: { nfd: number }): number {
    fs.fsyncSync(file.nfd)
    countSync(this.#beat)
    return 0
  }
}

type Fsync = (file: { nfd: number }) => number

/** The one place of the engine that we change; should a new version move it, the engine does not start. */
const StreamOps = z.custom<{ fsync?: Fsync }>((ops) => typeof ops === 'object' && ops !== null && 'write' in ops)
const Insides = z.object({
  FS: z.object({ filesystems: z.object({ NODEFS: z.object({ stream_ops: StreamOps }) }) }),
})
