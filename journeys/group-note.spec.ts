import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { somebody } from '../test/a-household.ts'
import { axeClean, desk, phone } from '../test/browser.ts'
import { amara } from '../test/cast.ts'
import { openStage } from './stage.ts'

const stage = openStage()
const group = ['Rosalind Quillfeather', 'Osric Tamsin', 'Wren Ashgrove', 'Corvin Lightfoot'] as const
const ids = new Map<string, string>()

beforeAll(async () => {
  const { house } = stage.serving()
  for (const name of group) {
    const [given = '', family = ''] = name.split(' ')
    ids.set(name, (await somebody({ house }, { given, family })).clientId)
  }
})

/** Everybody can use it at both widths; on a screen so high that no box lies half under a bar. */
async function usable(page: Page, shot: string): Promise<void> {
  for (const [name, size] of Object.entries({ phone, desk })) {
    await page.setViewportSize({ ...size, height: 4000 })
    await axeClean(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
    if (process.env.SCREENS)
      await page.screenshot({ path: `.cache/screens/${shot}-${name}.png`, animations: 'disabled' })
  }
}

/** From Today to a form in which all four are ticked, by keyboard. */
async function beginGroup(page: Page): Promise<void> {
  await page.goto('/today')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.keyboard.press('n')
  await page.getByRole('combobox', { name: 'Note about whom?' }).waitFor()
  await page.keyboard.type('group')
  await page.getByRole('option', { name: /Group note/ }).waitFor()
  await page.keyboard.press('Enter')
  const find = page.getByLabel('Find somebody')
  await find.waitFor()
  for (const name of group) {
    await find.focus()
    await page.keyboard.press('Control+a')
    await page.keyboard.type(name)
    await page.getByRole('checkbox', { name: new RegExp(name) }).focus()
    await page.keyboard.press('Space')
  }
}

/** Each timeline tells of the group, and names nobody else. */
async function readOwn(page: Page, name: string): Promise<void> {
  await page.goto(`/clients/${ids.get(name)}/timeline`)
  await page.getByRole('button', { name: /group of 3|Did not come to a group/ }).click()
  await page.getByText('Signed by Amara Okafor').first().waitFor()
  const told = await page.locator('.tl-timeline-unfolded').allTextContents()
  for (const other of group.filter((one) => one !== name)) expect(told.join()).not.toContain(other.split(' ')[0])
}

test('a group of four is written down once, by keyboard, and each has their own note of it', async () => {
  const page = await stage.pageAs(amara)
  await beginGroup(page)
  await page.getByLabel('What the group was and did').focus()
  await page.keyboard.type('Housing workshop: how to read a lease.')
  await page.getByLabel('Own words about Rosalind Quillfeather').focus()
  await page.keyboard.type('Asked Osric about the deposit.')
  const corvin = page.getByRole('region', { name: 'Corvin Lightfoot' })
  await corvin.getByRole('radio', { name: 'Came', exact: true }).focus()
  await page.keyboard.press('ArrowRight')
  await page.getByText('A group of 3.').waitFor()
  await usable(page, 'group-note')

  await page.keyboard.press('Control+Enter')
  await page.getByText('This names Osric Tamsin, and would stand in the record of Rosalind Quillfeather.').waitFor()
  const hers = page.getByLabel('Own words about Rosalind Quillfeather')
  expect(await hers.evaluate((field) => field === document.activeElement)).toBe(true)
  await usable(page, 'group-note-refused')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Asked about the deposit.')
  await page.keyboard.press('Control+Enter')
  await page.getByText('4 notes of the group signed.').waitFor()

  for (const name of group) {
    await readOwn(page, name)
    if (name === group[0]) await usable(page, 'group-note-read')
  }
  await page.context().close()
})

test('what was begun is not lost, and is gone on with from Today', async () => {
  const page = await stage.pageAs(amara)
  await page.goto('/clients')
  await page.getByRole('link', { name: 'Group note' }).click()
  await page.getByLabel('What the group was and did').fill('Psychoeducation: sleep.')
  await page
    .getByText(/^Saved/)
    .first()
    .waitFor()
  await page.context().close()

  const again = await stage.pageAs(amara)
  await again.goto('/today')
  await again.getByRole('link', { name: /Resume.*Group note|Group note/ }).click()
  await again.getByLabel('What the group was and did').waitFor()
  expect(await again.getByLabel('What the group was and did').inputValue()).toBe('Psychoeducation: sleep.')
  await again.getByRole('button', { name: 'Discard this draft' }).click()
  await again.getByRole('dialog').getByRole('button', { name: 'Discard this draft' }).click()
  await again.waitForURL('**/today')
  await again.getByText('Group note').waitFor({ state: 'detached' })
  await again.context().close()
})
