import { useState } from 'react'

type Read<T> = (written: string) => T | undefined

/**
 * What is being written, until it can be read: "12." is on its way to 12.5. Another value from outside replaces it.
 * `unread` is true where something stands there that cannot be read.
 */
export function useWritten<T>(
  value: T | undefined,
  spell: (value: T) => string,
  read: Read<T>,
  onValue: (value: T | undefined) => void,
) {
  const [written, setWritten] = useState(() => (value === undefined ? '' : spell(value)))
  const means = read(written)
  const outside = value === undefined ? undefined : spell(value)
  const isSame = means === undefined ? outside === undefined : spell(means) === outside
  const shown = isSame ? written : (outside ?? '')
  const write = (next: string) => {
    setWritten(next)
    onValue(read(next))
  }
  return { written: shown, write, unread: shown.trim() !== '' && read(shown) === undefined }
}
