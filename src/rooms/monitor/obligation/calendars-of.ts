import type { Tx } from '../../../platform/db/transaction.ts'
import type { BusinessCalendar } from '../../../words/business-days.ts'
import { packOfVersion } from '../../programs/index.ts'
import { businessCalendarOf } from '../../programs/shared.ts'

type UnderPack = { pack: string; pack_version: string | null }

export type CalendarOf = (row: UnderPack) => BusinessCalendar

const weekdays: BusinessCalendar = { weekend: [0, 6], holidays: [], endOfBusiness: '17:00' }

/** The business calendar of each row's case. Packs are kept in memory: the database is read once for a version. */
export async function calendarsOf(tx: Tx, rows: readonly UnderPack[]): Promise<CalendarOf> {
  const calendars = new Map<string, BusinessCalendar>()
  for (const { pack, pack_version: version } of rows) {
    const key = `${pack} ${version}`
    if (version === null || calendars.has(key)) continue
    calendars.set(key, businessCalendarOf(await packOfVersion(tx, pack, version)))
  }
  return ({ pack, pack_version: version }) => calendars.get(`${pack} ${version}`) ?? weekdays
}
