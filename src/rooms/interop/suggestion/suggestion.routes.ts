import type { Doors } from '../../../platform/http/mount.ts'
import { leaveSuggestion, takeSuggestion } from './answer-suggestion.ts'
import { leaveSuggestion as leaveDoor, listSuggestions as listDoor, takeSuggestion as takeDoor } from './contract.ts'
import { listSuggestions } from './list-suggestions.ts'

export function suggestionRoutes({ mount }: Doors): void {
  mount(listDoor, ({ by, params }) => listSuggestions(by, params.clientId))
  mount(takeDoor, ({ by, params, body }) => takeSuggestion(by, params.suggestionId, body))
  mount(leaveDoor, ({ by, params }) => leaveSuggestion(by, params.suggestionId))
}
