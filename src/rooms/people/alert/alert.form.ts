import { call } from '../../../web/call-api.ts'
import { say } from '../en.ts'
import type { EntryKind } from '../entry/entry-kind.ts'
import { type Alert, alertKinds, EndingAlert, endAlert, RaisingAlert, raiseAlert } from './contract.ts'

/** Raises an alert. It is never reworded: what everybody relied on ends with a reason, and another one is raised. */
export const alertForm: EntryKind<Alert> = {
  addTitle: say('raise_alert'),
  changeTitle: say('end_alert'),
  fields: [
    { kind: 'line', name: 'words', label: say('alert_words'), hint: say('alert_words_hint') },
    {
      kind: 'choice',
      name: 'kind',
      label: say('alert_kind'),
      options: alertKinds.map((value) => ({ value, word: say(`alert_${value}`) })),
    },
    { kind: 'day', name: 'untilDay', label: say('until'), hint: say('alert_until_hint') },
  ],
  add: async ({ clientId, programId }, alertId, values, how) => {
    const body = RaisingAlert.parse({ alertId, programId, ...values })
    return call(raiseAlert, { params: { clientId }, body }, how)
  },
}

/** Ends one, with the reason. */
export const alertEndForm: EntryKind<Alert> = {
  ...alertForm,
  fields: [{ kind: 'line', name: 'because', label: say('alert_because') }],
  change: async ({ clientId, alertId }, version, values, how) => {
    const body = EndingAlert.parse({ version, ...values })
    return call(endAlert, { params: { clientId, alertId }, body }, how)
  },
}
