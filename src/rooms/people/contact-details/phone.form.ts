import { call } from '../../../web/call-api.ts'
import { say } from '../en.ts'
import type { EntryKind } from '../entry/entry-kind.ts'
import { AddingPhone, addPhone, ChangingPhone, changePhone, type Phone, phoneUses } from './contract.ts'

export const phoneForm: EntryKind<Phone> = {
  addTitle: say('add_phone'),
  changeTitle: say('change_phone'),
  fields: [
    { kind: 'line', name: 'value', label: say('number_or_email') },
    {
      kind: 'choice',
      name: 'kind',
      label: say('what_it_is'),
      options: (['phone', 'email'] as const).map((value) => ({ value, word: say(`kind_${value}`) })),
    },
    {
      kind: 'choice',
      name: 'use',
      label: say('where_it_is'),
      options: phoneUses.map((value) => ({ value, word: say(`${value}_number`) })),
    },
    { kind: 'yes_no', name: 'mayText', label: say('may_text') },
    { kind: 'yes_no', name: 'mayLeaveVoicemail', label: say('may_leave_voicemail') },
    { kind: 'line', name: 'note', label: say('phone_note'), hint: say('phone_note_hint') },
    { kind: 'day', name: 'untilDay', label: say('reached_until'), hint: say('reached_until_hint') },
  ],
  add: async ({ clientId, programId }, phoneId, values, how) => {
    const body = AddingPhone.parse({ phoneId, programId, ...values })
    return call(addPhone, { params: { clientId }, body }, how)
  },
  change: async ({ clientId, phoneId, rank }, version, values, how) => {
    const body = ChangingPhone.parse({ version, rank, ...values })
    return call(changePhone, { params: { clientId, phoneId }, body }, how)
  },
}
