import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { freshHouse, type TestHouse } from '../../../../test/house.ts'
import type { ImportReport, RecordCounts } from '../import-run/contract.ts'
import { entriesOf, fileOf, importerIn, rowsOf } from './import.example.ts'
import { importFile } from './import-fhir.ts'

const folder = path.join(process.env.SHARED_DIR ?? path.resolve('..', 'shared'), 'data', 'fhir')
const factsFile = path.join(folder, 'EXPECTED_FACTS.json')
const isHere = existsSync(factsFile)

const Facts = z.object({
  entries: z.number(),
  patients: z.array(
    z.object({ family: z.string(), given: z.array(z.string()), birthDate: z.string(), gender: z.string() }),
  ),
  inpatientStays: z.array(z.object({ status: z.string() })),
  activeConditions: z.number(),
  activeMedicationRequests: z.number(),
})
type Facts = z.infer<typeof Facts>

const facts: Record<string, Facts> = isHere
  ? z.record(z.string(), Facts).parse(JSON.parse(readFileSync(factsFile, 'utf8')))
  : {}
const among = (part: string): [string, Facts][] => Object.entries(facts).filter(([file]) => file.includes(part))

const bring = (house: TestHouse, file: string): Promise<ImportReport> => {
  const content = readFileSync(path.join(folder, file))
  return importFile(
    importerIn(house),
    fileOf(content, { name: file, source: null, folder: path.basename(path.dirname(file)) }),
  )
}

const sum = ({ clients }: ImportReport, count: keyof RecordCounts): number =>
  clients.reduce((total, { counts }) => total + counts[count], 0)

const whoIs = ({ clients }: ImportReport) =>
  clients.map(({ family, given, birth_date, sex }) => [family, ...given, birth_date, sex].join(' ')).toSorted()
const whoShouldBe = ({ patients }: Facts) =>
  patients.map(({ family, given, birthDate, gender }) => [family, ...given, birthDate, gender].join(' ')).toSorted()

const reason = 'skipped without SHARED_DIR'

describe.skipIf(!isHere).each([['synthea-r4'], ['uscore'], ['message-bundle']])(
  `the files of %s (${reason})`,
  (part) => {
    const house = freshHouse()

    test.each(among(part))('%s stands in the record as it is known to be', async (file, known) => {
      const report = await bring(house, file)
      expect(entriesOf(report)).toBe(known.entries)
      expect(report).toMatchObject({ rejected: 0, held: [] })
      expect(whoIs(report)).toEqual(whoShouldBe(known))
      const finished = known.inpatientStays.filter(({ status }) => status === 'finished')
      expect(sum(report, 'inpatient_stays')).toBe(finished.length)
      expect(sum(report, 'active_conditions')).toBe(known.activeConditions)
      expect(sum(report, 'active_medications')).toBe(known.activeMedicationRequests)
    })

    test.each(among(part))('%s creates nothing the second time', async (file, known) => {
      const again = await bring(house, file)
      expect(again.created).toBe(0)
      expect(entriesOf(again)).toBe(known.entries)
    })

    test('nobody was joined to anybody else', async () => {
      const people = new Set(among(part).flatMap(([, known]) => whoShouldBe(known)))
      const clients = await rowsOf(house, `select 1 from people.client where family <> 'Baptiste'`)
      expect(clients).toHaveLength(people.size)
    })
  },
)

const orders = [
  ['admit', 'transfer', 'discharge'],
  ['admit', 'discharge', 'transfer'],
  ['transfer', 'admit', 'discharge'],
  ['transfer', 'discharge', 'admit'],
  ['discharge', 'admit', 'transfer'],
  ['discharge', 'transfer', 'admit'],
]

describe.skipIf(!isHere).each(orders)(`the connectathon as %s, %s, %s (${reason})`, (...order) => {
  const house = freshHouse()
  const standing = () =>
    rowsOf(
      house,
      `select c.family, s.encounter_class, s.status, s.started_at, s.ended_at, s.hospital, s.disposition_code,
        (select count(*)::int from people.problem p where p.client_id = c.id and p.status = 'active') as problems,
        (select count(*)::int from people.coverage v where v.client_id = c.id) as coverages
       from people.stay s join people.client c on c.id = s.client_id order by 1`,
    )

  test('ends in three people with one finished stay and one problem each, and twice changes nothing', async () => {
    for (const step of order) await bring(house, `davinci-alerts/connectathon-3/${step}_notify-2.json`)
    const once = await standing()
    const each = { encounter_class: 'IMP', status: 'finished', disposition_code: '1', problems: 1, coverages: 1 }
    expect(once).toMatchObject([
      { family: 'Conn188', ...each, ended_at: new Date('2018-02-20T00:07:39Z') },
      { family: 'Corwin846', ...each, ended_at: new Date('2019-07-09T02:47:44Z') },
      { family: 'Halvorson124', ...each, ended_at: new Date('2018-10-24T05:22:15Z') },
    ])
    for (const step of order)
      expect(await bring(house, `davinci-alerts/connectathon-3/${step}_notify-2.json`)).toMatchObject({ created: 0 })
    expect(await standing()).toEqual(once)
  })
})

describe.skipIf(!isHere)(`one man in several files (${reason})`, () => {
  const house = freshHouse()

  test('is one client with one stay and one problem, whichever folder a file came from', async () => {
    for (const [file] of among('davinci-alerts')) await bring(house, file)
    for (const [file] of among('message-bundle')) {
      const { clients } = await bring(house, file)
      expect(clients).toMatchObject([
        {
          family: 'Halvorson124',
          matched: 'identifier',
          counts: { inpatient_stays: 1, stays: 1, active_conditions: 1 },
        },
      ])
    }
  })

  test('had a referral only while his discharge was news', async () => {
    house.itIs('2018-10-26T14:00:00.000Z')
    const report = await bring(house, 'davinci-alerts/discharge-notification-message-bundle-01.json')
    expect(report.clients).toMatchObject([{ referrals: [{ stage: 'referred' }] }])
  })
})
