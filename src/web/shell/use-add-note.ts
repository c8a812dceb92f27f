import { useRouterState } from '@tanstack/react-router'
import { useGo } from '../where.ts'
import type { ShellParts } from './parts-of-shell.ts'

/** "Add note" from wherever one is: over the chart that is open, else asked first about whom. */
export function useAddNote(addNote: ShellParts['addNote'], ask: () => void): (() => void) | undefined {
  const go = useGo()
  const here = useRouterState({ select: ({ location }) => location.href })
  if (!addNote) return undefined
  const to = addNote(here)
  return to === null ? ask : () => go(to)
}
