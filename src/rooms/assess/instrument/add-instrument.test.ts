import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { ada, amara, delroysCase, imani } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { begun } from '../assessment/assessment.example.ts'

const house = freshHouse()
const codeOf = (json: unknown) => z.object({ code: z.string() }).parse(json).code
const Lines = z.object({
  instruments: z.array(
    z.object({
      instrumentId: z.string().nullable(),
      key: z.string(),
      version: z.string(),
      state: z.string(),
      shell: z.boolean(),
    }),
  ),
})
const lines = async (key: string) =>
  Lines.parse((await house.api(ada).get('/instruments')).json).instruments.filter((one) => one.key === key)

const ordinal = 'http://hl7.org/fhir/StructureDefinition/ordinalValue'
const option = (code: string, points: number) => ({
  extension: [{ url: ordinal, valueDecimal: points }],
  valueCoding: { code, display: code },
})
const question = (linkId: string) => ({
  linkId,
  type: 'choice',
  text: `Imaginary question ${linkId}`,
  answerOption: [option('never', 0), option('often', 3)],
})

/** A form of our own under the code of a known instrument: nine questions, whose words are nobody's. */
const phq9File = (version: string) => ({
  resourceType: 'Questionnaire',
  url: 'https://example.org/Questionnaire/nine-questions',
  version,
  title: 'Nine questions',
  status: 'active',
  copyright: 'Imaginary, for a test.',
  code: [{ system: 'http://loinc.org', code: '44249-1' }],
  item: [...Array(9).keys()].map((at) => question(`q${at + 1}`)),
})
const ownFile = { resourceType: 'Questionnaire', title: 'Our own look', status: 'active', item: [question('one')] }

const add = (file: unknown, key: string | null = null) => house.api(ada).post('/instruments', { file, key })
const idOf = (json: unknown) => z.object({ instrumentId: z.string() }).parse(json).instrumentId

describe('a file becomes an instrument', () => {
  test('of a known one it takes the place of the shell once it is published, and keeps its bands', async () => {
    expect(await lines('phq-9')).toMatchObject([{ shell: true, state: 'offered' }])
    const added = await add(phq9File('1.0'))
    expect(added.status).toBe(201)
    expect(added.json).toMatchObject({ key: 'phq-9', version: '1.0' })
    expect(await lines('phq-9')).toEqual(expect.arrayContaining([expect.objectContaining({ state: 'added' })]))
    expect((await house.api(amara).get('/instruments/phq-9')).json).toMatchObject({ shell: true })
    await house.api(ada).post(`/instruments/${idOf(added.json)}/publish`, {})
    expect((await house.api(amara).get('/instruments/phq-9')).json).toMatchObject({
      shell: false,
      version: '1.0',
      sheet: { title: 'PHQ-9' },
    })
    expect((await lines('phq-9')).map(({ state }) => state).toSorted()).toEqual(['offered', 'replaced'])
  })

  test('whose answers that cannot wait are found by their number', async () => {
    const beginning = begun('phq-9')
    await house.api(amara).post(`/cases/${delroysCase}/assessments`, beginning)
    const answers = [...Array(9).keys()].map((at) => ({
      linkId: `q${at + 1}`,
      answer: [{ valueCoding: { code: at === 8 ? 'often' : 'never' } }],
    }))
    const response = { resourceType: 'QuestionnaireResponse', status: 'in-progress', item: answers }
    const signed = await house
      .api(amara)
      .post(`/assessments/${beginning.assessmentId}/sign`, { response, doneOn: '2026-11-23', mode: 'self' })
    expect(signed.json).toMatchObject({
      scores: [{ value: 3, band: { title: 'Minimal' } }],
      raised: [{ item: 'self-harm' }],
    })
  })

  test('what was begun keeps its form, whatever is published meanwhile', async () => {
    const beginning = begun('phq-9')
    await house.api(amara).post(`/cases/${delroysCase}/assessments`, beginning)
    const next = await add(phq9File('2.0'))
    await house.api(ada).post(`/instruments/${idOf(next.json)}/publish`, {})
    expect((await house.api(amara).get(`/assessments/${beginning.assessmentId}`)).json).toMatchObject({
      version: '1.0',
    })
    expect((await house.api(amara).get('/instruments/phq-9')).json).toMatchObject({ version: '2.0' })
  })

  test('whichever version was published last is what is answered, an earlier one too', async () => {
    const idOfVersion = async (wanted: string) =>
      (await lines('phq-9')).find(({ version, shell }) => version === wanted && !shell)?.instrumentId
    const inForce = async () => (await house.api(amara).get('/instruments/phq-9')).json
    for (const [version, at] of [
      ['1.0', '2026-11-23T16:10:00.000Z'],
      ['2.0', '2026-11-23T16:11:00.000Z'],
    ] as const) {
      house.itIs(at)
      await house.api(ada).post(`/instruments/${await idOfVersion(version)}/publish`, {})
      expect(await inForce()).toMatchObject({ version })
    }
  })

  test('of nobody that we know, it stands under its own name', async () => {
    expect((await add(ownFile)).json).toMatchObject({ key: 'our-own-look', version: '1' })
  })

  test('the same file again changes nothing; another under the same version is refused', async () => {
    const [once, twice] = [await add(phq9File('1.0')), await add(phq9File('1.0'))]
    expect(idOf(once.json)).toBe(idOf(twice.json))
    const other = { ...phq9File('1.0'), copyright: 'Another licence.' }
    expect(codeOf((await add(other)).json)).toBe('assess:instrument_version_differs')
  })
})

describe('what is refused', () => {
  test('what is no questionnaire, with its reasons; nothing is kept', async () => {
    expect(codeOf((await add({ resourceType: 'Patient' })).json)).toBe('assess:instrument_unreadable')
    expect(codeOf((await add({ resourceType: 'Questionnaire', status: 'active', item: [{ linkId: 'a' }] })).json)).toBe(
      'assess:instrument_unreadable',
    )
  })

  test('a file without any name', async () => {
    expect(codeOf((await add({ ...ownFile, title: '42' })).json)).toBe('assess:instrument_unnamed')
  })

  test.each([amara, imani])('$name adds, publishes and retires none', async (who) => {
    expect((await house.api(who).post('/instruments', { file: ownFile, key: null })).status).toBe(403)
    expect((await house.api(who).post('/instruments/preview', { file: ownFile, key: null })).status).toBe(403)
    expect((await house.api(who).post('/instruments/gad-7/retire', { because: 'No' })).status).toBe(403)
  })
})

test('a preview shows what would become of a file, and keeps nothing', async () => {
  const file = { ...ownFile, title: 'A look that is only tried' }
  expect((await house.api(ada).post('/instruments/preview', { file, key: null })).json).toMatchObject({
    title: 'A look that is only tried',
    origin: 'added',
    notComputable: [],
  })
  expect(await lines('a-look-that-is-only-tried')).toEqual([])
})

test('retired, nobody begins it any more, and what it replaced stands again', async () => {
  await house.api(ada).post('/instruments/gad-7/retire', { because: 'We use another.' })
  const refused = await house.api(amara).post(`/cases/${delroysCase}/assessments`, begun('gad-7'))
  expect(codeOf(refused.json)).toBe('assess:instrument_unknown')
  expect(await lines('gad-7')).toMatchObject([{ state: 'retired' }])
})

test('one of ours that was retired can be offered again', async () => {
  await house.api(ada).post('/instruments/audit-c/retire', { because: 'For a while.' })
  const [{ instrumentId } = { instrumentId: null }] = await lines('audit-c')
  expect(instrumentId).not.toBeNull()
  house.itIs('2026-11-23T17:00:00.000Z')
  await house.api(ada).post(`/instruments/${instrumentId}/publish`, {})
  expect(await lines('audit-c')).toMatchObject([{ state: 'offered' }])
  expect((await house.api(amara).post(`/cases/${delroysCase}/assessments`, begun('audit-c'))).status).toBe(201)
})
