import { beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { ada, amara, imani, type Member, pru, sam } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { PackShown } from '../pack-page/contract.ts'

const house = freshHouse()
const today = '2026-11-23'
const tomorrow = '2026-11-24'
const call = { section: 'rules', list: 'rules', id: 'discharge-call' }

beforeEach(() => house.itIs('2026-11-23T16:05:00.000Z'))

const api = (who: Member = ada) => house.api(who)
const page = async (who = ada) => PackShown.parse((await api(who).get('/packs/post-discharge')).json)
const entryOf = async ({ section, list, id }: typeof call, who = ada) =>
  (await page(who)).sections
    .find((one) => one.section === section)
    ?.lists.find((one) => one.list === list)
    ?.entries.find((one) => one.id === id)

const Form = z.object({
  typed: z.record(z.string(), z.string()),
  inputs: z.array(z.object({ name: z.string(), kind: z.string() })),
})
const formOf = async (at: typeof call) => {
  const { typed, inputs } = Form.parse((await api().get(`/packs/post-discharge/form?${new URLSearchParams(at)}`)).json)
  return { typed, asYaml: inputs.filter(({ kind }) => kind === 'yaml').map(({ name }) => name) }
}
const changeOf = async (at: typeof call, typed: Record<string, string>, more = {}) => {
  const form = await formOf(more && 'isNew' in more ? { ...at, id: '' } : at)
  return { act: 'entry', isNew: false, fromDay: tomorrow, ...at, ...form, typed: { ...form.typed, ...typed }, ...more }
}
const check = async (change: unknown) => (await api().post('/packs/post-discharge/layer/check', { change })).json
const keep = async (change: unknown, who = ada) =>
  api(who).post('/packs/post-discharge/layer', { change, over: (await page()).over })
const within = (count: string, unit = 'business_days') => ({ 'due.count': count, 'due.unit': unit })

describe('an administrator changes what the pack says for her agency', () => {
  test('what is stricter holds, what is laxer does not, and she is told before it is kept', async () => {
    const won = await check(await changeOf(call, within('1')))
    expect(won).toMatchObject({ problems: [], fromDay: tomorrow, lines: [{ outcome: 'won' }] })
    expect(JSON.stringify(won)).toContain('yours is stricter and holds (1 business day)')
    const lost = await check(await changeOf(call, within('5', 'business_days')))
    expect(lost).toMatchObject({ lines: [{ outcome: 'lost' }] })
    expect(await check(await changeOf(call, within('2', 'days')))).toMatchObject({ lines: [{ outcome: 'both' }] })
    expect((await page()).over).toBeNull()
  })

  test('a change is kept as a new version, and holds from its day', async () => {
    expect((await keep(await changeOf(call, within('1')))).json).toEqual({ version: tomorrow })
    expect(await entryOf(call)).toMatchObject({ layer: 'base', isOurs: true, coming: [{ fromDay: tomorrow }] })
    house.itIs('2026-11-24T16:05:00.000Z')
    const held = await entryOf(call, amara)
    expect(held).toMatchObject({ layer: 'agency', layerName: 'Your agency', since: tomorrow, coming: [] })
    expect(held?.words.filter(({ field }) => field === 'due')).toMatchObject([
      { says: '2 business days', layer: 'The pack' },
      { says: '1 business day', layer: 'Your agency' },
    ])
  })

  test('a second change for the same day takes the place of the first, as a version of its own', async () => {
    expect((await keep(await changeOf(call, { ...within('1'), title: 'Call within {{within}}' }))).json).toEqual({
      version: `${tomorrow}.2`,
    })
    expect((await entryOf(call))?.coming).toHaveLength(1)
  })

  test('the same again is refused, and so is a day that is over', async () => {
    expect((await keep(await changeOf(call, {}))).json).toMatchObject({ code: 'programs:layer_nothing_new' })
    const past = await changeOf(call, within('0'), { fromDay: '2026-11-22' })
    expect((await keep(past)).json).toMatchObject({ code: 'programs:layer_from_past', field: 'fromDay' })
  })

  test('of two who change it at once the second is told to look first', async () => {
    const change = await changeOf(call, within('0'))
    const answer = await api().post('/packs/post-discharge/layer', { change, over: null })
    expect(answer.json).toMatchObject({ code: 'programs:layer_changed_meanwhile' })
  })

  test('ours is taken back from a day, and the pack holds again', async () => {
    const back = { act: 'take_back', ...call, fromDay: '2026-11-30' }
    expect(await check(back)).toMatchObject({ problems: [], lines: [{ outcome: 'back' }] })
    expect((await keep(back)).status).toBe(201)
    house.itIs('2026-11-29T16:05:00.000Z')
    expect(await entryOf(call)).toMatchObject({ layer: 'agency', coming: [{ fromDay: '2026-11-30', says: null }] })
    house.itIs('2026-11-30T16:05:00.000Z')
    expect(await entryOf(call)).toMatchObject({ layer: 'base', isOurs: false })
    expect((await keep({ ...back, fromDay: '2026-12-01' })).json).toMatchObject({ code: 'programs:entry_not_ours' })
  })
})

describe('what is wrong is told where it stands', () => {
  test('beside the input, with the loader’s sentence', async () => {
    const wrong = await changeOf(call, { ...within('soon'), 'source.url': 'http://cms.gov', owner: '' })
    expect(await check(wrong)).toMatchObject({
      lines: [],
      problems: [
        { field: 'source.url', message: expect.stringContaining('https://') },
        { field: 'due', message: expect.stringContaining('must be a number') },
      ],
    })
  })

  test('in YAML, on its line', async () => {
    const opens = '- event: stay.finished\n  where: { clas: IMP }\n'
    expect(await check(await changeOf(call, { opens }))).toMatchObject({
      problems: [{ field: 'opens', line: 2, message: expect.stringContaining('has no fact "clas"') }],
    })
    expect(await check(await changeOf(call, { opens: '- event: [' }))).toMatchObject({
      problems: [{ field: 'opens', message: expect.stringContaining('not readable as YAML') }],
    })
    const kept = await keep(await changeOf(call, { opens }))
    expect(kept.json).toMatchObject({ code: 'programs:layer_has_mistakes', field: 'opens' })
  })

  test('a reason in a choice list is whole too, on the form and in a file: ours stands in the place of the pack’s', async () => {
    const at = { section: 'programs', list: 'closure_reasons', id: 'goals_met' }
    expect(await check(await changeOf(at, { title: '' }))).toMatchObject({
      problems: [{ field: 'title', message: '"title" is missing. Add it.' }],
    })
    const text =
      'name: post-discharge\ntitle: Ours\nlayer: agency\ndata_class: general\neffective_from: 2026-12-01\n' +
      'closure_reasons:\n  - { id: goals_met, needs_supervisor: true }\n'
    expect(await check({ act: 'files', files: [{ path: 'pack.yaml', text }] })).toMatchObject({
      problems: [{ file: 'pack.yaml', line: 7, message: expect.stringContaining('"title" is missing') }],
    })
  })

  test('an entry of our own is whole, and its short name is free', async () => {
    const at = { section: 'programs', list: 'intake_fields', id: 'pets' }
    const isNew = { isNew: true }
    expect(await check(await changeOf(at, { title: 'Who feeds the pets' }, isNew))).toMatchObject({
      problems: [{ field: 'required', message: '"required" is missing. Add it.' }],
    })
    const whole = { title: 'Who feeds the pets', required: 'no' }
    expect(await check(await changeOf({ ...at, id: 'The Pets' }, whole, isNew))).toMatchObject({
      problems: [{ field: 'id' }],
    })
    expect((await keep(await changeOf(at, whole, isNew))).status).toBe(201)
    expect(await entryOf(at)).toMatchObject({ layer: 'agency', title: 'Who feeds the pets' })
    expect(await check(await changeOf(at, { title: '' }))).toMatchObject({
      problems: [{ field: 'title', message: '"title" is missing. Add it.' }],
    })
    expect((await keep(await changeOf(at, whole, isNew))).json).toMatchObject({
      code: 'programs:entry_known',
      field: 'id',
    })
  })
})

test('a choice list of ours stands in the place of the pack’s, and is taken back as a whole', async () => {
  const at = { section: 'programs', list: 'closure_reasons', id: 'goals_met' }
  expect((await keep(await changeOf(at, { title: 'Goals reached' }, { fromDay: today }))).status).toBe(201)
  const reasons = async () =>
    (await page()).sections.flatMap(({ lists }) => lists.filter(({ list }) => list === 'closure_reasons'))[0]
      ?.entries ?? []
  expect(await reasons()).toHaveLength(12)
  expect((await reasons()).map(({ layer }) => layer)).toEqual(Array(12).fill('agency'))
  expect((await keep({ act: 'take_back', ...at, fromDay: tomorrow })).status).toBe(201)
  house.itIs('2026-11-24T16:05:00.000Z')
  expect((await reasons()).map(({ layer, title }) => `${layer} ${title}`)).toContain('base Goals met')
})

test('every version is kept, with who, when and what differed; every colleague may read it', async () => {
  const { versions } = z
    .object({
      versions: z.array(z.object({ version: z.string(), keptById: z.string().nullable(), lines: z.array(z.string()) })),
    })
    .parse((await api(amara).get('/packs/post-discharge/layer/versions')).json)
  const first = versions.at(-1)
  expect(first).toMatchObject({ version: tomorrow, keptById: ada.id })
  expect(first?.lines).toEqual([
    `“Follow-up call within 1 business day of discharge”: Due within 1 business day. From ${tomorrow}.`,
  ])
  expect(versions.flatMap(({ lines }) => lines).join(' ')).toContain('taken back from 2026-11-30')
})

test('nobody but an administrator changes it, or asks for the form', async () => {
  const change = await changeOf(call, within('0'))
  for (const who of [amara, imani, sam, pru]) {
    expect((await keep(change, who)).status).toBe(403)
    expect((await api(who).post('/packs/post-discharge/layer/check', { change })).status).toBe(403)
    expect((await api(who).get(`/packs/post-discharge/form?${new URLSearchParams(call)}`)).status).toBe(403)
  }
})

describe('the whole layer as files', () => {
  const files = async () =>
    z
      .object({ files: z.array(z.object({ path: z.string(), text: z.string() })) })
      .parse((await api().get('/packs/post-discharge/layer/files')).json).files

  test('what was downloaded is what holds: uploaded again it changes nothing', async () => {
    const answer = await keep({ act: 'files', files: await files() })
    expect(answer.json).toMatchObject({ code: 'programs:layer_nothing_new' })
  })

  test('every mistake is told with its file and line, and nothing is kept', async () => {
    const [head, ...rest] = await files()
    const over = (await page()).over
    const broken = { path: 'outreach.yaml', text: 'protocols:\n  - id: outreach\n    atempts: 4\n    days: many\n' }
    expect(await check({ act: 'files', files: [head, ...rest, broken] })).toMatchObject({
      problems: [
        { file: 'outreach.yaml', line: 3 },
        { file: 'outreach.yaml', line: 4 },
      ],
    })
    expect((await page()).over).toBe(over)
  })

  test('what is new begins today or later, and what has begun stays', async () => {
    house.itIs('2026-12-10T16:05:00.000Z')
    const [head, ...rest] = await files()
    const more = (day: string) => ({
      path: 'outreach.yaml',
      text: `protocols:\n  - { id: outreach, attempts: 5, effective_from: ${day} }\n`,
    })
    expect(await check({ act: 'files', files: [head, ...rest, more('2026-12-01')] })).toMatchObject({
      problems: [{ file: 'outreach.yaml', line: 2, message: expect.stringContaining('today or later') }],
    })
    expect(await check({ act: 'files', files: [head, more('2026-12-11')] })).toMatchObject({
      problems: expect.arrayContaining([
        expect.objectContaining({ file: 'rules.yaml', message: expect.stringContaining('is missing here') }),
      ]),
    })
    expect(await check({ act: 'files', files: [head, ...rest, more('2026-12-11')] })).toMatchObject({
      problems: [],
      lines: expect.arrayContaining([expect.objectContaining({ outcome: 'won' })]),
    })
    expect((await keep({ act: 'files', files: [head, ...rest, more('2026-12-11')] })).json).toEqual({
      version: '2026-12-11',
    })
  })
})
