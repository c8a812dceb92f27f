import { expect, test } from 'vitest'
import { amara, bea, delroy, homeAfterHospital, imani, pru } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { asStaff } from '../../../platform/db/as-staff.ts'
import { listDisclosures } from './contract.ts'
import { disclose } from './disclose.ts'
import { exportCsv } from './export-csv.ts'
import { gateFor } from './gate.rules.ts'

const house = freshHouse()
const general = { dataClass: 'general', programId: homeAfterHospital }
const methadone = { dataClass: 'part2', programId: homeAfterHospital }
const door = `/clients/${delroy}/disclosures`

const listed = async (who = pru) => listDisclosures.answer.parse((await house.api(who).get(door)).json).disclosures

const printFaceSheet = (rows: (typeof general)[]) =>
  asStaff(house.by(amara), async (tx, me) => {
    const gate = gateFor(me, 'client_copy')
    gate.pass('medications', rows)
    const of = {
      clientId: delroy,
      programId: homeAfterHospital,
      kind: 'print',
      document: 'record:list_of_disclosures',
    } as const
    return disclose(tx, { ...of, purpose: 'client_copy', ...gate.told() })
  })

test('what was printed is known to the carrier and to the privacy officer, and to nobody else', async () => {
  await printFaceSheet([general, general])
  expect(await listed(amara)).toMatchObject([
    { by: { name: 'Amara Okafor' }, kind: 'print', included: { medications: { general: 2 } }, leftOut: {} },
  ])
  expect(await listed(pru)).toHaveLength(1)
  expect((await house.api(bea).get(door)).status).toBe(404)
})

test('the timeline says that it was printed', async () => {
  const { text } = await house.api(imani).get(`/clients/${delroy}/timeline?kind=papers`)
  expect(text).toContain('Printed: List of disclosures')
})

test('what was left out is written down with it', async () => {
  await printFaceSheet([general, { ...methadone, dataClass: 'dv_location' }])
  expect((await listed(amara))[0]).toMatchObject({ leftOut: { medications: { dv_location: 1 } } })
})

test('a list that leaves as a file stands among the disclosures of each client in it', async () => {
  const before = (await listed()).length
  const answer = await house.api(pru).get(`${door}.csv`)
  expect(answer.headers).toMatchObject({
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': expect.stringMatching(/^attachment; filename="disclosures-2026-11-23.*\.csv"$/),
  })
  expect(answer.text).toContain('Amara Okafor')
  expect((await listed()).length).toBe(before + 1)
})

test('a cell that begins like a formula is no formula in a spreadsheet', async () => {
  const file = await asStaff(house.by(amara), (tx, me) =>
    exportCsv(tx, me, {
      document: 'record:list_of_disclosures',
      name: 'names',
      purpose: 'work',
      columns: [{ head: 'Name', value: () => '=HYPERLINK("https://example.org")' }],
      rows: [{ clientId: delroy, ...general }],
    }),
  )
  expect(file.text).toContain(`'=HYPERLINK`)
})

test('rows of a sealed class of another program stay behind, and the name of the file says how many', async () => {
  const sealed = { clientId: delroy, ...methadone, programId: '01900000-0000-7000-8000-0000000000a2' }
  const file = await asStaff(house.by(amara), (tx, me) =>
    exportCsv(tx, me, {
      document: 'record:list_of_disclosures',
      name: 'names',
      purpose: 'work',
      columns: [{ head: 'Class', value: (row: typeof sealed) => row.dataClass }],
      rows: [sealed, { clientId: delroy, ...general }],
    }),
  )
  expect(file.fileName).toBe('names-2026-11-23-without-1-sealed.csv')
  expect(file.text).not.toContain('part2')
})
