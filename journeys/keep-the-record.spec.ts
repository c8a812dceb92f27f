import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeClean, phone } from '../test/browser.ts'
import { amara, delroy, imani } from '../test/cast.ts'
import { openStage } from './stage.ts'

const stage = openStage()
const record = `/clients/${delroy}/record`
const people = `/clients/${delroy}/people`

/** Opens the form, which begins on its first question. */
async function open(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name }).click()
  await page.getByRole('dialog').waitFor()
}
const save = (page: Page) => page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
const gone = (page: Page) => page.getByRole('dialog').waitFor({ state: 'detached' })
const inDialog = (page: Page, label: string) => page.getByRole('dialog').getByLabel(label, { exact: true })

test('what stands in a form is there again after Escape, and the face sheet names how bad it is', async () => {
  const page = await stage.pageAs(amara)
  await page.goto(record)
  await open(page, 'Add an allergy')
  await page.keyboard.type('Penicillin')
  await inDialog(page, 'Severity').fill('severe')
  await page.keyboard.press('Escape')
  await gone(page)
  await open(page, 'Add an allergy')
  expect(await inDialog(page, 'Substance').inputValue()).toBe('Penicillin')
  await page.getByText('You typed this before and did not save it.').waitFor()
  await inDialog(page, 'Reaction').fill('hives')
  await axeClean(page)
  await page.keyboard.press('Control+Enter')
  await gone(page)
  await page.getByText('hives, severe').waitFor()
  await open(page, 'Add an allergy')
  expect(await inDialog(page, 'Substance').inputValue()).toBe('')
  await inDialog(page, 'Substance').fill('Latex')
  await page.getByRole('button', { name: 'Cancel' }).click()
  await gone(page)
  await open(page, 'Add an allergy')
  expect(await inDialog(page, 'Substance').inputValue()).toBe('')
  await page.goto(`/clients/${delroy}/face-sheet`)
  await page.getByText('Penicillin, hives, severe').waitFor()
  await page.emulateMedia({ media: 'print' })
  await page.getByText('Use "Print face sheet" on this page').waitFor()
  await page.getByText('Penicillin, hives, severe').waitFor({ state: 'hidden' })
  await page.context().close()
})

test('two people change the same line: whoever saves second sees both, and decides', async () => {
  const [amaras, imanis] = [await stage.pageAs(amara), await stage.pageAs(imani)]
  for (const page of [amaras, imanis]) {
    await page.goto(record)
    await open(page, 'Change: Penicillin')
    await page.getByRole('dialog').waitFor()
  }
  await inDialog(amaras, 'Severity').fill('moderate')
  await save(amaras)
  await gone(amaras)
  await inDialog(imanis, 'Severity').fill('life-threatening')
  await save(imanis)
  const both = imanis.getByRole('table', { name: 'Both versions' })
  await both.getByRole('cell', { name: 'moderate' }).waitFor()
  await both.getByRole('cell', { name: 'life-threatening' }).waitFor()
  await axeClean(imanis)
  await imanis.getByRole('button', { name: 'Keep what I wrote' }).click()
  await gone(imanis)
  await imanis.getByText('hives, life-threatening').waitFor()
  await amaras.reload()
  await amaras.getByText('hives, life-threatening').waitFor()
  for (const page of [amaras, imanis]) await page.context().close()
})

test('a hospital that telephones has its clocks: the stay by hand, its discharge, and one taken back', async () => {
  const page = await stage.pageAs(amara)
  await page.goto(record)
  await open(page, 'Add a stay')
  await inDialog(page, 'Hospital').fill('Mercy')
  await inDialog(page, 'Admitted on').fill('2026-11-18')
  await inDialog(page, 'Discharged on').fill('2026-11-30')
  await save(page)
  await page.getByText('This discharge is in the future.').first().waitFor()
  await axeClean(page)
  await inDialog(page, 'Discharged on').fill('2026-11-19')
  await save(page)
  await gone(page)
  await page.goto('/today')
  const call = page.locator('[data-row]', { hasText: 'Follow-up call within 2 business days of discharge' })
  await call.waitFor()
  await page.goto(record)
  await open(page, 'Take back: Mercy')
  await inDialog(page, 'Why it is taken back').fill('Another Delroy')
  await page.getByRole('dialog').getByRole('button', { name: 'Take back' }).click()
  await gone(page)
  await page.goto('/today')
  await page.getByText('Nothing is due today.').waitFor()
  expect(await call.count()).toBe(0)
  await page.context().close()
})

test('a number and another name find the person, from a phone too', async () => {
  const page = await stage.pageAs(amara, phone)
  await page.goto(people)
  await open(page, 'Add a number')
  await inDialog(page, 'What it is').selectOption({ label: 'Medicaid number' })
  await inDialog(page, 'Number').fill('NY-5550-1881')
  await save(page)
  await gone(page)
  await page.getByText('NY-5550-1881').waitFor()
  await open(page, 'Add another name')
  await inDialog(page, 'Kind of name').selectOption({ label: 'Nickname' })
  await inDialog(page, 'Given names').fill('Deacon')
  await save(page)
  await gone(page)
  await page.getByText('Deacon').waitFor()
  await axeClean(page)
  for (const words of ['NY-5550-1881', 'Deacon']) {
    await page.goto('/today')
    await page.getByRole('button', { name: 'Search', exact: true }).click()
    await page.getByRole('combobox').fill(words)
    await page.getByRole('option', { name: /Baptiste/ }).waitFor()
  }
  await page.context().close()
})

test('of a timeline only what is new, and only contacts: one filter leaves the other on', async () => {
  const page = await stage.pageAs(amara)
  await page.goto(`/clients/${delroy}/timeline`)
  await page.getByRole('button', { name: 'Contacts', exact: true }).click()
  await page.getByLabel('Only what changed since my last visit').check()
  await page.waitForURL(/kind=contacts.*changed=true/)
  expect(await page.getByLabel('Only what changed since my last visit').isChecked()).toBe(true)
  expect(await page.getByRole('button', { name: 'Contacts', exact: true }).getAttribute('aria-pressed')).toBe('true')
  await page.context().close()
})
