import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, lazyRouteComponent, Outlet, redirect } from '@tanstack/react-router'
import { readSetup } from '../../rooms/staff/member/contract.ts'
import { call } from '../call-api.ts'
import { sessionQuery } from '../session.ts'
import { SignedOut } from '../trouble.ts'
import { EntryBroke, NotThere } from './not-there.tsx'
import type { ShellParts } from './parts-of-shell.ts'
import { Shell } from './shell.tsx'

export const rootRoute = createRootRouteWithContext<{ cache: QueryClient }>()({
  component: Outlet,
  errorComponent: EntryBroke,
})

const needsSetUp = async (): Promise<boolean> => (await call(readSetup, {}, { signedOut: 'throw' })).needed

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  beforeLoad: async () => {
    if (await needsSetUp()) throw redirect({ to: '/set-up' })
  },
  component: lazyRouteComponent(() => import('../entry/sign-in-page.tsx'), 'SignInPage'),
})

export const setUpRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/set-up',
  beforeLoad: async () => {
    if (!(await needsSetUp())) throw redirect({ to: '/sign-in' })
  },
  component: lazyRouteComponent(() => import('../entry/set-up-page.tsx'), 'SetUpPage'),
})

/** Everything behind the sign-in, inside the shell. Pages are its children. */
export const signedInRoute = (parts: ShellParts) =>
  createRoute({
    getParentRoute: () => rootRoute,
    id: 'signed-in',
    beforeLoad: async ({ context, location }) => {
      try {
        await context.cache.ensureQueryData(sessionQuery)
      } catch (error) {
        if (!(error instanceof SignedOut)) throw error
        throw redirect({ to: '/sign-in', search: { to: location.href } })
      }
    },
    component: () => <Shell parts={parts} />,
  })

/** What no page answers to. */
export const nowhere = (parent: ReturnType<typeof signedInRoute>) =>
  createRoute({ getParentRoute: () => parent, path: '$', component: NotThere })
