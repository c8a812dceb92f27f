import type { Doors } from '../../../platform/http/mount.ts'
import { reopenCase, writeClosingSummary } from '../closed/after-close.ts'
import { sendClosingBack } from '../sign-off/send-closing-back.ts'
import { closeCase } from './close-case.ts'
import * as door from './contract.ts'
import { readClosing } from './read-closing.ts'

export function closureRoutes({ mount }: Doors): void {
  mount(door.readClosing, ({ by, params, query }) => readClosing(by, { ...params, ...query }))
  mount(door.closeCase, ({ by, params, body }) => closeCase(by, params.caseId, body))
  mount(door.sendClosingBack, ({ by, params, body }) => sendClosingBack(by, params.caseId, body.because))
  mount(door.writeClosingSummary, ({ by, params, body }) => writeClosingSummary(by, params.caseId, body.words))
  mount(door.reopenCase, ({ by, params, body }) => reopenCase(by, params.caseId, body.reason))
}
