import { useSuspenseQuery } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import type { Here } from './due-words.ts'
import { sessionQuery } from './session.ts'

const halfMinute = 30_000

/** The agency's clock as the server told it, moved on by the time since; redrawn every half minute. */
export function useHere(): Here {
  const { agency, now, readAt } = useSuspenseQuery(sessionQuery).data
  const ticked = useSyncExternalStore(onTick, lastTick)
  const since = Math.max(0, ticked - readAt)
  return { now: new Date(Date.parse(now) + since).toISOString(), zone: agency.zone, clock: agency.clock }
}

let tick = Date.now()
const lastTick = (): number => tick

function onTick(listener: () => void): () => void {
  const timer = setInterval(() => {
    tick = Date.now()
    listener()
  }, halfMinute)
  return () => clearInterval(timer)
}
