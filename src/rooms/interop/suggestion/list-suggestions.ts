import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { selectClient } from '../../people/index.ts'
import { refuse } from '../refusals.ts'
import { Suggestion } from './contract.ts'
import { stepsOf } from './steps-of.ts'
import { type SuggestionRow, selectOffered } from './suggestion.sql.ts'

export const listSuggestions = (by: Caller, clientId: string): Promise<{ suggestions: Suggestion[] }> =>
  asStaff(by, async (tx) => {
    if (!(await selectClient(tx, clientId))) throw refuse('not_there')
    return { suggestions: (await selectOffered(tx, clientId)).map(present) }
  })

const present = (row: SuggestionRow): Suggestion =>
  Suggestion.parse({
    suggestionId: row.id,
    clientId: row.client_id,
    programId: row.program_id,
    kind: row.kind,
    words: row.words,
    detail: row.detail,
    steps: stepsOf(row),
    source: row.source,
    at: row.at.toISOString(),
    sealed: row.data_class !== 'general',
  })
