import { call } from '../../../web/call-api.ts'
import type { EntryKind, Versioned } from '../../people/web.ts'
import { say } from '../en.ts'
import { Confirming, type confirmables, confirmClient } from './contract.ts'

/** Says how somebody made sure; the case that waits for it moves on. */
export const confirmationForm = (what: (typeof confirmables)[number], caseId: string): EntryKind<Versioned> => ({
  addTitle: say(`confirm_${what}`),
  changeTitle: say(`confirm_${what}`),
  fields: [{ kind: 'line', name: 'how', label: say('how_confirmed'), hint: say(`how_${what}_hint`) }],
  add: async (_place, _id, values, how) =>
    call(confirmClient, { params: { caseId }, body: Confirming.parse({ what, ...values }) }, how),
})
