import { call } from '../../../web/call-api.ts'
import { partialDayInWords } from '../../../web/due-words.ts'
import type { Finder, Found } from '../../../web/shell/parts-of-shell.ts'
import { displayName } from '../../../words/person-name.ts'
import { say } from '../en.ts'
import { type FoundClient, searchClients } from './contract.ts'

/** Finds clients for the search of the shell, each with its number, birth date and why it was found. */
export const clientFinder: Finder = {
  title: say('clients'),
  find: async (q, signal) => (await call(searchClients, { query: { q } }, { signal })).found.map(presentFound),
}

const presentFound = (client: FoundClient): Found => ({
  id: client.clientId,
  name: displayName(client),
  detail: [
    client.recordNumber,
    client.birthDate && say('born_on', { day: partialDayInWords(client.birthDate) }),
    ...client.why.flatMap(whyWords),
  ]
    .filter(Boolean)
    .join(', '),
  to: `/clients/${client.clientId}`,
})

/** The name says itself; everything else is said. */
function whyWords({ how, said }: FoundClient['why'][number]): string[] {
  if (how === 'name' || how === 'record_number' || how === 'birth_date') return []
  return [say(`found_by_${how}`, { said: said ?? '' })]
}
