import { call } from '../../../web/call-api.ts'
import { say } from '../en.ts'
import type { EntryKind } from '../entry/entry-kind.ts'
import {
  AddingMedication,
  addMedication,
  ChangingMedication,
  changeMedication,
  type Medication,
  medicationStatuses,
} from './contract.ts'

export const medicationForm: EntryKind<Medication> = {
  addTitle: say('add_medication'),
  changeTitle: say('change_medication'),
  fields: [
    { kind: 'line', name: 'words', label: say('medication') },
    { kind: 'line', name: 'dose', label: say('dose'), hint: say('dose_hint') },
    {
      kind: 'choice',
      name: 'status',
      label: say('status'),
      options: medicationStatuses.map((value) => ({ value, word: say(`medication_status_${value}`) })),
    },
    { kind: 'partial_day', name: 'started', label: say('started') },
    { kind: 'partial_day', name: 'ended', label: say('ended') },
    { kind: 'line', name: 'prescriber', label: say('prescriber') },
  ],
  add: async ({ clientId, programId }, medicationId, values, how) => {
    const body = AddingMedication.parse({ medicationId, programId, ...values })
    return call(addMedication, { params: { clientId }, body }, how)
  },
  change: async ({ clientId, medicationId }, version, values, how) => {
    const body = ChangingMedication.parse({ version, ...values })
    return call(changeMedication, { params: { clientId, medicationId }, body }, how)
  },
}
