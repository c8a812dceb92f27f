import { useQuery } from '@tanstack/react-query'
import { say } from '../en.ts'
import { libraryQuery } from '../library-drawer/library.client.ts'
import type { PlanFile } from '../plan-file/contract.ts'

/** Where a pack has no library: parts of life in which most people need something. */
const usual = [
  'domain_mobility',
  'domain_medicines',
  'domain_home',
  'domain_food',
  'domain_mood',
  'domain_support',
  'domain_money',
  'domain_housing',
  'domain_care',
  'domain_substance',
  'domain_legal',
  'domain_daily',
] as const

/** The parts of life that are offered: those of the case's library and those of its plan; any other may be written. */
export function useDomains({ caseId, needs }: PlanFile): string[] {
  const { data } = useQuery(libraryQuery(caseId))
  const inPlan = needs.map(({ domain }) => domain)
  if (!data) return [...new Set(inPlan)]
  const offered = data.domains.length > 0 ? data.domains.map(({ title }) => title) : usual.map((key) => say(key))
  return [...new Set([...offered, ...inPlan])]
}
