import { say } from '../en.ts'
import { type Key, useKeys } from '../keys.ts'
import { useGo } from '../where.ts'
import type { Entry } from './parts-of-shell.ts'

type ShellActs = {
  entries: readonly Entry[]
  onNote: (() => void) | undefined
  onFind: () => void
  onKeys: () => void
}

/** The keys that act on every page. */
export function useShellKeys({ entries, onNote, onFind, onKeys }: ShellActs): void {
  const go = useGo()
  const places = entries.flatMap(({ to, word, hotkey }): Key[] =>
    hotkey ? [{ keys: hotkey, does: word, act: () => go(to) }] : [],
  )
  const note: Key[] = onNote ? [{ keys: 'n', does: say('add_note'), act: onNote }] : []
  useKeys([
    { keys: 'mod+k', does: say('search'), act: onFind },
    { keys: '/', does: say('search'), act: onFind },
    { keys: '?', does: say('keys'), act: onKeys },
    ...places,
    ...note,
  ])
}
