import { useRouterState } from '@tanstack/react-router'
import { useGo, useQueryOfPage } from '../../../web/where.ts'
import { TimelineQuery } from './contract.ts'
import type { Narrowing } from './timeline.client.ts'

const asked = TimelineQuery.omit({ before: true })

/** How the stream is narrowed stands in the address: it can be sent to a colleague, and Back leads back. */
export function useNarrowing(): { narrowing: Narrowing; narrow: (to: Narrowing) => void } {
  const narrowing = useQueryOfPage(asked)
  const { pathname, searchStr } = useRouterState({ select: ({ location }) => location })
  const go = useGo()
  const narrow = (to: Narrowing) => {
    const query = new URLSearchParams(searchStr)
    for (const name of Object.keys(asked.shape)) query.delete(name)
    for (const [name, value] of Object.entries(to)) if (value) query.set(name, value)
    const text = query.toString()
    go(text ? `${pathname}?${text}` : pathname, { replace: true })
  }
  return { narrowing, narrow }
}
