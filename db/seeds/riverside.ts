import { createHash } from 'node:crypto'
import path from 'node:path'
import type { Auth } from '../../src/platform/auth/auth.ts'
import { todayAt } from '../../src/platform/clock.ts'
import { asSystem } from '../../src/platform/db/as-system.ts'
import { contextOf, type Tx } from '../../src/platform/db/transaction.ts'
import type { House } from '../../src/platform/house.ts'
import { createProgram, loadPack, packInForce, shippedPacks } from '../../src/rooms/programs/index.ts'
import { addMember } from '../../src/rooms/staff/index.ts'
import { addDays } from '../../src/words/calendar-day.ts'
import { newId } from '../../src/words/ids.ts'
import { foldedText } from '../../src/words/person-name.ts'
import type { Ground, ProgramKey, Worker } from './riverside/ground.ts'
import { type NewGround, newGround } from './riverside/new-ground.ts'
import { askOfTwin } from './riverside/people/duplicates.ts'
import { livesTogether } from './riverside/stories/household.ts'
import { bringMorningsFiles } from './riverside/stories/papers.ts'
import { takeTown } from './riverside/take-town.ts'
import { tellTown } from './riverside/tell-town.ts'
import { demoPassword, demoStaff } from './riverside-staff.ts'

const zone = 'America/New_York'
const pack = 'post-discharge'

/** The programs of the town: two after a hospital stay, and one under each of the other packs. */
const opening: Readonly<Record<ProgramKey, { name: string; shortName: string; pack: string; places: number }>> = {
  home: { name: 'Home after hospital', shortName: 'Home', pack, places: 240 },
  housed: { name: 'Staying housed', shortName: 'Housed', pack, places: 60 },
  recovery: { name: 'Open Water Recovery', shortName: 'Recovery', pack: 'substance-use', places: 30 },
  steady: { name: 'Steady Ground', shortName: 'Steady', pack: 'mental-health', places: 40 },
  homeward: { name: 'Homeward', shortName: 'Homeward', pack: 'housing', places: 40 },
}

/** Fills an empty database with Riverside: the same every time, relative to the day it is made. */
export async function fillRiverside(house: House, auth: Auth, report: (line: string) => void): Promise<void> {
  const agencyId = newId()
  report(`  ${demoStaff.length} staff and their sign-ins`)
  const userIds = await Promise.all(demoStaff.map((one) => auth.addUser({ ...one, password: demoPassword })))
  const told: { morning?: () => Promise<void> } = {}
  await asSystem({ house, agencyId, reason: 'demo' }, async (tx) => {
    const ground = await found(tx, agencyId, userIds)
    const lives = tellTown(ground)
    const people = new Set(lives.map(({ clientId }) => clientId)).size
    report(`  ${people} people, and two years of their stories`)
    await takeTown(tx, ground.chronicle, report)
    await askOfTwin(tx, lives)
    await livesTogether(tx, lives)
    told.morning = () => bringMorningsFiles(house, ground, lives)
  })
  report('  2 files of a hospital')
  await told.morning?.()
}

/** The agency, its programs and its staff, as they stand today. */
async function found(tx: Tx, agencyId: string, userIds: readonly string[]): Promise<Ground> {
  await tx.insertInto('platform.agency').values({ id: agencyId, name: 'Riverside', zone, demo: true }).execute()
  // The transaction was opened before its agency had a zone.
  const { house } = Object.assign(contextOf(tx), { zone })
  const opened = addDays(todayAt(house.clock, zone), -900)
  const programs = await openPrograms(tx, opened)
  const staff = await takeOn(tx, programs, userIds, opened)
  const ground = newGround({ agencyId, now: house.clock.now(), zone, programs, staff })
  await leaveOfAbsence(tx, ground)
  return ground
}

type Opened = NewGround['programs']

async function openPrograms(tx: Tx, openedOn: string): Promise<Opened> {
  await keepOwnLayer(tx)
  const programs = {
    home: await openOne(tx, 'home', openedOn),
    housed: await openOne(tx, 'housed', openedOn),
    recovery: await openOne(tx, 'recovery', openedOn),
    steady: await openOne(tx, 'steady', openedOn),
    homeward: await openOne(tx, 'homeward', openedOn),
  }
  await namePayers(tx, programs, openedOn)
  return programs
}

/** In the class of its pack: what is learnt under Part 2 is sealed from its first moment. */
async function openOne(tx: Tx, key: ProgramKey, openedOn: string): Promise<Opened[ProgramKey]> {
  const { name, shortName, pack: under, places } = opening[key]
  const id = newId()
  const inForce = await packInForce(tx, under)
  const dataClass = inForce.data_class
  await createProgram(tx, { id, name, shortName, pack: under, dataClass, places, openedOn })
  return { id, name, dataClass, pack: inForce }
}

/** Imaginary, like everything here. */
async function namePayers(
  tx: Tx,
  { home, housed, recovery, steady, homeward }: Opened,
  fromDay: string,
): Promise<void> {
  const lakeshore = { id: newId(), name: 'Lakeshore Notreal Foundation, Coming home grant', kind: 'grant' }
  const county = { id: newId(), name: 'Riverside County (imaginary), housing stability', kind: 'local' }
  const state = { id: newId(), name: 'State of nowhere (imaginary), behavioral health', kind: 'state' }
  await tx.insertInto('programs.funding_source').values([lakeshore, county, state]).execute()
  const pays = ({ id: program_id }: { id: string }, { id }: { id: string }) => ({
    ...{ id: newId(), program_id, funding_source_id: id, from_day: fromDay },
  })
  await tx
    .insertInto('programs.program_funding')
    .values([
      ...[pays(home, lakeshore), pays(housed, lakeshore), pays(housed, county)],
      ...[pays(recovery, state), pays(steady, state), pays(homeward, county)],
    ])
    .execute()
}

/** What Riverside asks of itself beside the rules of the pack. */
async function keepOwnLayer(tx: Tx): Promise<void> {
  const shipped = (await shippedPacks()).get(pack)
  const read = await loadPack(path.join(import.meta.dirname, 'riverside', 'pack'), shipped ? [shipped] : [])
  if (!read.ok) throw new Error(read.problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'))
  const content = JSON.stringify(read.pack)
  const version = { pack, layer: 'agency', version: '2024-01-01', effective_from: '2024-01-01' }
  await tx
    .insertInto('programs.pack_version')
    .values({ id: newId(), ...version, content, sha256: createHash('sha256').update(content).digest('hex') })
    .execute()
}

type Staff = ReadonlyMap<string, Worker>

async function takeOn(tx: Tx, programs: Opened, userIds: readonly string[], joinedOn: string): Promise<Staff> {
  const staff = new Map<string, Worker>()
  for (const [at, one] of demoStaff.entries()) {
    const roles = [{ role: one.role, programId: one.program ? programs[one.program].id : null }]
    const id = await addMember(tx, {
      ...one,
      credential: one.credential ?? '',
      userId: userIds[at] ?? null,
      joinedOn,
      roles,
    })
    staff.set(foldedText(one.name.split(' ')[0] ?? ''), { id, name: one.name, credential: one.credential ?? '' })
  }
  return staff
}

/** Lena has been away for three days, and comes back at the end of next week. */
async function leaveOfAbsence(tx: Tx, { days, staff }: Ground): Promise<void> {
  const away = { from_day: days.day(3), until_day: days.day(-9), reason: 'Annual leave' }
  await tx
    .insertInto('staff.absence')
    .values({ id: newId(), staff_id: staff('lena').id, ...away })
    .execute()
}
