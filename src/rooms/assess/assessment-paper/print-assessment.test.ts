import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { amara, bea, delroy, delroysCase, pru } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { begun, phq9 } from '../assessment/assessment.example.ts'

const house = freshHouse()
const Paper = z.object({ content: z.object({ scores: z.array(z.object({ value: z.number() })) }).nullable() })

async function signed(total: number): Promise<string> {
  const beginning = begun('phq-9')
  await house.api(amara).post(`/cases/${delroysCase}/assessments`, beginning)
  const body = { response: phq9(total), doneOn: '2026-11-23', mode: 'self' }
  expect((await house.api(amara).post(`/assessments/${beginning.assessmentId}/sign`, body)).status).toBe(201)
  return beginning.assessmentId
}

const disclosed = async () => (await house.api(amara).get(`/clients/${delroy}/disclosures`)).json

describe('a signed assessment on paper', () => {
  test('is shown as it would leave, and leaves no trace until it is printed', async () => {
    const paper = await house.api(amara).get(`/assessments/${await signed(12)}/paper`)
    expect(Paper.parse(paper.json).content?.scores).toEqual([{ value: 12 }])
    expect(await disclosed()).toMatchObject({ disclosures: [] })
  })

  test('that is printed is written down as a disclosure, with its purpose', async () => {
    const paper = await house.api(amara).post(`/assessments/${await signed(9)}/paper`, { purpose: 'treatment' })
    expect(paper.json).toMatchObject({ purpose: 'treatment', by: 'Amara Okafor, LMSW' })
    expect(await disclosed()).toMatchObject({
      disclosures: [expect.objectContaining({ document: 'assessment', kind: 'print', purpose: 'treatment' })],
    })
  })

  test('that is only begun cannot be printed', async () => {
    const beginning = begun('phq-9')
    await house.api(amara).post(`/cases/${delroysCase}/assessments`, beginning)
    const refused = await house.api(amara).post(`/assessments/${beginning.assessmentId}/paper`, {})
    expect(refused.json).toMatchObject({ code: 'assess:not_signed_yet' })
  })

  test.each([bea, pru])('is not there for $name', async (who) => {
    expect((await house.api(who).get(`/assessments/${await signed(7)}/paper`)).status).toBe(404)
  })
})

test('what may not leave for a purpose stays, and cannot be printed for it', async () => {
  const id = await signed(14)
  await house.asOwner((client) =>
    client.query(`update cases."case" set data_class = 'part2' where id = $1`, [delroysCase]),
  )
  const shown = await house.api(amara).get(`/assessments/${id}/paper?purpose=treatment`)
  const refused = await house.api(amara).post(`/assessments/${id}/paper`, { purpose: 'treatment' })
  expect(Paper.parse(shown.json).content).toBeNull()
  expect(refused.json).toMatchObject({ code: 'assess:may_not_leave' })
})
