import { call } from '../../../web/call-api.ts'
import { say } from '../en.ts'
import type { EntryKind } from '../entry/entry-kind.ts'
import {
  AddingOtherName,
  addOtherName,
  ChangingOtherName,
  changeOtherName,
  type OtherName,
  otherNameKinds,
} from './contract.ts'

export const otherNameForm: EntryKind<OtherName> = {
  addTitle: say('add_other_name'),
  changeTitle: say('change_other_name'),
  lead: say('other_name_lead'),
  fields: [
    { kind: 'line', name: 'given', label: say('given'), empty: '' },
    { kind: 'line', name: 'family', label: say('family'), empty: '' },
    {
      kind: 'choice',
      name: 'kind',
      label: say('other_name_kind'),
      options: otherNameKinds.map((value) => ({ value, word: say(`other_name_${value}`) })),
    },
    { kind: 'day', name: 'endedOn', label: say('until'), hint: say('other_name_until_hint') },
  ],
  add: async ({ clientId, programId }, otherNameId, values, how) => {
    const body = AddingOtherName.parse({ otherNameId, programId, ...values })
    return call(addOtherName, { params: { clientId }, body }, how)
  },
  change: async ({ clientId, otherNameId }, version, values, how) => {
    const body = ChangingOtherName.parse({ version, ...values })
    return call(changeOtherName, { params: { clientId, otherNameId }, body }, how)
  },
}
