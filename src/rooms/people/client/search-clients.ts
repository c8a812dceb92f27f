import type { z } from 'zod'
import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { calendarDay } from '../../../words/calendar-day.ts'
import { type Hit, selectFound } from './client.sql.ts'
import type { FoundClient } from './contract.ts'
import { isSearchable, soughtBy } from './search.rules.ts'

type Found = z.input<typeof FoundClient>

const shown = 20

/** Finds those whom I may see by whatever was typed; nobody for less than two letters. */
export function searchClients(by: Caller, typed: string): Promise<{ found: Found[] }> {
  return asStaff(by, async (tx, me) => {
    const sought = soughtBy(typed, calendarDay(me.today))
    if (!isSearchable(sought)) return { found: [] }
    const hits = Map.groupBy(await selectFound(tx, sought), ({ client_id: id }) => id)
    return { found: [...hits.values()].slice(0, shown).flatMap(presentFound) }
  })
}

/** One person, and everything by which they were found. */
function presentFound(hits: Hit[]): Found[] {
  const [first] = hits
  if (!first) return []
  const { client_id, record_number: recordNumber, given, family, preferred, birth_date: birthDate } = first
  const why = hits.map(({ why: how, said }) => ({ how, said }))
  return [{ clientId: client_id, recordNumber, given, family, preferred, birthDate, why }]
}
