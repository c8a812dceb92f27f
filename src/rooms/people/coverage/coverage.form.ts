import { call } from '../../../web/call-api.ts'
import { say } from '../en.ts'
import type { EntryKind } from '../entry/entry-kind.ts'
import {
  AddingCoverage,
  addCoverage,
  ChangingCoverage,
  type Coverage,
  changeCoverage,
  coverageStatuses,
} from './contract.ts'

export const coverageForm: EntryKind<Coverage> = {
  addTitle: say('add_coverage'),
  changeTitle: say('change_coverage'),
  fields: [
    { kind: 'line', name: 'payer', label: say('payer') },
    { kind: 'line', name: 'plan', label: say('plan') },
    { kind: 'line', name: 'kind', label: say('coverage_kind') },
    { kind: 'line', name: 'memberId', label: say('member_id') },
    {
      kind: 'choice',
      name: 'status',
      label: say('status'),
      options: coverageStatuses.map((value) => ({ value, word: say(`coverage_status_${value}`) })),
    },
    { kind: 'partial_day', name: 'fromDay', label: say('from') },
    { kind: 'partial_day', name: 'untilDay', label: say('until') },
  ],
  add: async ({ clientId, programId }, coverageId, values, how) => {
    const body = AddingCoverage.parse({ coverageId, programId, ...values })
    return call(addCoverage, { params: { clientId }, body }, how)
  },
  change: async ({ clientId, coverageId }, version, values, how) => {
    const body = ChangingCoverage.parse({ version, ...values })
    return call(changeCoverage, { params: { clientId, coverageId }, body }, how)
  },
}
