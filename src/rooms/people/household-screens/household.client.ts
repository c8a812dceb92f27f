import { asked, useAct } from '../../../web/asking.ts'
import { useHere } from '../../../web/use-here.ts'
import type { Route } from '../../../words/route.ts'
import { dayOf } from '../../../words/time-zone.ts'
import { say } from '../en.ts'
import { readHousehold } from '../household/contract.ts'

/** A household is stale with the charts of its members: live messages name 'chart'. */
export const householdQuery = (clientId: string) => asked('chart', readHousehold, { params: { clientId } })

/** Another household is everywhere: on each chart, in each timeline, on lists of people. */
export const useHouseholdAct = <const R extends Route>(route: R) => useAct<R>(route, ['chart', 'timeline', 'clients'])

export function useToday(): string {
  const here = useHere()
  return dayOf(here.now, here.zone)
}

/** Beside each of these fields, while nothing that can be read stands in it. */
export const filledIn = (...fields: string[]) => Object.fromEntries(fields.map((field) => [field, say('fill_this_in')]))
