import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { newId } from '../words/ids.ts'
import type { Route } from '../words/route.ts'
import { type Answer, call, type Given } from './call-api.ts'

/**
 * A question for `useQuery`. `topic` is the first word of its cache key: a live message that names the topic asks again.
 */
export function asked<const R extends Route>(topic: string, route: R, given: Given<R>) {
  return queryOptions({
    queryKey: [topic, route.path, given],
    queryFn: ({ signal }): Promise<Answer<R>> => call<R>(route, given, { signal }),
  })
}

/**
 * An act for a button: `mutate(given)`. Pressed again after a failure with the same words it carries
 * the same idempotency key, so that what reached the server after all is not done twice.
 */
export function useAct<const R extends Route>(route: R, topics: readonly string[]) {
  const cache = useQueryClient()
  const last = useRef({ words: '', key: '' })
  return useMutation({
    mutationFn: (given: Given<R>): Promise<Answer<R>> => call<R>(route, given, { idempotencyKey: keyFor(last, given) }),
    onSuccess: async () => {
      last.current = { words: '', key: '' }
      await Promise.all(topics.map((topic) => cache.invalidateQueries({ queryKey: [topic] })))
    },
  })
}

function keyFor(last: { current: { words: string; key: string } }, given: unknown): string {
  const words = JSON.stringify(given)
  if (last.current.words !== words) last.current = { words, key: newId() }
  return last.current.key
}
