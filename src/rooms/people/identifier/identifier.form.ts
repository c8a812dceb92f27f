import { call } from '../../../web/call-api.ts'
import { say } from '../en.ts'
import type { EntryField } from '../entry/entry-form.rules.ts'
import type { EntryKind } from '../entry/entry-kind.ts'
import {
  AddingIdentifier,
  addIdentifier,
  ChangingIdentifier,
  changeIdentifier,
  type Identifier,
  identifierTypes,
} from './contract.ts'

const words = new Map([
  ['MR', say('identifier_MR')],
  ['MA', say('identifier_MA')],
  ['MC', say('identifier_MC')],
  ['MB', say('identifier_MB')],
  ['SN', say('identifier_MB')],
  ['SR', say('identifier_SR')],
  ['DL', say('identifier_DL')],
  ['PPN', say('identifier_PPN')],
  ['SS', say('identifier_SS')],
])

const options = identifierTypes.map((value) => ({
  value: String(value),
  word: words.get(value) ?? say('identifier_another'),
}))

/** What a number is, in words: a file may have sent a kind of its own. */
export const identifierWords = (type: string): string => words.get(type) ?? say('identifier_another')

const typeField = { kind: 'choice', name: 'type', label: say('identifier_type') } as const

const otherFields: readonly EntryField[] = [
  { kind: 'line', name: 'value', label: say('identifier_value') },
  { kind: 'line', name: 'system', label: say('identifier_system'), hint: say('identifier_system_hint'), empty: '' },
  { kind: 'day', name: 'endedOn', label: say('until'), hint: say('identifier_until_hint') },
]

export const identifierForm: EntryKind<Identifier> = {
  addTitle: say('add_identifier'),
  changeTitle: say('change_identifier'),
  fields: [{ ...typeField, options }, ...otherFields],
  add: async ({ clientId, programId }, identifierId, values, how) => {
    const body = AddingIdentifier.parse({ identifierId, programId, ...values, type: values['type'] ?? '' })
    return call(addIdentifier, { params: { clientId }, body }, how)
  },
  change: async ({ clientId, identifierId }, version, values, how) => {
    const body = ChangingIdentifier.parse({ version, ...values, type: values['type'] ?? '' })
    return call(changeIdentifier, { params: { clientId, identifierId }, body }, how)
  },
}

/** Over a number of a kind that only files say: it stays of that kind unless somebody chooses another. */
export function identifierFormOver({ type }: Identifier): EntryKind<Identifier> {
  if (options.some(({ value }) => value === type)) return identifierForm
  const own = { value: type, word: identifierWords(type) }
  return { ...identifierForm, fields: [{ ...typeField, options: [own, ...options] }, ...otherFields] }
}
