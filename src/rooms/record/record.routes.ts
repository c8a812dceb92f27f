import type { Doors } from '../../platform/http/mount.ts'
import { addendumRoutes } from './addendum/addendum.routes.ts'
import { amendmentRoutes } from './amendment/amendment.routes.ts'
import { conferenceRoutes } from './conference/conference.routes.ts'
import { contactNoteRoutes } from './contact-note/contact-note.routes.ts'
import { cosignRoutes } from './cosign/cosign.routes.ts'
import { disclosureRoutes } from './disclosure/disclosure.routes.ts'
import { groupNoteRoutes } from './group-note/group-note.routes.ts'
import { lastLookRoutes } from './last-look/last-look.routes.ts'
import { minutesRoutes } from './minutes/minutes.routes.ts'
import { noteDraftRoutes } from './note-draft/note-draft.routes.ts'
import { snippetRoutes } from './snippet/snippet.routes.ts'
import { timelineRoutes } from './timeline/timeline.routes.ts'
import { voidRoutes } from './void/void.routes.ts'

export function recordRoutes(doors: Doors): void {
  const { mount } = doors
  contactNoteRoutes(mount)
  noteDraftRoutes(mount)
  addendumRoutes(mount)
  amendmentRoutes(mount)
  cosignRoutes(mount)
  voidRoutes(mount)
  conferenceRoutes(mount)
  groupNoteRoutes(mount)
  snippetRoutes(mount)
  minutesRoutes(mount)
  timelineRoutes(doors)
  lastLookRoutes(mount)
  disclosureRoutes(doors)
}
