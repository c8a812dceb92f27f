/**
 * What the engine's thread tells the main one without either waiting for the other. A thread that is deep in a
 * statement answers no message, so it leaves its signs in memory that both can read.
 */
export type Heartbeat = BigInt64Array<SharedArrayBuffer>

const runningSince = 0
const reachedDisk = 1

export const newHeartbeat = (): Heartbeat => new BigInt64Array(new SharedArrayBuffer(16))

export const statementBegins = (beat: Heartbeat): void => {
  Atomics.store(beat, runningSince, process.hrtime.bigint())
}

export const statementEnds = (beat: Heartbeat): void => {
  Atomics.store(beat, runningSince, 0n)
}

/** How long the present statement has been running, in milliseconds; 0 when the engine is idle. */
export function runningFor(beat: Heartbeat): number {
  const since = Atomics.load(beat, runningSince)
  return since === 0n ? 0 : Number((process.hrtime.bigint() - since) / 1_000_000n)
}

export const countSync = (beat: Heartbeat): void => {
  Atomics.add(beat, reachedDisk, 1n)
}

/** How many times the engine has made the disk keep what was written, since it was opened. */
export const syncsOf = (beat: Heartbeat): number => Number(Atomics.load(beat, reachedDisk))
