import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { z } from 'zod'
import { isShut } from './sign-in-gate.ts'

/** Topics and nothing else: what changed is asked for again through the doors that check who asks. */
const LiveMessage = z.object({ topics: z.array(z.string()) })

/** Keeps one line to the server while this tab is looked at. */
export function useLive(): void {
  const cache = useQueryClient()
  useEffect(() => keepLine(cache), [cache])
}

type Tab = EventTarget & Pick<Document, 'visibilityState'>

/** Opens the line when the tab is seen, closes it when it is hidden; returns how to stop. */
export function keepLine(cache: QueryClient, open = openLine, page: Tab = document): () => void {
  let line: (() => void) | undefined
  let hidden = false
  const missed = () => void cache.invalidateQueries()
  const look = () => {
    const seen = page.visibilityState === 'visible'
    if (seen && !line) {
      line = open((topics) => freshen(cache, topics), missed)
      if (hidden) missed()
    }
    hidden = !seen
    if (seen || !line) return
    line()
    line = undefined
  }
  look()
  page.addEventListener('visibilitychange', look)
  return () => {
    page.removeEventListener('visibilitychange', look)
    line?.()
  }
}

/** Asks again for everything whose cache key begins with one of the topics. */
export function freshen(cache: QueryClient, topics: readonly string[]): void {
  void cache.invalidateQueries({ predicate: ({ queryKey }) => topics.includes(String(queryKey[0])) })
}

const waits = [2_000, 5_000, 15_000, 60_000]

/**
 * A browser reconnects by itself after a lost network but never after an answer that is not 200;
 * then we wait, longer each time. After every reconnection `onGap` is called: messages may have been missed.
 */
export function openLine(onTopics: (topics: string[]) => void, onGap: () => void): () => void {
  let source: EventSource
  let timer: ReturnType<typeof setTimeout>
  let [opened, failed] = [false, 0]
  const connect = () => {
    source = new EventSource('/api/live')
    source.onmessage = ({ data }) => onTopics(topicsIn(data))
    source.onopen = () => {
      if (opened) onGap()
      ;[opened, failed] = [true, 0]
    }
    source.onerror = () => {
      if (source.readyState === EventSource.CLOSED) timer = setTimeout(retry, waits[Math.min(failed++, 3)])
    }
  }
  const retry = () => {
    if (!isShut()) connect()
    else timer = setTimeout(retry, 1_000)
  }
  connect()
  return () => {
    clearTimeout(timer)
    source.close()
  }
}

export function topicsIn(data: unknown): string[] {
  try {
    const read = LiveMessage.safeParse(JSON.parse(String(data)))
    return read.success ? read.data.topics : []
  } catch {
    return []
  }
}
