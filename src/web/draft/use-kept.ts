import { useState } from 'react'
import { useSession } from '../session.ts'

/**
 * Words of a dialog that Escape or the cross must not lose: they stay as long as the page lives, and stand there again
 * when the same question is opened about the same thing. Each dialog has a `kept` of its own, beside it in its file.
 */
export function useKept<T>(kept: Map<string, T>, about: string, initial: T) {
  const key = `${useSession().staff.id} ${about}`
  const [typed, setTyped] = useState<T>(() => kept.get(key) ?? initial)
  const [wasKept, setKept] = useState(() => kept.has(key))
  const type = (next: T) => {
    kept.set(key, next)
    setTyped(next)
  }
  /** After the act that the words became. */
  const forget = () => {
    kept.delete(key)
  }
  /** Back to what stood there at first. */
  const discard = () => {
    forget()
    setTyped(initial)
    setKept(false)
  }
  /** `wasKept`: these words were typed before, and saved nowhere. */
  return { typed, type, forget, wasKept, discard }
}
