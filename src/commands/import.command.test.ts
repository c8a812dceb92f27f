import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { homeAfterHospital, riverside } from '../../test/cast.ts'
import { freshHouse } from '../../test/house.ts'
import type { Flags, Telling } from '../platform/command/command.ts'
import { importFhirCommand } from './import.command.ts'

const house = freshHouse()
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'throughline-import-'))
afterAll(() => fs.rmSync(folder, { recursive: true }))

const fixture = path.resolve(import.meta.dirname, '../rooms/interop/fhir/fixtures/discharge-of-marisol.json')
const broken = path.join(folder, 'broken.json')
fs.writeFileSync(broken, '{"resourceType": "Bundle", "type": "coll')

type Line = Record<string, unknown>

const run = async (args: string[], flags: Flags = {}) => {
  const lines: Line[] = []
  const said: string[] = []
  const telling: Telling = { result: (object) => void lines.push(object), progress: (words) => void said.push(words) }
  const prepared = await importFhirCommand.prepare({ args, flags, telling })
  const handed: unknown = JSON.parse(JSON.stringify(prepared))
  const exit = await importFhirCommand.perform(house.house, riverside.id, handed, telling)
  return { exit, lines, said }
}

test('where there are several programs it asks which', async () => {
  await expect(run([fixture])).resolves.toMatchObject({
    exit: 1,
    lines: [{ error: expect.stringContaining('Home after hospital, Staying housed') }],
  })
})

const program = 'Home after hospital'

test('a dry run says what a file would do, and keeps nothing', async () => {
  const first = await run([fixture], { program, 'dry-run': true })
  const second = await run([fixture], { program, 'dry-run': true })
  for (const one of [first, second]) expect(one).toMatchObject({ exit: 0, lines: [{ import_id: null, created: 20 }] })
})

test('a file that is refused stops no other, and the exit code tells', async () => {
  const { exit, lines, said } = await run([broken, path.join(folder, 'gone.json'), fixture], { program })
  expect(exit).toBe(1)
  expect(lines).toMatchObject([
    { file: broken, error: expect.stringContaining('breaks off at line 1'), code: 'interop:fhir_truncated' },
    { file: expect.stringContaining('gone.json'), error: expect.stringContaining('there is no such file') },
    { file: fixture, source: 'fixtures', created: 20 },
  ])
  expect(said).toHaveLength(2)
})

test('one JSON object a file, also the second time', async () => {
  const { exit, lines } = await run([fixture, fixture], { program, source: 'Lakeside' })
  expect(exit).toBe(0)
  expect(lines).toMatchObject([
    { source: 'Lakeside', created: 0, merged: 20 },
    { source: 'Lakeside', created: 0, unchanged: 20 },
  ])
})

test('it comes into the program that was named', async () => {
  const { rows } = await house.asOwner((client) => client.query('select distinct program_id from interop.import_run'))
  expect(rows).toEqual([{ program_id: homeAfterHospital }])
})
