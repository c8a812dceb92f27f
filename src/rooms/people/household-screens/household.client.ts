import { useState } from 'react'
import { asked, useAct } from '../../../web/asking.ts'
import type { Problems } from '../../../web/form/problem-summary.tsx'
import { problemsOf } from '../../../web/form/problems-of.ts'
import type { Route } from '../../../words/route.ts'
import { readHousehold } from '../household/contract.ts'

/** A household is stale with the charts of its members: live messages name 'chart'. */
export const householdQuery = (clientId: string) => asked('chart', readHousehold, { params: { clientId } })

/** Another household is everywhere: on each chart, in each timeline, on lists of people. */
export const useHouseholdAct = <const R extends Route>(route: R) => useAct<R>(route, ['chart', 'timeline', 'clients'])

/** What was found wrong while typing, and what the server found, beside each field. */
export function useFound(error: unknown) {
  const [found, find] = useState<Problems>({})
  return { problems: { ...problemsOf(error), ...found }, find }
}
