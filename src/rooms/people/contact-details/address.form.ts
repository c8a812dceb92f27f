import { call } from '../../../web/call-api.ts'
import { say } from '../en.ts'
import type { EntryKind } from '../entry/entry-kind.ts'
import { AddingAddress, type Address, addAddress, addressUses, ChangingAddress, changeAddress } from './contract.ts'

export const addressForm: EntryKind<Address> = {
  addTitle: say('add_address'),
  changeTitle: say('change_address'),
  fields: [
    { kind: 'line', name: 'line', label: say('street') },
    { kind: 'line', name: 'city', label: say('city'), empty: '' },
    { kind: 'line', name: 'state', label: say('state'), empty: '' },
    { kind: 'line', name: 'postalCode', label: say('postal_code'), empty: '' },
    { kind: 'line', name: 'country', label: say('country'), empty: '' },
    {
      kind: 'choice',
      name: 'use',
      label: say('what_it_is'),
      options: addressUses.map((value) => ({ value, word: say(`address_${value}`) })),
    },
    { kind: 'check', name: 'confidential', label: say('confidential'), hint: say('confidential_hint') },
    { kind: 'day', name: 'fromDay', label: say('from') },
    { kind: 'day', name: 'untilDay', label: say('until') },
  ],
  add: async ({ clientId, programId }, addressId, values, how) => {
    const body = AddingAddress.parse({ addressId, programId, ...values })
    return call(addAddress, { params: { clientId }, body }, how)
  },
  change: async ({ clientId, addressId }, version, values, how) => {
    const body = ChangingAddress.parse({ version, ...values })
    return call(changeAddress, { params: { clientId, addressId }, body }, how)
  },
}
