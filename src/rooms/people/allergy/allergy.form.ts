import { call } from '../../../web/call-api.ts'
import { say } from '../en.ts'
import type { EntryKind } from '../entry/entry-kind.ts'
import { AddingAllergy, type Allergy, addAllergy, allergyStatuses, ChangingAllergy, changeAllergy } from './contract.ts'

export const allergyForm: EntryKind<Allergy> = {
  addTitle: say('add_allergy'),
  changeTitle: say('change_allergy'),
  fields: [
    { kind: 'line', name: 'substance', label: say('substance') },
    { kind: 'line', name: 'reaction', label: say('reaction') },
    { kind: 'line', name: 'severity', label: say('severity') },
    {
      kind: 'choice',
      name: 'status',
      label: say('status'),
      options: allergyStatuses.map((value) => ({ value, word: say(`status_${value}`) })),
    },
  ],
  add: async ({ clientId, programId }, allergyId, values, how) => {
    const body = AddingAllergy.parse({ allergyId, programId, ...values })
    return call(addAllergy, { params: { clientId }, body }, how)
  },
  change: async ({ clientId, allergyId }, version, values, how) => {
    const body = ChangingAllergy.parse({ version, ...values })
    return call(changeAllergy, { params: { clientId, allergyId }, body }, how)
  },
}
