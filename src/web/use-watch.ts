import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { readSession } from '../rooms/staff/member/contract.ts'
import { untouchedFor } from './activity.ts'
import { call } from './call-api.ts'
import { sessionQuery } from './session.ts'
import { isShut } from './sign-in-gate.ts'

const minute = 60_000
const everyFew = 4

/**
 * Once a minute: somebody who reads and scrolls keeps the session alive, somebody who left the desk finds
 * the dialog over the page as soon as the server has ended it, not at the next click.
 */
export function useWatch(idleMinutes: number): void {
  const cache = useQueryClient()
  useEffect(() => {
    let minutes = 0
    const look = async () => {
      minutes += 1
      const [reading, left] = [untouchedFor() < minute, untouchedFor() >= idleMinutes * minute]
      if (isShut() || (!left && !(reading && minutes % everyFew === 0))) return
      const session = await call(readSession, {}, { background: !reading, signedOut: 'tell' })
      cache.setQueryData(sessionQuery.queryKey, { ...session, readAt: Date.now() })
    }
    const timer = setInterval(() => void look().catch(() => {}), minute)
    return () => clearInterval(timer)
  }, [cache, idleMinutes])
}
