import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { entries, noteEntries } from './pages/entries.ts'
import { openApp } from './web/app.tsx'
import { say } from './web/en.ts'
import { lazily } from './web/lazily.tsx'
import type { Finder } from './web/shell/parts-of-shell.ts'
import { nowhere, rootRoute, setUpRoute, signedInRoute, signInRoute } from './web/shell/routes.tsx'

/** Loaded when somebody first searches. */
const clients: Finder = {
  title: say('rail_clients'),
  find: async (text, signal) => (await import('./rooms/people/web.ts')).clientFinder.find(text, signal),
}

/** The bar is there before what rings in it. */
const Bell = lazily(async () => (await import('./rooms/monitor/web.ts')).NoticeBell)

const chart = /^\/clients\/[\da-f-]{36}(\/(timeline|assess|plan|record|people))?$/

/** Over a chart its own note drawer; elsewhere it is asked about whom. */
function addNote(here: string): string | null {
  const { pathname, searchParams } = new URL(here, window.location.origin)
  if (!chart.test(pathname)) return null
  searchParams.set('do', 'note')
  return `${pathname}?${searchParams}`
}

const signedIn = signedInRoute({ entries, finders: [clients], addNote, noteEntries, bell: Bell })

const home = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/today' })
  },
})

/** Opened by a link on anybody's phone: outside the shell, and behind no sign-in. */
const signByLink = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign/$token',
  component: lazyRouteComponent(() => import('./pages/sign-route.tsx'), 'SignRoute'),
})

const today = createRoute({
  getParentRoute: () => signedIn,
  path: '/today',
  component: lazyRouteComponent(() => import('./rooms/monitor/web.ts'), 'TodayPage'),
})

const under = { getParentRoute: () => signedIn }
const chartPage = lazyRouteComponent(() => import('./pages/chart-route.tsx'), 'ChartRoute')
const referralsPage = lazyRouteComponent(() => import('./pages/referral-routes.tsx'), 'ReferralsRoute')

const pages = [
  today,
  createRoute({
    ...under,
    path: '/clients',
    component: lazyRouteComponent(() => import('./rooms/chart/web.ts'), 'ClientListPage'),
  }),
  createRoute({ ...under, path: '/clients/$clientId', component: chartPage }),
  createRoute({ ...under, path: '/clients/$clientId/$tab', component: chartPage }),
  createRoute({
    ...under,
    path: '/clients/$clientId/face-sheet',
    component: lazyRouteComponent(() => import('./pages/case-routes.tsx'), 'FaceSheetRoute'),
  }),
  createRoute({
    ...under,
    path: '/cases/$caseId/acuity',
    component: lazyRouteComponent(() => import('./pages/case-routes.tsx'), 'AcuityRoute'),
  }),
  createRoute({
    ...under,
    path: '/assessments/$assessmentId',
    component: lazyRouteComponent(() => import('./pages/assess-routes.tsx'), 'AssessmentRoute'),
  }),
  createRoute({
    ...under,
    path: '/assessments/$assessmentId/paper',
    component: lazyRouteComponent(() => import('./pages/assess-routes.tsx'), 'AssessmentPaperRoute'),
  }),
  createRoute({
    ...under,
    path: '/agency/instruments',
    component: lazyRouteComponent(() => import('./rooms/assess/web.ts'), 'InstrumentsPage'),
  }),
  createRoute({
    ...under,
    path: '/agency/instruments/add',
    component: lazyRouteComponent(() => import('./rooms/assess/web.ts'), 'AddInstrumentPage'),
  }),
  createRoute({
    ...under,
    path: '/agency/instruments/$which',
    component: lazyRouteComponent(() => import('./pages/assess-routes.tsx'), 'InstrumentRoute'),
  }),
  createRoute({
    ...under,
    path: '/cases/$caseId/plan/update',
    component: lazyRouteComponent(() => import('./pages/case-routes.tsx'), 'UpdateGoalsRoute'),
  }),
  createRoute({
    ...under,
    path: '/cases/$caseId/plan/copy',
    component: lazyRouteComponent(() => import('./pages/case-routes.tsx'), 'PlanCopyRoute'),
  }),
  createRoute({
    ...under,
    path: '/cases/$caseId/close',
    component: lazyRouteComponent(() => import('./pages/case-routes.tsx'), 'ClosingRoute'),
  }),
  createRoute({
    ...under,
    path: '/notes/$noteId',
    component: lazyRouteComponent(() => import('./pages/case-routes.tsx'), 'NoteRoute'),
  }),
  createRoute({
    ...under,
    path: '/group-note',
    component: lazyRouteComponent(() => import('./pages/case-routes.tsx'), 'GroupNoteRoute'),
  }),
  createRoute({
    ...under,
    path: '/households/$householdId',
    component: lazyRouteComponent(() => import('./pages/household-routes.tsx'), 'HouseholdRoute'),
  }),
  createRoute({
    ...under,
    path: '/households/$householdId/conference',
    component: lazyRouteComponent(() => import('./pages/household-routes.tsx'), 'HouseholdConferenceRoute'),
  }),
  createRoute({
    ...under,
    path: '/cases/$caseId/conference',
    component: lazyRouteComponent(() => import('./pages/household-routes.tsx'), 'CaseConferenceRoute'),
  }),
  createRoute({
    ...under,
    path: '/mine',
    component: lazyRouteComponent(() => import('./rooms/outcomes/web.ts'), 'MyWorkPage'),
  }),
  createRoute({
    ...under,
    path: '/team',
    component: lazyRouteComponent(() => import('./rooms/monitor/web.ts'), 'TeamPage'),
  }),
  createRoute({
    ...under,
    path: '/sign-off',
    component: lazyRouteComponent(() => import('./rooms/monitor/web.ts'), 'SignOffPage'),
  }),
  createRoute({ ...under, path: '/referrals', component: referralsPage }),
  createRoute({
    ...under,
    path: '/referrals/new',
    component: lazyRouteComponent(() => import('./pages/referral-routes.tsx'), 'NewReferralRoute'),
  }),
  createRoute({ ...under, path: '/referrals/$referralId', component: referralsPage }),
  createRoute({
    ...under,
    path: '/import',
    component: lazyRouteComponent(() => import('./pages/import-route.tsx'), 'ImportRoute'),
  }),
  createRoute({
    ...under,
    path: '/agency',
    component: lazyRouteComponent(() => import('./rooms/staff/web.ts'), 'AgencyPage'),
  }),
  createRoute({
    ...under,
    path: '/agency/packs/$pack',
    component: lazyRouteComponent(() => import('./rooms/staff/web.ts'), 'AgencyPackPage'),
  }),
  createRoute({
    ...under,
    path: '/possible-duplicates',
    component: lazyRouteComponent(() => import('./rooms/people/web.ts'), 'PossibleDuplicatesPage'),
  }),
  nowhere(signedIn),
]

const place = document.getElementById('root')
if (place)
  openApp(rootRoute.addChildren([home, signInRoute, setUpRoute, signByLink, signedIn.addChildren(pages)]), place)
