import { useEffect, useState } from 'react'

/** A value that follows once it has stayed the same for so many milliseconds: for what costs too much to do at every key. */
export function useSettled<T>(value: T, ms: number): T {
  const [settled, settle] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => settle(value), ms)
    return () => clearTimeout(timer)
  }, [value, ms])
  return settled
}
