import { asked } from '../../web/asking.ts'
import { readAcuity } from './acuity/contract.ts'

/** What changes when a tier is confirmed. */
export const staleWithAcuity = ['chart', 'today', 'timeline', 'clients', 'team', 'acuity'] as const

export const acuityQuery = (caseId: string) => asked('acuity', readAcuity, { params: { caseId } })
