import type { Doors } from '../../../platform/http/mount.ts'
import { leaveSuggestion, takeSuggestion } from './answer-suggestion.ts'
import * as doors from './contract.ts'
import { listSuggestions } from './list-suggestions.ts'
import { takeSuggestedGoal, takeSuggestedStep } from './take-into-plan.ts'

export function suggestionRoutes({ mount }: Doors): void {
  mount(doors.listSuggestions, ({ by, params }) => listSuggestions(by, params.clientId))
  mount(doors.takeSuggestion, ({ by, params, body }) => takeSuggestion(by, params.suggestionId, body))
  mount(doors.leaveSuggestion, ({ by, params }) => leaveSuggestion(by, params.suggestionId))
  mount(doors.takeSuggestedGoal, ({ by, params, body }) => takeSuggestedGoal(by, params.suggestionId, body))
  mount(doors.takeSuggestedStep, ({ by, params, body }) => takeSuggestedStep(by, params.suggestionId, body))
}
