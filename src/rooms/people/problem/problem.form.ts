import { call } from '../../../web/call-api.ts'
import { say } from '../en.ts'
import type { EntryKind } from '../entry/entry-kind.ts'
import { AddingProblem, addProblem, ChangingProblem, changeProblem, type Problem, problemStatuses } from './contract.ts'

export const problemForm: EntryKind<Problem> = {
  addTitle: say('add_problem'),
  changeTitle: say('change_problem'),
  fields: [
    { kind: 'line', name: 'words', label: say('problem') },
    {
      kind: 'choice',
      name: 'status',
      label: say('status'),
      options: problemStatuses.map((value) => ({ value, word: say(`status_${value}`) })),
    },
    { kind: 'partial_day', name: 'onset', label: say('since') },
    { kind: 'partial_day', name: 'abated', label: say('until') },
  ],
  add: async ({ clientId, programId }, problemId, values, how) => {
    const body = AddingProblem.parse({ problemId, programId, ...values })
    return call(addProblem, { params: { clientId }, body }, how)
  },
  change: async ({ clientId, problemId }, version, values, how) => {
    const body = ChangingProblem.parse({ version, ...values })
    return call(changeProblem, { params: { clientId, problemId }, body }, how)
  },
}
