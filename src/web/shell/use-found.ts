import { useQueries } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Finder, Found } from './parts-of-shell.ts'

export type Section = { title: string; found: readonly Found[] }

/** A letter finds half the agency: two are asked for. */
const enough = 2

/** What each finder found for the words as they are typed; what was found before stays until then. */
export function useFound(
  finders: readonly Finder[],
  typed: string,
): { sections: Section[]; asking: boolean; failed: boolean } {
  const text = useSettled(typed.trim())
  const asks = useQueries({
    queries: finders.map(({ title, find }) => ({
      queryKey: ['search', title, text],
      queryFn: ({ signal }: { signal: AbortSignal }) => find(text, signal),
      enabled: text.length >= enough,
      staleTime: 10_000,
      placeholderData: (before: readonly Found[] | undefined) => (text.length >= enough ? before : undefined),
    })),
  })
  return {
    sections: finders
      .map(({ title }, at) => ({ title, found: asks[at]?.data ?? [] }))
      .filter(({ found }) => found.length > 0),
    asking: text !== typed.trim() || asks.some((ask) => ask.isFetching),
    failed: asks.some((ask) => ask.isError),
  }
}

/** The words once nobody has typed for a moment. */
function useSettled(typed: string): string {
  const [settled, setSettled] = useState(typed)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed), 120)
    return () => clearTimeout(timer)
  }, [typed])
  return settled
}
