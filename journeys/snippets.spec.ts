import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeClean, desk, phone } from '../test/browser.ts'
import { amara, delroy } from '../test/cast.ts'
import { openStage } from './stage.ts'

const stage = openStage()

const inDialog = (page: Page) => page.getByRole('dialog', { name: 'Snippets' })

async function usable(page: Page, shot: string): Promise<void> {
  for (const [name, size] of Object.entries({ phone, desk })) {
    await page.setViewportSize(size)
    await axeClean(page)
    if (process.env.SCREENS) await page.screenshot({ path: `.cache/screens/${shot}-${name}.png` })
  }
}

/** Writes one by keyboard; what could not be filled in is refused first. */
async function writeOne(page: Page): Promise<void> {
  const dialog = inDialog(page)
  await dialog.getByText('You have no snippets yet.').waitFor()
  await dialog.getByRole('button', { name: 'New snippet' }).focus()
  await page.keyboard.press('Enter')
  await dialog.getByLabel('Shortcut').focus()
  await page.keyboard.type('fall')
  await page.keyboard.press('Tab')
  await page.keyboard.type('{first name} has not fallen since {day}.')
  await dialog.getByLabel('Shortcut').press('Enter')
  await dialog.getByText('Nothing is filled in for {day}.').waitFor()
  await dialog.getByLabel('Words').fill('{first name} has not fallen. Asked on {today}.')
  await usable(page, 'snippet-form')
  await dialog.getByLabel('Shortcut').press('Enter')
  await dialog.getByRole('button', { name: /^;fall/ }).waitFor()
  await usable(page, 'snippets')
  await page.keyboard.press('Escape')
}

test('a short text is written once, and typed into a note by its shortcut or chosen from the list', async () => {
  const page = await stage.pageAs(amara)
  await page.goto(`/clients/${delroy}?do=note`)
  const note = page.getByRole('textbox', { name: 'Note', exact: true })
  const button = page.getByRole('button', { name: 'Snippets' })
  await note.waitFor()
  await button.focus()
  await page.keyboard.press('Enter')
  await writeOne(page)
  await note.focus()
  await page.keyboard.type('Called. ;fall And he eats.')
  const words = 'Called. Delroy has not fallen. Asked on 23 Nov 2026. And he eats.'
  expect(await note.inputValue()).toBe(words)

  const dialog = inDialog(page)
  await button.focus()
  await page.keyboard.press('Enter')
  await dialog.getByLabel('Find a snippet').waitFor()
  await page.keyboard.type('fal')
  await page.keyboard.press('Enter')
  await dialog.waitFor({ state: 'detached' })
  const twice = `${words}Delroy has not fallen. Asked on 23 Nov 2026.`
  await page.waitForFunction((wanted) => document.querySelector('textarea')?.value === wanted, twice)
  expect(await note.evaluate((field) => field === document.activeElement)).toBe(true)

  await button.click()
  await dialog.getByRole('button', { name: 'Delete ;fall' }).click()
  await page.getByRole('dialog', { name: 'Delete ;fall' }).getByRole('button', { name: 'Delete ;fall' }).click()
  await dialog.getByText('You have no snippets yet.').waitFor()
  await page.context().close()
})

test('where words go into several records, nobody’s name is filled in, and nothing is left open', async () => {
  const page = await stage.pageAs(amara)
  await page.goto('/group-note')
  const did = page.getByLabel('What the group was and did')
  await did.waitFor()
  await page.getByRole('button', { name: 'Snippets' }).click()
  const dialog = inDialog(page)
  await dialog.getByRole('button', { name: 'New snippet' }).click()
  await dialog.getByLabel('Shortcut').fill('hi')
  await dialog.getByLabel('Words').fill('Greeted {first name}.')
  await dialog.getByRole('button', { name: 'Save the snippet' }).click()
  await dialog.getByRole('button', { name: /^;hi/ }).waitFor()
  await page.keyboard.press('Escape')
  await did.focus()
  await page.keyboard.type(';hi ')
  await page.getByText('{first name} has nobody to stand for here').waitFor()
  expect(await did.inputValue()).toBe(';hi ')
  await page.context().close()
})
