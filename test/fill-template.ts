import type pg from 'pg'
import { asSystem } from '../src/platform/db/as-system.ts'
import { migrate } from '../src/platform/db/migrate.ts'
import type { Tx } from '../src/platform/db/transaction.ts'
import type { House } from '../src/platform/house.ts'
import { assignCase, openCase } from '../src/rooms/cases/index.ts'
import { createClient } from '../src/rooms/people/index.ts'
import { createProgram, packInForce } from '../src/rooms/programs/index.ts'
import { addMember } from '../src/rooms/staff/index.ts'
import { amara, delroy, delroysCase, everybody, homeAfterHospital, riverside, stayingHoused } from './cast.ts'

/** Long before any test's domain clock, so that files of real hospitals can be brought in on the days they tell of. */
const since = '2018-01-01'

/** What every test database begins with: today's schema, the agency, the cast with open sessions, and Delroy's case. */
export async function migrateWithSessions(pool: pg.Pool): Promise<void> {
  const client = await pool.connect()
  await migrate(client)
  for (const one of everybody) {
    await client.query(`insert into auth."user" ("id", "name", "email", "emailVerified") values ($1, $2, $3, true)`, [
      one.id,
      one.name,
      one.email,
    ])
    await client.query(
      `insert into auth."session" ("id", "token", "userId", "expiresAt", "updatedAt")
       values ($1, $2, $1, now() + interval '11 hours', now())`,
      [one.id, one.token],
    )
  }
  client.release()
}

export async function fillWithCast(house: House): Promise<void> {
  await asSystem({ house, agencyId: riverside.id, reason: 'test cast' }, async (tx) => {
    await tx
      .insertInto('platform.agency')
      .values({ ...riverside })
      .execute()
    await openPrograms(tx)
    for (const one of everybody) {
      await addMember(tx, { ...one, credential: one.credential ?? '', userId: one.id, joinedOn: since })
    }
    await createClient(tx, {
      id: delroy,
      programId: homeAfterHospital,
      given: 'Delroy Anthony',
      family: 'Baptiste',
      preferred: 'Delroy',
      pronouns: 'he/him',
      birthDate: '1968-03-14',
      sex: 'male',
      language: 'en',
    })
    const { version } = await packInForce(tx, 'post-discharge')
    const ofDelroy = { clientId: delroy, programId: homeAfterHospital }
    await openCase(tx, { id: delroysCase, ...ofDelroy, urgency: 'routine', packVersion: version })
    await assignCase(tx, { caseId: delroysCase, staffId: amara.id, role: 'primary', reason: null })
  })
}

async function openPrograms(tx: Tx): Promise<void> {
  await createProgram(tx, {
    id: homeAfterHospital,
    name: 'Home after hospital',
    shortName: 'Home',
    pack: 'post-discharge',
    places: 200,
    openedOn: since,
  })
  await createProgram(tx, {
    id: stayingHoused,
    name: 'Staying housed',
    shortName: 'Housed',
    pack: 'post-discharge',
    places: 40,
    openedOn: since,
  })
}
