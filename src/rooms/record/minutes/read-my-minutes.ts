import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { addDays, calendarDay } from '../../../words/calendar-day.ts'
import { displayName } from '../../../words/person-name.ts'
import { dayOf, instantOf } from '../../../words/time-zone.ts'
import { selectConferenceMinutesOf } from '../conference/conference.sql.ts'
import { MyMinutes } from './contract.ts'
import { mondayOf, onDay, sumOf } from './minutes.rules.ts'
import { type MinutesRow, selectMinutesOf } from './minutes.sql.ts'

export const readMyMinutes = (by: Caller): Promise<MyMinutes> =>
  asStaff(by, async (tx, me) => {
    const today = calendarDay(me.today)
    const from = instantOf(mondayOf(today), '00:00', me.zone)
    const until = instantOf(addDays(today, 1), '00:00', me.zone)
    const met = await selectConferenceMinutesOf(tx, me.id, { from, until })
    const noted = await selectMinutesOf(tx, me.id, { from, until })
    const rows = [...noted, ...met.map((one) => ({ ...one, mode: null, outcome: null }))].toSorted(latestFirst)
    const { notes } = MyMinutes.pick({ notes: true }).parse({ notes: rows.map((row) => presentNote(row, me.zone)) })
    return { today, sums: { today: sumOf(onDay(notes, today)), week: sumOf(notes) }, notes }
  })

const latestFirst = (one: { happened_at: Date }, other: { happened_at: Date }): number =>
  other.happened_at.getTime() - one.happened_at.getTime()

type Row = Omit<MinutesRow, 'mode' | 'outcome'> & { mode: string | null; outcome: string | null }

const presentNote = ({ given, family, preferred, ...row }: Row, zone: string) => ({
  noteId: row.id,
  clientId: row.client_id,
  clientName: displayName({ given, family, preferred }),
  happenedAt: row.happened_at.toISOString(),
  day: dayOf(row.happened_at, zone),
  mode: row.mode,
  outcome: row.outcome,
  function: row.function,
  minutes: row.minutes,
})
