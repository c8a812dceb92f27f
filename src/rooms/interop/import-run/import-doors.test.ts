import { beforeEach, describe, expect, test } from 'vitest'
import {
  ada,
  amara,
  bea,
  homeAfterHospital,
  imani,
  type Member,
  noor,
  pru,
  stayingHoused,
  tomas,
  viggo,
} from '../../../../test/cast.ts'
import { cookieOf, freshHouse } from '../../../../test/house.ts'
import { threeSteps } from '../fhir/fixtures/bundle.example.ts'
import { marisols, rowsOf, twoDaysAfter } from '../fhir-import/import.example.ts'

const house = freshHouse()
beforeEach(() => house.itIs(twoDaysAfter))

type Part = { name: string; content: string | Buffer }

/** A form as a browser sends it. */
function formOf(parts: Part[]) {
  const boundary = 'a-boundary-of-this-form'
  const chunks = parts.flatMap(({ name, content }) => [
    Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n\r\n`),
    Buffer.from(content),
    Buffer.from('\r\n'),
  ])
  const payload = Buffer.concat([...chunks, Buffer.from(`--${boundary}--\r\n`)])
  return { payload, headers: { 'content-type': `multipart/form-data; boundary=${boundary}` } }
}
const body = (content: Buffer | string) => ({ payload: content, headers: { 'content-type': 'application/json' } })

const post = async (
  by: Member,
  url: string,
  { payload, headers }: { payload: Buffer | string; headers: Record<string, string> },
) => {
  const answer = await house.app.inject({
    method: 'POST',
    url: `/api${url}`,
    headers: { 'x-throughline': '1', cookie: cookieOf(by), ...headers },
    payload,
  })
  return { status: answer.statusCode, json: answer.json() }
}
const marisol = { name: 'C:\\discharges\\marisol.json', content: marisols }
const countOf = (table: string) => rowsOf(house, `select count(*)::int as n from ${table}`)

describe('an upload', () => {
  test.each([amara, bea, imani, pru, noor, viggo])('is not for $name, who takes nobody in', async (who) => {
    const { status, json } = await post(who, '/imports/fhir', body(marisols))
    expect([status, json.code]).toEqual([403, 'interop:not_your_role'])
  })

  test('is not for intake of another program', async () => {
    const { status } = await post(tomas, `/imports/fhir?programId=${stayingHoused}`, body(marisols))
    expect(status).toBe(403)
  })

  test('is refused when it does not come from our own pages', async () => {
    const { payload, headers } = body(marisols)
    const answer = await house.app.inject({
      method: 'POST',
      url: '/api/imports/fhir',
      headers: { cookie: cookieOf(tomas), ...headers },
      payload,
    })
    expect(answer.statusCode).toBe(422)
    expect((await house.app.inject({ method: 'POST', url: '/api/imports/fhir', headers, payload })).statusCode).toBe(
      401,
    )
  })

  test('says beforehand what it would do, and keeps nothing of it', async () => {
    const [clients, events, jobs] = await Promise.all(
      ['people.client', 'platform.event', 'interop.import_run'].map(countOf),
    )
    const { status, json } = await post(tomas, '/imports/fhir?dryRun=true&file=marisol.json', body(marisols))
    expect(status).toBe(200)
    expect(json).toMatchObject({
      import_id: null,
      file: 'marisol.json',
      created: 20,
      clients: [{ matched: 'new', referrals: [{ stage: 'referred' }] }],
    })
    expect(await Promise.all(['people.client', 'platform.event', 'interop.import_run'].map(countOf))).toEqual([
      clients,
      events,
      jobs,
    ])
  })

  test('of several files is looked at in their order, each after the ones before', async () => {
    const form = formOf([
      { name: 'discharge.json', content: threeSteps.discharge },
      { name: 'broken.json', content: '{' },
      { name: 'admit.json', content: threeSteps.admit },
    ])
    const { status, json } = await post(tomas, '/imports/fhir/preview?source=Steps', form)
    expect(status).toBe(200)
    expect(json.previews).toMatchObject([
      { file: 'discharge.json', report: { held: [{ waits_for: 'Patient/ana' }] }, problem: null },
      {
        file: 'broken.json',
        report: null,
        problem: { code: 'interop:fhir_truncated', message: expect.stringContaining('broken.json') },
      },
      { file: 'admit.json', report: { created: 2, completed: 1, clients: [{ referrals: [{ stage: 'referred' }] }] } },
    ])
    expect(await rowsOf(house, `select 1 from interop.held`)).toEqual([])
  })

  test('comes in as a form, keeps the file with its hash, and stands in the list', async () => {
    const { status, json } = await post(tomas, '/imports/fhir', formOf([marisol]))
    expect(status).toBe(200)
    expect(json).toMatchObject({ file: 'marisol.json', source: 'upload', created: 20 })
    expect(
      await rowsOf(
        house,
        `select f.name, f.bytes, encode(sha256(f.content), 'hex') = f.sha256 as whole, r.by_staff, f.kept_by
         from interop.import_run r join platform.file f on f.id = r.file_id`,
      ),
    ).toEqual([
      { name: 'marisol.json', bytes: marisols.byteLength, whole: true, by_staff: tomas.id, kept_by: tomas.id },
    ])
    const list = await house.api(tomas).get('/imports')
    expect(list.json).toMatchObject({
      imports: [{ fileName: 'marisol.json', by: tomas.name, created: 20, clients: 1, referrals: 1 }],
      next: null,
    })
  })

  test('with a key of its page is imported as often as it is sent, for it changes nothing twice', async () => {
    const form = formOf([marisol])
    const key = { 'idempotency-key': 'one-key-for-both' }
    const again = await post(tomas, '/imports/fhir', { ...form, headers: { ...form.headers, ...key } })
    expect(again).toMatchObject({ status: 200, json: { created: 0, unchanged: 20 } })
  })

  test.each([
    ['a form without a file', formOf([])],
    ['nothing', body('')],
    ['a form that breaks off', { ...formOf([marisol]), payload: formOf([marisol]).payload.subarray(0, 900) }],
    ['two files at the door for one', formOf([marisol, marisol])],
  ])('of %s is refused with a sentence', async (_what, sent) => {
    const { status, json } = await post(tomas, '/imports/fhir', sent)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
    expect(json.title).toMatch(/\.$/)
  })
})

describe('what a file did', () => {
  const newest = async (who: Member) => {
    const { json } = await house.api(who).get('/imports')
    return JSON.stringify(json)
  }

  test('is read with its clients by whoever sees them', async () => {
    const { json } = await post(ada, `/imports/fhir?programId=${homeAfterHospital}`, body(marisols))
    const read = (who: Member) => house.api(who).get(`/imports/${json.import_id}`)
    expect((await read(tomas)).json).toMatchObject({
      report: { clients: [{ family: 'Vega-Imaginaria' }] },
      hiddenClients: 0,
    })
    expect((await read(imani)).json).toMatchObject({
      report: { clients: [{ family: 'Vega-Imaginaria' }] },
      hiddenClients: 0,
    })
    const byAda = await read(ada)
    expect(byAda.json).toMatchObject({ report: { clients: [] }, hiddenClients: 1 })
    for (const who of [amara, noor, viggo, pru]) expect((await read(who)).status).toBe(404)
  })

  test('is nothing to other programs', async () => {
    for (const who of [amara, noor, viggo]) expect(await newest(who)).not.toContain('marisol')
  })

  test('leaves an audit of who sent it and whom it touched', async () => {
    const names = await rowsOf(
      house,
      `select name, staff_id, by_reason, cardinality(client_ids) as clients from platform.audit
       where name in ('import.fhir', 'system') and (staff_id = $1 or by_reason = 'import') order by at desc limit 2`,
      [ada.id],
    )
    expect(names).toEqual(
      expect.arrayContaining([
        { name: 'import.fhir', staff_id: ada.id, by_reason: null, clients: 0 },
        { name: 'system', staff_id: null, by_reason: 'import', clients: 1 },
      ]),
    )
  })
})
