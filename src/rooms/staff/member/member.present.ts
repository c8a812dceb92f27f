import type { Staff } from '../../../platform/db/caller.ts'
import type { House } from '../../../platform/house.ts'
import { Colleague, Session } from './contract.ts'
import type { ColleagueRow, MemberRow } from './member.sql.ts'

type Agency = { name: string; zone: string; clock: string; demo: boolean }
type Named = { id: string; name: string }

type Ground = { member: Pick<MemberRow, 'email'> | undefined; agency: Agency; programs: Named[] }

export function presentSession(house: House, me: Staff, { member, agency, programs }: Ground): Session {
  return Session.parse({
    staff: {
      id: me.id,
      name: me.name,
      email: member?.email,
      initials: initialsOfFull(me.name),
      credential: me.credential,
      roles: me.roles.map((held) => ({ ...held, programName: nameOf(programs, held.programId) })),
    },
    agency: { name: agency.name, zone: agency.zone, clock: agency.clock },
    now: house.clock.now().toISOString(),
    demo: agency.demo,
    idleMinutes: house.settings.idleMinutes,
  })
}

export const presentColleague = (row: ColleagueRow): Colleague =>
  Colleague.parse({
    id: row.id,
    name: row.name,
    initials: initialsOfFull(row.name),
    credential: row.credential,
    languages: row.languages,
    roles: row.roles.map((held) => ({ role: held.role, programId: held.program_id })),
    awayUntil: row.away_until,
  })

const nameOf = (programs: Named[], id: string | null): string | null =>
  programs.find((program) => program.id === id)?.name ?? null

/** Members write their name as one line: the first letters of its first and last word. */
function initialsOfFull(name: string): string {
  const words = name.split(/\s+/)
  return [words[0], words.length > 1 ? words.at(-1) : ''].map((word) => (word ?? '').slice(0, 1).toUpperCase()).join('')
}
