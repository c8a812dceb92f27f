import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { displayName } from '../../../words/person-name.ts'
import { worksOn } from '../../cases/index.ts'
import { windowHoursOf } from '../note-window/note-window.ts'
import { readGroupStart as door } from './contract.ts'
import { selectMyPeople } from './group-note.sql.ts'

/** Those of whom a group note can be written; nobody for whoever only reads, and no case of another program. */
export const readGroupStart = (by: Caller) =>
  asStaff(by, async (tx, me) => {
    const windows = new Map<string, number>()
    const people = []
    for (const row of (await selectMyPeople(tx)).filter((of) => worksOn(me, of))) {
      const pack = `${row.program_id} ${row.pack_version}`
      const windowHours = windows.get(pack) ?? (await windowHoursOf(tx, row))
      windows.set(pack, windowHours)
      people.push({
        caseId: row.id,
        clientId: row.client_id,
        clientName: displayName(row),
        programName: row.program_name,
        windowHours,
      })
    }
    return door.answer.parse({ people })
  })
