import { SuggestionRecord } from '../fhir/record/clinical-record.ts'
import { bringing } from '../fhir-import/bring-of-client.ts'
import { dayText } from '../fhir-import/words-of.ts'
import { deleteSuggestion, saveSuggestion } from '../suggestion/suggestion.sql.ts'

/** What a hospital planned waits for a worker to take it up: it becomes no goal and no task by itself. */
export const bringSuggestions = bringing<SuggestionRecord>({
  name: 'suggestion',
  types: ['Goal', 'CarePlan', 'ServiceRequest'],
  schema: SuggestionRecord,
  in: ({ suggestions }) => suggestions,
  remove: deleteSuggestion,
  save: ({ tx, zone }, place, said) => {
    const { kind, words, standing, status, start, end, due, requester, performer, reason, activities } = said
    const days = { start: dayText(start, zone), end: dayText(end, zone), due: dayText(due, zone) }
    const detail = { status, ...days, requester, performer, reason, activities }
    return saveSuggestion(tx, { ...place, kind, words, detail, ended: standing !== 'open' })
  },
})
