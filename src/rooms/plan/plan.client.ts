import { asked } from '../../web/asking.ts'
import { planTopics } from './plan.topics.ts'
import { readPlan } from './plan-file/contract.ts'
import { openSigningLink } from './signing-link/contract.ts'

export const staleWithPlan = planTopics

/** Where the plan of a case stands. */
export const planAt = (clientId: string, caseId: string): string => `/clients/${clientId}/plan?caseId=${caseId}`

export const planQuery = (caseId: string) => asked('plan', readPlan, { params: { caseId } })

export const signingLinkQuery = (token: string) => asked('sign', openSigningLink, { params: { token } })
