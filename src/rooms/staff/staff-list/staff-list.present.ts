import { StaffLine } from './contract.ts'
import type { StaffRow } from './staff-list.sql.ts'

export const presentStaffLine = (row: StaffRow): StaffLine =>
  StaffLine.parse({
    staffId: row.id,
    name: row.name,
    credential: row.credential || null,
    discipline: row.discipline || null,
    email: row.email,
    signsIn: row.signs_in,
    roles: row.roles.map((held) => ({
      membershipId: held.id,
      role: held.role,
      programId: held.program_id,
      programName: held.program,
      fromDay: held.from_day,
      untilDay: held.until_day,
    })),
    positions: row.positions.map((held) => ({
      positionId: held.id,
      kind: held.kind,
      fromDay: held.from_day,
      untilDay: held.until_day,
    })),
    awayUntil: row.away_until,
    awayNext: row.away_next && { fromDay: row.away_next.from_day, untilDay: row.away_next.until_day },
    joinedOn: row.joined_on,
    leftOn: row.left_on,
  })
