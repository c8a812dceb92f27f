import { asked } from '../../web/asking.ts'
import { readPlan } from './plan-file/contract.ts'
import { openSigningLink } from './signing-link/contract.ts'

/** What changes when a plan does. */
export const staleWithPlan = ['plan', 'chart', 'timeline', 'today', 'team'] as const

export const planQuery = (caseId: string) => asked('plan', readPlan, { params: { caseId } })

export const signingLinkQuery = (token: string) => asked('sign', openSigningLink, { params: { token } })
