import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'

type Led = { programs: { programId: string; name: string }[] }

const leads = ['supervisor', 'director']

/** A role that is held without a program is held in all of them. */
export const listLedPrograms = (by: Caller): Promise<Led> =>
  asStaff(by, async (tx, me) => {
    const led = me.roles.filter(({ role }) => leads.includes(role)).map(({ programId }) => programId)
    const rows = await tx.selectFrom('programs.program').select(['id', 'name']).orderBy('name').execute()
    return {
      programs: rows
        .filter(({ id }) => led.includes(null) || led.includes(id))
        .map(({ id, name }) => ({ programId: id, name })),
    }
  })
