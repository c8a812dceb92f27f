import { asStaff, refuseUnlessRole } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { refreshLive } from '../../../platform/live.ts'
import { refuse } from '../refusals.ts'
import type { ClosingProgram } from './contract.ts'
import { selectProgram, updateClosedOn } from './program.sql.ts'

/** Rooms that know what is still open there hear the event, and may refuse: then nothing is closed. */
export const closeProgram = (by: Caller, programId: string, { closedOn }: ClosingProgram) =>
  asStaff(by, async (tx, me): Promise<{ programId: string }> => {
    refuseUnlessRole(me, ['administrator'])
    const program = await selectProgram(tx, programId)
    if (!program) throw refuse('not_there')
    if (program.closed_on) throw refuse('closed_already', 'closedOn', { name: program.name })
    if (closedOn < program.opened_on) throw refuse('before_opening', 'closedOn')
    if (closedOn > me.today) throw refuse('closes_later', 'closedOn')
    await updateClosedOn(tx, programId, closedOn)
    await leaveEvent(tx, {
      kind: 'program.closed',
      clientId: null,
      programId,
      subjectId: programId,
      summary: 'programs:closed',
      words: { name: program.name },
      facts: { on: closedOn },
    })
    refreshLive(tx, ['programs', 'session'])
    return { programId }
  })
