import { asked } from '../../../web/asking.ts'
import { listSuggestions } from './contract.ts'

export const suggestionsQuery = (clientId: string) => asked('suggestions', listSuggestions, { params: { clientId } })

/** What changes when a suggestion is taken up or left. */
export const staleWithSuggestion = ['suggestions', 'today', 'chart', 'timeline'] as const
