import { asStaff, refuseUnlessRole } from '../../../platform/db/as-staff.ts'
import type { Caller, Staff } from '../../../platform/db/caller.ts'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { addDays, calendarDay } from '../../../words/calendar-day.ts'
import { instantOf } from '../../../words/time-zone.ts'
import { type CsvColumn, type CsvFile, exportCsv } from '../../record/index.ts'
import { say } from '../en.ts'
import { refuse } from '../refusals.ts'
import { measures, type WorkerLine } from './contract.ts'
import type { AskedTeam } from './team.sql.ts'
import { workerLines } from './worker-lines.ts'

type Team = { asOf: string; programName: string; workers: WorkerLine[] }

export const readTeam = (by: Caller, programId: string): Promise<Team> =>
  asStaff(by, async (tx, me) => {
    const asked = askedBy(tx, me, programId)
    return { asOf: asked.now, programName: await programNameOf(tx, programId), workers: await workerLines(tx, asked) }
  })

type CountedRow = { line: WorkerLine; clientId: null; programId: string; dataClass: string }

const columns: CsvColumn<CountedRow>[] = [
  { head: say('worker'), value: ({ line }) => line.name ?? say('queue') },
  ...measures.map((measure) => ({
    head: say(`measure_${measure}`),
    value: ({ line }: CountedRow) => line.counts[measure],
  })),
  { head: say('cap'), value: ({ line }) => line.cap },
]

/** Counts tell of workers and of no client: the file names nobody whose disclosure it would be. */
export const downloadTeam = (by: Caller, programId: string): Promise<CsvFile> =>
  asStaff(by, async (tx, me) => {
    const lines = await workerLines(tx, askedBy(tx, me, programId))
    const rows = lines.map((line) => ({ line, clientId: null, programId, dataClass: 'general' }))
    return exportCsv(tx, me, { document: 'monitor:list_team', name: 'team', purpose: 'work', columns, rows })
  })

/** Only whoever leads the program looks at its workers. */
export function askedBy(tx: Tx, me: Staff, programId: string): AskedTeam {
  refuseUnlessRole(me, ['supervisor', 'director'], programId)
  const now = contextOf(tx).house.clock.now().toISOString()
  return { programId, now, tomorrow: instantOf(addDays(calendarDay(me.today), 1), '00:00', me.zone) }
}

export async function programNameOf(tx: Tx, programId: string): Promise<string> {
  const program = await tx.selectFrom('programs.program').select('name').where('id', '=', programId).executeTakeFirst()
  if (!program) throw refuse('not_there')
  return program.name
}
