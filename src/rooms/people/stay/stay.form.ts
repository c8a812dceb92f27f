import { call } from '../../../web/call-api.ts'
import { say } from '../en.ts'
import type { EntryField } from '../entry/entry-form.rules.ts'
import type { EntryKind } from '../entry/entry-kind.ts'
import {
  AddingStay,
  addStay,
  ChangingStay,
  changeStay,
  type Stay,
  stayKinds,
  WithdrawingStay,
  withdrawStay,
} from './contract.ts'

const fields: readonly EntryField[] = [
  { kind: 'line', name: 'hospital', label: say('hospital') },
  {
    kind: 'choice',
    name: 'encounterClass',
    label: say('stay_kind'),
    options: stayKinds.map((value) => ({ value, word: say(`stay_kind_${value}`) })),
  },
  { kind: 'day', name: 'startedOn', label: say('admitted_on') },
  { kind: 'time', name: 'startedTime', label: say('admitted_at'), hint: say('hour_hint') },
  { kind: 'day', name: 'endedOn', label: say('discharged_on'), hint: say('discharged_on_hint') },
  { kind: 'time', name: 'endedTime', label: say('discharged_at'), hint: say('hour_hint') },
  { kind: 'day', name: 'expectedOn', label: say('expected_on'), hint: say('expected_on_hint') },
  { kind: 'yes_no', name: 'acuteAdmission', label: say('acute_admission') },
  { kind: 'line', name: 'disposition', label: say('disposition'), hint: say('disposition_hint') },
  { kind: 'line', name: 'attending', label: say('attending') },
  { kind: 'line', name: 'reason', label: say('stay_reason') },
]

export const stayForm: EntryKind<Stay> = {
  addTitle: say('add_stay'),
  changeTitle: say('change_stay'),
  lead: say('stay_lead'),
  fields,
  add: async ({ clientId, programId }, stayId, values, how) => {
    const body = AddingStay.parse({ stayId, programId, ...values })
    return call(addStay, { params: { clientId }, body }, how)
  },
  change: async ({ clientId, stayId }, version, values, how) => {
    const body = ChangingStay.parse({ version, ...values })
    return call(changeStay, { params: { clientId, stayId }, body }, how)
  },
}

/** Over a stay that a source told: whoever changes it says that they mean to. */
export const staySaidBySourceForm: EntryKind<Stay> = {
  ...stayForm,
  lead: say('stay_of_source_lead'),
  fields: [...fields, { kind: 'check', name: 'overSource', label: say('over_source') }],
}

/** Takes back one that was entered by mistake, with the reason. */
export const stayWithdrawalForm: EntryKind<Stay> = {
  addTitle: say('withdraw_stay'),
  changeTitle: say('withdraw_stay'),
  verb: say('withdraw_verb'),
  lead: say('withdraw_stay_lead'),
  fields: [{ kind: 'line', name: 'because', label: say('withdrawn_because') }],
  change: async ({ clientId, stayId }, version, values, how) => {
    const body = WithdrawingStay.parse({ version, ...values })
    return call(withdrawStay, { params: { clientId, stayId }, body }, how)
  },
}
