import type { Mount } from '../../../platform/http/mount.ts'
import * as suggestedDoors from '../suggested/contract.ts'
import { leaveSuggested, offerSuggested } from '../suggested/leave-suggested.ts'
import { listSuggested } from '../suggested/list-suggested.ts'
import { readLibrary as libraryDoor } from './contract.ts'
import { readLibrary } from './read-library.ts'

/** What a plan may be written from: the pack's library, and what answers suggest of it. */
export function libraryRoutes(mount: Mount): void {
  mount(libraryDoor, ({ by, params }) => readLibrary(by, params.caseId))
  mount(suggestedDoors.listSuggested, ({ by, params }) => listSuggested(by, params.caseId))
  mount(suggestedDoors.leaveSuggested, ({ by, params, body }) =>
    leaveSuggested(by, params.caseId, params.libraryId, body.answers),
  )
  mount(suggestedDoors.offerSuggested, ({ by, params }) => offerSuggested(by, params.caseId, params.libraryId))
}
