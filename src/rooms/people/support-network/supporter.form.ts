import { call } from '../../../web/call-api.ts'
import { say } from '../en.ts'
import type { EntryKind } from '../entry/entry-kind.ts'
import {
  AddingSupporter,
  addSupporter,
  ChangingSupporter,
  changeSupporter,
  endSupporter,
  type Supporter,
  supporterRoles,
} from './contract.ts'

export const supporterForm: EntryKind<Supporter> = {
  addTitle: say('add_supporter'),
  changeTitle: say('change_supporter'),
  fields: [
    { kind: 'line', name: 'name', label: say('name') },
    { kind: 'line', name: 'relationship', label: say('relationship'), hint: say('relationship_hint'), empty: '' },
    {
      kind: 'checks',
      name: 'roles',
      label: say('roles'),
      options: supporterRoles.map((value) => ({ value, word: say(`supporter_${value}`) })),
    },
    { kind: 'line', name: 'phone', label: say('phone') },
    { kind: 'line', name: 'email', label: say('email') },
    { kind: 'line', name: 'language', label: say('language') },
    { kind: 'check', name: 'livesWith', label: say('lives_with_client') },
    { kind: 'yes_no', name: 'mayBeTold', label: say('may_be_told') },
    { kind: 'text', name: 'note', label: say('note') },
  ],
  add: async ({ clientId, programId }, supporterId, values, how) => {
    const body = AddingSupporter.parse({ supporterId, programId, ...values })
    return call(addSupporter, { params: { clientId }, body }, how)
  },
  change: async ({ clientId, supporterId }, version, values, how) => {
    const body = ChangingSupporter.parse({ version, ...values })
    return call(changeSupporter, { params: { clientId, supporterId }, body }, how)
  },
}

/** Says that they no longer help. They stay in the record. */
export const supporterEndForm: EntryKind<Supporter> = {
  addTitle: say('end_supporter'),
  changeTitle: say('end_supporter'),
  lead: say('end_supporter_lead'),
  fields: [],
  change: async ({ clientId, supporterId }, version, _values, how) =>
    call(endSupporter, { params: { clientId, supporterId }, body: { version } }, how),
}
