import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller, Staff } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { addDays, type CalendarDay, calendarDay } from '../../../words/calendar-day.ts'
import { packOfProgram } from '../../programs/index.ts'
import { holidayOn } from '../../programs/shared.ts'

type ClosedDays = { days: { day: CalendarDay; name: string }[] }

/** Holidays of the coming week under the pack of a program of mine: "The office is closed on Thursday, Thanksgiving". */
export const listClosedDays = (by: Caller): Promise<ClosedDays> =>
  asStaff(by, async (tx, me) => {
    const pack = await packOf(tx, me)
    if (!pack) return { days: [] }
    const week = Array.from({ length: 7 }, (_, ahead) => addDays(calendarDay(me.today), ahead))
    return { days: week.flatMap((day) => ({ day, name: holidayOn(pack, day) })).flatMap(named) }
  })

const named = ({ day, name }: { day: CalendarDay; name: string | null }) => (name === null ? [] : [{ day, name }])

/** Of the first program in which I hold a role; to look after the whole agency is to be in none. */
async function packOf(tx: Tx, { roles }: Staff) {
  const programId = roles.find((held) => held.programId !== null)?.programId
  return programId ? packOfProgram(tx, programId) : null
}
