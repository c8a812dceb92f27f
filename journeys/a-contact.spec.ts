import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { axeClean, desk, phone } from '../test/browser.ts'
import { amara, delroy } from '../test/cast.ts'
import { delroyComesHome } from './comes-home.ts'
import { openStage } from './stage.ts'

const stage = openStage()
const call = 'Follow-up call within 2 business days of discharge'
const fortyWords =
  'Home since Thursday. Two falls, both getting up at night; no dizziness, no injury. The nurse comes daily at nine. He has the new warfarin dose written on the fridge and can say it back. He eats once a day; meals start.'

beforeAll(async () => {
  await delroyComesHome(stage.serving().house, '2026-11-19T18:00:00.000Z')
})

test('Today says what is due after a discharge, when, and under which rule', async () => {
  const page = await stage.pageAs(amara)
  await page.goto('/today')
  const row = page.locator('[data-row]', { hasText: call })
  await row.waitFor()
  expect(await row.textContent()).toContain('Today 17:00')
  expect(await row.textContent()).toContain('CMS TCM, discharged Thu 19 Nov')
  await axeClean(page)
  await page.context().close()
})

test('an attempt leaves the call open, a reached contact satisfies it, and one note moves everything', async () => {
  const page = await stage.pageAs(amara)
  await page.goto('/today')
  await noteOn(page, 'No answer', 'No answer at noon.')
  await page.locator('[data-row]', { hasText: call }).waitFor()

  await noteOn(page, 'Reached', fortyWords)
  await page.locator('[data-row]', { hasText: call }).waitFor({ state: 'detached' })
  await page.goto(`/clients/${delroy}/timeline`)
  await page.getByText('Spoke by phone, 10 min').waitFor()
  await page.getByText(`Done: ${call}`).waitFor()
  await axeClean(page)
  await page.context().close()
})

test('an addendum that was begun is gone on with from Today, at the address of its note', async () => {
  const page = await stage.pageAs(amara, phone)
  await page.goto(`/clients/${delroy}/timeline`)
  await page.getByText('Spoke by phone, 10 min').click()
  await page.getByRole('button', { name: 'Add addendum' }).click()
  await page.getByRole('textbox', { name: 'Addendum' }).fill('His sister comes on Sundays.')
  await page.locator('form').getByText('Saved').first().waitFor()

  await page.goto('/today')
  await page.getByRole('link', { name: /^Resume Addendum/ }).click()
  await page.getByRole('heading', { name: /Contact note, .*Baptiste/, level: 1 }).waitFor()
  expect(await page.getByRole('textbox', { name: 'Addendum' }).inputValue()).toBe('His sister comes on Sundays.')
  await axeClean(page)
  await page.getByRole('button', { name: 'Sign addendum' }).click()
  await page.getByText('Addendum signed.').waitFor()
  await page.getByRole('paragraph').getByText('His sister comes on Sundays.').waitFor()
  await axeClean(page)
  await page.getByRole('link', { name: 'To the timeline' }).click()
  await page.getByText('Addendum to a contact note').waitFor()
  await page.context().close()
})

test.each([
  ['a phone', phone],
  ['a desk', desk],
])('everybody can use Today and the chart on %s', async (_name, size) => {
  const page = await stage.pageAs(amara, size)
  for (const address of ['/today', `/clients/${delroy}`]) {
    await page.goto(address)
    await page.locator('h1').waitFor()
    await page.waitForTimeout(1000)
    await axeClean(page)
  }
  await page.context().close()
})

/** Opens the row's note, says what happened in words, and signs. */
async function noteOn(page: Page, outcome: string, words: string): Promise<void> {
  await page
    .locator('[data-row]', { hasText: call })
    .getByRole('button', { name: /Log contact/ })
    .click()
  await page.getByText(outcome, { exact: true }).click()
  await page.getByRole('textbox', { name: 'Note', exact: true }).fill(words)
  await page.keyboard.press('Control+Enter')
  await page.locator('.tl-drawer').waitFor({ state: 'detached' })
}
