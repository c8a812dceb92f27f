import { useQueries } from '@tanstack/react-query'
import { useSettled } from '../use-settled.ts'
import type { Finder, Found } from './parts-of-shell.ts'

export type Section = { title: string; found: readonly Found[] }

/** A letter finds half the agency: two are asked for. */
const enough = 2
const restBeforeAsking = 120

/** What each finder found for the words as they are typed; what was found before stays until then. */
export function useFound(
  finders: readonly Finder[],
  typed: string,
): { sections: Section[]; asking: boolean; failed: boolean } {
  const text = useSettled(typed.trim(), restBeforeAsking)
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
