import { beforeAll, expect, test } from 'vitest'
import { asSystem } from '../src/platform/db/as-system.ts'
import { receiveReferral } from '../src/rooms/intake/index.ts'
import { createClient } from '../src/rooms/people/index.ts'
import { newId } from '../src/words/ids.ts'
import { axeClean, desk, phone } from '../test/browser.ts'
import { homeAfterHospital, riverside, tomas } from '../test/cast.ts'
import { openStage } from './stage.ts'

const stage = openStage()
const programId = homeAfterHospital
const moreThanFit = 14

beforeAll(async () => {
  const { house } = stage.serving()
  for (let n = 1; n <= moreThanFit; n += 1)
    await asSystem({ house, agencyId: riverside.id, reason: 'journey' }, async (tx) => {
      const clientId = newId()
      await createClient(tx, { id: clientId, programId, given: 'Ida', family: `Larch ${n}`, birthDate: '1950' })
      const asked = { sourceName: 'Harborview General', via: 'import', asked: 'Home after a stay.' } as const
      await receiveReferral(tx, { clientId, programId, urgency: 'routine', ...asked })
    })
}, 120_000)

test.each([
  ['desk', desk],
  ['phone', phone],
] as const)('every box of a long inbox is one click away at a %s', async (_, size) => {
  const page = await stage.pageAs(tomas, size)
  await page.goto('/referrals')
  const boxes = page.getByRole('navigation', { name: 'Boxes' })
  for (const [word, empty] of [
    ['Asked', 'No question is waiting for its answer.'],
    ['Waitlist', 'Nobody waits for a place.'],
    ['Answered', 'No referral has been answered yet.'],
  ] as const) {
    const tab = boxes.getByRole('link', { name: word })
    expect((await tab.boundingBox())?.height ?? 0).toBeGreaterThan(30)
    await tab.click({ timeout: 5000 })
    await page.getByText(empty).waitFor()
  }
  await boxes.getByRole('link', { name: `Inbox ${moreThanFit}` }).click()
  await page.getByRole('link', { name: /Ida Larch 1,/ }).waitFor()
  await page.context().close()
})

test('whoever takes referrals in logs the first call from the referral, and reads the chart', async () => {
  const page = await stage.pageAs(tomas)
  await page.goto('/referrals')
  await page.getByRole('link', { name: /Ida Larch 2,/ }).click()
  await page.getByRole('button', { name: 'Log the first call' }).click()
  await page.getByText('No answer', { exact: true }).click()
  await page.getByRole('textbox', { name: 'Note', exact: true }).fill('Rang twice; nobody picked up.')
  await axeClean(page)
  await page.keyboard.press('Control+Enter')
  await page.getByRole('button', { name: 'Log a contact' }).waitFor()
  await page
    .getByRole('heading', { name: /Ida Larch 2/ })
    .getByRole('link')
    .click()
  await page.waitForURL(/\/clients\//)
  await page.getByRole('heading', { name: /Ida Larch 2/ }).waitFor()
  await page.context().close()
})

test('whether somebody may be contacted is shown as nobody asked, until what they said is kept', async () => {
  const page = await stage.pageAs(tomas)
  await page.goto('/referrals')
  await page.getByRole('link', { name: /Ida Larch 3,/ }).click()
  const consent = page.getByRole('group', { name: 'Agreed to be contacted', exact: true })
  const said = consent.getByRole('radio', { checked: true })
  const nobodyAsked = page.locator('.tl-sheet-aside', { hasText: 'Not asked' })
  await nobodyAsked.waitFor()
  expect(await said.count()).toBe(0)
  await consent.getByText('Does not agree', { exact: true }).click()
  await nobodyAsked.waitFor({ state: 'detached' })
  await page.reload()
  await said.waitFor()
  expect(await consent.getByRole('radio', { name: 'Does not agree' }).isChecked()).toBe(true)
  await page.context().close()
})
