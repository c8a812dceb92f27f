import { asked } from '../../../web/asking.ts'
import { readClosing } from './contract.ts'

/** What closing would mean, for the reason that is thought of. */
export const closingQuery = (caseId: string, reason: string) =>
  asked('chart', readClosing, { params: { caseId }, query: reason ? { reason } : {} })

export const staleWithClosing = [
  'chart',
  'today',
  'timeline',
  'team',
  'clients',
  'notices',
  'drafts',
  'sign_off',
] as const
