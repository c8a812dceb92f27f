import { call } from '../../../web/call-api.ts'
import { say } from '../en.ts'
import type { EntryKind, Versioned } from '../entry/entry-kind.ts'
import { informalSupports, livings, StatingLivingSituation, stateLivingSituation } from './contract.ts'

/** A statement is never changed: another one is made on another day. */
export const livingSituationForm: EntryKind<Versioned> = {
  addTitle: say('state_living_situation'),
  changeTitle: say('state_living_situation'),
  fields: [
    {
      kind: 'choice',
      name: 'lives',
      label: say('lives'),
      options: livings.map((value) => ({ value, word: say(`lives_${value}`) })),
    },
    {
      kind: 'choice',
      name: 'informalSupport',
      label: say('informal_support'),
      options: informalSupports.map((value) => ({ value, word: say(`informal_support_${value}`) })),
    },
    { kind: 'text', name: 'note', label: say('note') },
  ],
  add: async ({ clientId, programId }, livingSituationId, values, how) => {
    const body = StatingLivingSituation.parse({ livingSituationId, programId, ...values })
    return call(stateLivingSituation, { params: { clientId }, body }, how)
  },
}
