/**
 * While somebody is signed out in the middle of work the gate is shut: a dialog asks over the page,
 * calls wait behind it, and go on when the same person has signed in again.
 */
let waiting: PromiseWithResolvers<void> | undefined
const listeners = new Set<() => void>()

export const isShut = (): boolean => waiting !== undefined

/** Shuts the gate if it is open; resolves when it opens. */
export function shutGate(): Promise<void> {
  if (!waiting) {
    waiting = Promise.withResolvers<void>()
    tell()
  }
  return waiting.promise
}

export function openGate(): void {
  const before = waiting
  waiting = undefined
  before?.resolve()
  tell()
}

export function onGate(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

function tell(): void {
  for (const listener of listeners) listener()
}
