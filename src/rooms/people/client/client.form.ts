import { call } from '../../../web/call-api.ts'
import { say } from '../en.ts'
import type { EntryKind } from '../entry/entry-kind.ts'
import { ChangingClient, type Client, changeClient, sexes } from './contract.ts'
import { languages } from './languages.ts'

/** Changes who the person is. A person is first written down with a referral, never here. */
export const clientForm: EntryKind<Client> = {
  addTitle: say('change_client'),
  changeTitle: say('change_client'),
  fields: [
    { kind: 'line', name: 'given', label: say('given'), empty: '' },
    { kind: 'line', name: 'family', label: say('family'), empty: '' },
    { kind: 'line', name: 'preferred', label: say('preferred'), hint: say('preferred_hint') },
    { kind: 'line', name: 'pronouns', label: say('pronouns') },
    { kind: 'partial_day', name: 'birthDate', label: say('birth_date') },
    {
      kind: 'choice',
      name: 'sex',
      label: say('sex'),
      options: sexes.map((value) => ({ value, word: say(`${value}_sex`) })),
    },
    { kind: 'choice', name: 'language', label: say('language'), none: say('language_unknown'), options: languages },
    { kind: 'check', name: 'interpreterNeeded', label: say('interpreter_needed') },
    { kind: 'check', name: 'deceased', label: say('deceased') },
    { kind: 'partial_day', name: 'diedAt', label: say('died_at') },
  ],
  change: async ({ clientId, nameUnknown }, version, values, how) => {
    const body = ChangingClient.parse({ version, nameUnknown, ...values })
    return call(changeClient, { params: { clientId }, body }, how)
  },
}
