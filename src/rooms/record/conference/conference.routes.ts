import type { Mount } from '../../../platform/http/mount.ts'
import * as contract from './contract.ts'
import { holdConference } from './hold-conference.ts'
import { readConferenceEntry, readConferenceStart } from './read-conference.ts'

export function conferenceRoutes(mount: Mount): void {
  mount(contract.holdConference, ({ by, body }) => holdConference(by, body))
  mount(contract.readConferenceEntry, ({ by, params }) => readConferenceEntry(by, params.entryId))
  mount(contract.readConferenceStart, ({ by, params }) => readConferenceStart(by, params.caseId))
}
