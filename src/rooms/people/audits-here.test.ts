import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { delroy, homeAfterHospital, riverside, stayingHoused, viggo } from '../../../test/cast.ts'
import { freshHouse } from '../../../test/house.ts'
import { asStaff } from '../../platform/db/as-staff.ts'
import { asSystem } from '../../platform/db/as-system.ts'
import { newId } from '../../words/ids.ts'
import { savePhone } from './index.ts'

/** Viggo leads another program, and audits the whole agency: he sees Delroy, and may write, but not about him. */
const house = freshHouse()
const phone = { id: newId(), clientId: delroy, programId: homeAfterHospital, value: '555-0129' }

beforeAll(() =>
  asSystem({ house: house.house, agencyId: riverside.id, reason: 'test' }, async (tx) => {
    await savePhone(tx, { ...phone, kind: 'phone', use: 'mobile' })
    const audits = { id: newId(), staff_id: viggo.id, program_id: null, role: 'auditor', from_day: '2026-01-01' }
    await tx.insertInto('staff.membership').values(audits).execute()
  }),
)

const codeOf = (json: unknown) => z.object({ code: z.string() }).parse(json).code

test('whoever sees somebody only to audit changes nothing of them at the doors', async () => {
  const changing = { version: 1, kind: 'phone', use: 'mobile', value: '555-0130' }
  const changed = await house.api(viggo).put(`/clients/${delroy}/phones/${phone.id}`, changing)
  expect(codeOf(changed.json)).toBe('people:not_yours_to_change')
  const adding = { allergyId: newId(), programId: stayingHoused, substance: 'Penicillin' }
  const added = await house.api(viggo).post(`/clients/${delroy}/allergies`, adding)
  expect(codeOf(added.json)).toBe('people:not_yours_to_change')
})

test('and the database itself refuses', async () => {
  const rows = asStaff(house.by(viggo), async (tx) => {
    const seen = await sql`select from people.phone where id = ${phone.id}`.execute(tx)
    const touched = await sql`update people.phone set value = '555-0130' where id = ${phone.id}`.execute(tx)
    return [seen.rows.length, Number(touched.numAffectedRows)]
  })
  expect(await rows).toEqual([1, 0])
  const inserting = asStaff(house.by(viggo), (tx) =>
    sql`insert into people.phone (id, client_id, program_id, data_class, kind, value)
      values (${newId()}, ${delroy}, ${homeAfterHospital}, 'general', 'phone', '555-0131')`.execute(tx),
  )
  await expect(inserting).rejects.toMatchObject({ code: '42501' })
})
