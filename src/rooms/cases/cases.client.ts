import { asked } from '../../web/asking.ts'
import { listWorkers } from './assignment/contract.ts'
import { readCase } from './case/contract.ts'

/** What changes when a case moves or changes hands. */
export const staleWithCase = ['chart', 'today', 'referrals', 'clients', 'timeline', 'team'] as const

export const caseQuery = (caseId: string) => asked('chart', readCase, { params: { caseId } })

export const workersQuery = (programId: string) => asked('team', listWorkers, { params: { programId } })
