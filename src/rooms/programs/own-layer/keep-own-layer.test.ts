import { expect, test } from 'vitest'
import { riverside } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { asSystem } from '../../../platform/db/as-system.ts'
import { layersOf } from '../index.ts'
import type { PackLayer } from '../pack/pack.ts'
import { keepOwnLayer } from './keep-own-layer.ts'
import { readOwnLayer } from './read-own-layer.ts'

const house = freshHouse()

const head = 'name: post-discharge\ntitle: Ours\nlayer: agency\ndata_class: general\neffective_from: 2026-01-01\n'

/** How long records are kept, which the pack says too, and a question of our own. */
const ours = (years: number, extra = ''): string =>
  `${head}retention:\n  - { id: client-record, years: ${years} }\n${extra}intake_fields:\n  - { id: our-own-question, title: Who told you of us, required: false }\n`

const read = async (text: string): Promise<PackLayer> => {
  const layer = await readOwnLayer([{ path: 'pack.yaml', text }])
  if (!layer.ok) throw new Error(layer.problems.map(({ line, message }) => `${line} ${message}`).join('\n'))
  return layer.pack
}
const keep = async (text: string) => {
  const layer = await read(text)
  return asSystem({ house: house.house, agencyId: riverside.id, reason: 'cli' }, (tx) => keepOwnLayer(tx, layer))
}

test('a stricter word wins, a laxer one loses, and what is new is added', async () => {
  const strict = await keep(ours(90))
  expect(strict).toMatchObject({ pack: 'post-discharge', version: '2026-01-01', kept: 'now' })
  expect(strict.lines.map(({ id, field, outcome }) => [id, field, outcome])).toEqual([
    ['client-record', 'years', 'won'],
    ['our-own-question', null, 'added'],
  ])
  const lax = await keep(ours(1).replaceAll('2026-01-01', '2026-02-01'))
  expect(lax.lines[0]).toMatchObject({ field: 'years', outcome: 'lost' })
})

test('the same again is kept already; the same day with other words is refused', async () => {
  expect(await keep(ours(90))).toMatchObject({ kept: 'before' })
  await expect(keep(ours(80))).rejects.toMatchObject({ code: 'programs:layer_version_differs' })
})

test('the last one kept lies over the pack', async () => {
  const layers = await asSystem({ house: house.house, agencyId: riverside.id, reason: 'test' }, (tx) =>
    layersOf(tx, 'post-discharge'),
  )
  expect(layers.map(({ layer }) => layer)).toEqual(['base', 'agency'])
  expect(layers[1]?.sections['programs']?.['retention']).toMatchObject([{ years: 1 }])
})

test('every mistake is told with its line', async () => {
  const layer = await readOwnLayer([{ path: 'pack.yaml', text: ours(90, '  - { id: client-record, yaers: 2 }\n') }])
  expect(layer).toMatchObject({ ok: false, problems: [{ file: 'pack.yaml', line: 8 }] })
})
