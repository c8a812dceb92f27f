import { beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { amara, bea, delroy, delroysCase, imani } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { newId } from '../../../words/ids.ts'
import { PlanCopy } from '../client-copy/contract.ts'
import { aGoal, aNeed, aStep } from '../plan.example.ts'
import { hasEveryLetter, planDocument } from './plan-document.ts'

const house = freshHouse()
beforeEach(() => house.itIs('2026-11-23T16:05:00.000Z'))
const at = `/cases/${delroysCase}/plan`

async function aSignedPlan(): Promise<void> {
  const need = aNeed()
  const goal = aGoal(need.needId, { statement: 'We count how far you get.' })
  await house.api(amara).post(`${at}/needs`, need)
  await house.api(amara).post(`${at}/goals`, goal)
  await house.api(amara).post(`${at}/steps`, aStep(goal.goalId))
  const versionId = newId()
  const plan = await house.api(amara).post(`${at}/versions`, { versionId, reviewOn: '2027-02-20' })
  const { versions } = z.object({ versions: z.array(z.object({ sha256: z.string() })) }).parse(plan.json)
  const read = { sha256: versions.at(-1)?.sha256 }
  const signing = { signatureId: newId(), ...read, party: 'client', name: 'Delroy Baptiste', act: { how: 'typed' } }
  await house.api(amara).post(`${at}/versions/${versionId}/signatures`, signing)
}

const disclosed = async () => {
  const { rows } = await house.asOwner((client) =>
    client.query("select kind, purpose, by_staff from record.disclosure where document = 'plan:print_plan'"),
  )
  return rows
}

/** Every piece of text of a document, in its order. */
const textsIn = (part: unknown): string[] => {
  if (typeof part === 'string') return [part]
  if (Array.isArray(part)) return part.flatMap(textsIn)
  const { text, ul, columns, content } = Object(part)
  return [text, ul, columns, content].filter(Boolean).flatMap(textsIn)
}

test('the file says in plain words what was agreed, in which version, and who signed it when', async () => {
  await aSignedPlan()
  const copy = PlanCopy.parse((await house.api(amara).get(`${at}/copy`)).json)
  if (!copy.content) throw new Error('The copy was left out')
  const document = planDocument(copy, copy.content, 'America/New_York')
  const text = textsIn(document).join('\n')
  for (const said of [
    'Plan of Delroy Baptiste',
    'Version 1',
    '“I want to walk to church on Sunday.”',
    'We count how far you get.',
    'From 20 m to 150 m. By 31 Jan 2027.',
    ': Refer to physical therapy, by 27 Nov 2026',
    'Delroy Baptiste · The client · typed · 23 Nov 2026',
  ])
    expect(text).toContain(said)
})

test('it is a PDF, and to download it is a disclosure like a print', async () => {
  const before = (await disclosed()).length
  const { status, headers, text } = await house.api(amara).get(`${at}/copy.pdf`)
  expect([status, headers['content-type']]).toEqual([200, 'application/pdf'])
  expect(headers['content-disposition']).toBe('attachment; filename="plan-1-2026-11-23.pdf"')
  expect(text.startsWith('%PDF-')).toBe(true)
  expect((await disclosed()).slice(before)).toEqual([{ kind: 'export', purpose: 'client_copy', by_staff: amara.id }])
  expect((await house.api(imani).get(`/clients/${delroy}/timeline?kind=papers`)).text).toContain('plan in plain words')
})

test('Bea, who does not carry Delroy, gets no file, and nothing is written down', async () => {
  const before = (await disclosed()).length
  expect((await house.api(bea).get(`${at}/copy.pdf`)).status).toBe(404)
  expect((await disclosed()).length).toBe(before)
})

test.each([
  ['I want to walk to church on Sunday.', true],
  ['Đi bộ đến nhà thờ, σήμερα, сегодня: 20 m → 150 m', true],
  ['أريد أن أمشي', false],
  ['我想走路', false],
  ['Walk 🚶', false],
])('of "%s" every letter is there: %s', (text, all) => {
  expect(hasEveryLetter(text)).toBe(all)
})
