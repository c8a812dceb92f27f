import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type AnyRoute, createRouter, RouterProvider, stringifySearchWith } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Look } from './look/look.tsx'
import { NotThere, PageBroke } from './shell/not-there.tsx'
import { Broken, Unreachable } from './trouble.ts'
import { searchOf } from './where.ts'

/** Draws the routes into a part of the document. */
export function openApp(routeTree: AnyRoute, place: HTMLElement): void {
  const cache = new QueryClient({
    defaultOptions: {
      // 'always': without a network a question fails with a sentence instead of waiting in silence
      queries: { staleTime: 30_000, retry: worthAgain, networkMode: 'always' },
      mutations: { networkMode: 'always' },
    },
  })
  const router = createRouter({
    routeTree,
    context: { cache },
    defaultPreload: 'intent',
    defaultErrorComponent: PageBroke,
    defaultNotFoundComponent: NotThere,
    scrollRestoration: true,
    ...plainSearch,
  })
  window.addEventListener('vite:preloadError', () => window.location.reload()) // an older page after a new release
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={cache}>
        <Look>
          <RouterProvider router={router} />
        </Look>
      </QueryClientProvider>
    </StrictMode>,
  )
}

const worthAgain = (times: number, error: unknown): boolean =>
  times < 2 && (error instanceof Unreachable || error instanceof Broken)

/** '?tab=timeline', never '?tab=%22timeline%22'. */
const plainSearch = {
  parseSearch: searchOf,
  stringifySearch: stringifySearchWith(String),
}
