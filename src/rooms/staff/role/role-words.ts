import { dateInWords, type Here } from '../../../web/due-words.ts'
import { say } from '../en.ts'
import type { RoleLine } from '../staff-list/contract.ts'

/** "Case manager, Home after hospital" */
export const roleWords = ({ role, programId, programName }: RoleLine): string =>
  say('role_where', { role: say(`role_${role}`), where: programId === null ? say('whole_agency') : programName })

/** "since Mon 1 Jan 2024", or to its last day. */
export const spanWords = ({ fromDay, untilDay }: Pick<RoleLine, 'fromDay' | 'untilDay'>, here: Here): string =>
  untilDay
    ? say('from_to', { from: dateInWords(fromDay, here), to: dateInWords(untilDay, here) })
    : say('since', { from: dateInWords(fromDay, here) })
