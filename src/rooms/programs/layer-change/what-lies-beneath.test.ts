import { beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { ada, riverside } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { asSystem } from '../../../platform/db/as-system.ts'
import { newId } from '../../../words/ids.ts'
import { createProgram } from '../index.ts'
import { PackShown } from '../pack-page/contract.ts'

const house = freshHouse()
beforeEach(() => house.itIs('2026-11-23T16:05:00.000Z'))

const Form = z.object({
  typed: z.record(z.string(), z.string()),
  inputs: z.array(z.object({ name: z.string(), kind: z.string() })),
})
const window = { section: 'notes', list: 'windows', id: 'contact_note' }
const inPack = '/packs/mental-health'
const open = (name: string, layers: string[]) =>
  asSystem({ house: house.house, agencyId: riverside.id, reason: 'test' }, (tx) =>
    createProgram(tx, {
      id: newId(),
      name,
      shortName: name,
      pack: 'mental-health',
      layers,
      places: null,
      openedOn: '2026-01-01',
    }),
  )
const shown = async () => {
  const { sections } = PackShown.parse((await house.api(ada).get(inPack)).json)
  const entries = sections.flatMap(({ lists }) => lists).flatMap((one) => one.entries)
  return entries.find(({ id }) => id === window.id)?.words.find(({ field }) => field === 'hours')
}
const checkHours = async (hours: string) => {
  const form = Form.parse((await house.api(ada).get(`${inPack}/form?${new URLSearchParams(window)}`)).json)
  const asYaml = form.inputs.filter(({ kind }) => kind === 'yaml').map(({ name }) => name)
  const typed = { ...form.typed, hours }
  const change = { act: 'entry', isNew: false, fromDay: '2026-12-20', ...window, asYaml, typed }
  return (await house.api(ada).post(`${inPack}/layer/check`, { change })).json
}

test('what a state asks of every program is below us, and she is told where it is stricter', async () => {
  await open('Clinic', ['state-california'])
  expect(await shown()).toMatchObject({ says: '120', layer: 'The state' })
  const lost = await checkHours('144')
  expect(lost).toMatchObject({ problems: [], lines: [{ outcome: 'lost' }] })
  expect(JSON.stringify(lost)).toContain('The state is stricter')
  expect(await checkHours('100')).toMatchObject({ lines: [{ outcome: 'won' }] })
})

test('what it asks of some is told with their names, and ours holds in the others', async () => {
  await open('Outpatient', [])
  expect(await shown()).toMatchObject({ says: '168', layer: 'The pack' })
  expect(await checkHours('144')).toMatchObject({
    problems: [],
    lines: [
      { outcome: 'lost', words: expect.stringMatching(/^Clinic: .*The state is stricter/) },
      { outcome: 'won', words: expect.stringMatching(/^Outpatient: .*yours is stricter/) },
    ],
  })
})
