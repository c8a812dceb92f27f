import { asStaff, refuseUnlessRole } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { CalendarDay } from '../../../words/calendar-day.ts'
import type { LayerChange } from '../own-layer/contract.ts'
import { standingOf } from '../own-layer/standing.ts'
import { readLayerChange } from './read-layer-change.ts'

/** What a change would do, before it is kept. */
export const checkLayerChange = (by: Caller, pack: string, change: LayerChange) =>
  asStaff(by, async (tx, me) => {
    refuseUnlessRole(me, ['administrator'])
    const read = readLayerChange(change, await standingOf(tx, pack, me.today))
    if (!read.ok) return { problems: read.problems, lines: [], fromDay: null }
    return { problems: [], lines: read.lines, fromDay: CalendarDay.parse(read.fromDay) }
  })
