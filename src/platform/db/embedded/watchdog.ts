import pg from 'pg'
import { type Heartbeat, runningFor } from './heartbeat.ts'

/** How often the watchdog looks, in milliseconds: a statement may overrun its limit by as much. */
const everyMs = 50

/** Calls `overrun` once, when a statement has been running for longer than `limit()` milliseconds. */
export function watch(beat: Heartbeat, limit: () => number, overrun: () => void): { stop(): void } {
  const looking = setInterval(() => {
    if (runningFor(beat) <= limit()) return
    clearInterval(looking)
    overrun()
  }, everyMs)
  looking.unref()
  return { stop: () => clearInterval(looking) }
}

/** What PostgreSQL itself says when statement_timeout ends a statement, so that one handler serves both engines. */
export function statementTookTooLong(): pg.DatabaseError {
  const error = new pg.DatabaseError('canceling statement due to statement timeout', 0, 'error')
  error.severity = 'ERROR'
  error.code = '57014'
  return error
}
