import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { freshen, keepLine, topicsIn } from './live.ts'

/** A tab of a browser, as far as it can be seen or not. */
function tab() {
  const seen: { visibilityState: 'visible' | 'hidden' } = { visibilityState: 'visible' }
  const page = Object.assign(new EventTarget(), seen)
  const turn = (state: 'visible' | 'hidden') => {
    page.visibilityState = state
    page.dispatchEvent(new Event('visibilitychange'))
  }
  return { page, turn }
}

function cacheOf(...topics: string[]): { cache: QueryClient; stale: () => string[] } {
  const cache = new QueryClient()
  for (const topic of topics) cache.setQueryData([topic, 'rows'], [])
  const stale = () => topics.filter((topic) => cache.getQueryState([topic, 'rows'])?.isInvalidated)
  return { cache, stale }
}

test('a message makes stale what its topics name, and nothing else', () => {
  const { cache, stale } = cacheOf('today', 'referrals', 'clients')
  freshen(cache, ['today', 'referrals'])
  expect(stale()).toEqual(['today', 'referrals'])
})

test('the line is open only while the tab is looked at', () => {
  const { page, turn } = tab()
  let open = 0
  const openLine = () => {
    open += 1
    return () => {
      open -= 1
    }
  }
  const stop = keepLine(cacheOf().cache, openLine, page)
  expect(open).toBe(1)
  turn('hidden')
  expect(open).toBe(0)
  turn('visible')
  turn('visible')
  expect(open).toBe(1)
  stop()
  expect(open).toBe(0)
})

test('when a tab is looked at again, what it shows is asked for again: it may have missed a message', () => {
  const { page, turn } = tab()
  const { cache, stale } = cacheOf('today')
  const stop = keepLine(cache, () => () => {}, page)
  expect(stale()).toEqual([])
  turn('hidden')
  turn('visible')
  expect(stale()).toEqual(['today'])
  stop()
})

test('a message that nobody understands names no topic', () => {
  expect(topicsIn('{"topics":["today"]}')).toEqual(['today'])
  expect(topicsIn('not json')).toEqual([])
  expect(topicsIn('{"topics":"today"}')).toEqual([])
})
