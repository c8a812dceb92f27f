import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { axeClean } from '../test/browser.ts'
import { amara, bea, delroy } from '../test/cast.ts'
import { delroyComesHome } from './comes-home.ts'
import { openStage } from './stage.ts'

const stage = openStage()
const call = 'Follow-up call within 2 business days of discharge'
const tasks = ['Call the landlord', 'Fax the order for the bed', 'Ask the pharmacy', 'Ride to the clinic', 'Old idea']

beforeAll(async () => {
  await delroyComesHome(stage.serving().house, '2026-11-19T18:00:00.000Z')
  const page = await stage.pageAs(amara)
  for (const title of tasks) {
    const data = { clientId: delroy, title, due: { on: '2026-11-23' } }
    const set = await page.request.post('/api/tasks', { data, headers: { 'x-throughline': '1' } })
    expect(set.status()).toBe(201)
  }
  await page.context().close()
})

test('what Escape leaves in a dialog stands there again, and in the dialog of nothing else', async () => {
  const page = await stage.pageAs(amara)
  await page.goto('/today')
  await row(page, 'Ask the pharmacy').waitFor()
  const words = page.locator('dialog[open] textarea')
  for (const key of ['Enter', 'e', 'h', 'w']) {
    for (const [title, typed, standing] of [
      ['Ask the pharmacy', 'Half a sentence', ''],
      ['Ride to the clinic', '', ''],
      ['Ask the pharmacy', '', 'Half a sentence'],
    ] as const) {
      await goTo(page, title)
      await keys(page, key)
      expect(await words.inputValue()).toBe(standing)
      if (typed) await words.fill(typed)
      await keys(page, 'Escape')
    }
  }
  await page.context().close()
})

test('a drawer that is left gives the focus back to the row that it came from', async () => {
  const page = await stage.pageAs(amara)
  await page.goto('/today')
  await row(page, call).waitFor()
  await goTo(page, call)
  for (const round of [1, 2]) {
    await keys(page, 'Enter')
    await page.locator('.tl-drawer').getByRole('textbox', { name: 'Note', exact: true }).waitFor()
    await keys(page, 'Escape')
    await page.locator('.tl-drawer').waitFor({ state: 'detached' })
    const back = await page.evaluate(() => document.activeElement?.closest('[data-row]')?.textContent ?? '')
    expect([round, back.includes(call)]).toEqual([round, true])
  }
  await page.context().close()
})

test('a row that leaves before the answer of its dialog has come gives the focus to the next one', async () => {
  const page = await stage.pageAs(amara)
  await page.goto('/today')
  await row(page, 'Call the landlord').waitFor()
  await page.route('**/api/obligations/*/waive', async (route) => {
    const answer = await route.fetch()
    await gone(page, 'Call the landlord') // the live line has told the list
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
    await route.fulfill({ response: answer })
  })
  await goTo(page, 'Call the landlord')
  await keys(page, 'w')
  await write(page, ['She has called herself.'], 'Waive with a reason')
  await page.locator('[data-row][aria-current=true]:has(:focus-visible)').waitFor({ timeout: 5_000 })
  await page.context().close()
})

test('an act that was refused keeps the focus, and is pressed once however often one presses', async () => {
  const page = await stage.pageAs(amara)
  await page.goto('/today')
  await row(page, 'Old idea').waitFor()
  const asked: string[] = []
  await page.route('**/api/obligations/*/waive', async (route) => {
    asked.push(route.request().method())
    await new Promise((resolve) => setTimeout(resolve, 500))
    await route.fulfill({ status: 503, contentType: 'application/problem+json', body: '{}' })
  })
  await goTo(page, 'Old idea')
  await keys(page, 'w')
  const act = page.getByRole('dialog').getByRole('button', { name: 'Waive with a reason' })
  await act.waitFor()
  await page.keyboard.type('He has changed his mind.')
  await tabTo(page, 'Waive with a reason')
  await keys(page, 'Enter', 'Enter', 'Control+Enter')
  await page.getByRole('dialog').getByText('Something went wrong on our side.').waitFor()
  expect(await act.evaluate((button) => button === document.activeElement)).toBe(true)
  expect(asked).toHaveLength(1)
  await keys(page, 'Escape')
  await page.context().close()
})

test('a morning of Today by keyboard alone', async () => {
  const page = await stage.pageAs(amara)
  await page.goto('/clients')
  await page.locator('h1').waitFor()
  await keys(page, 'g', 't')
  await row(page, call).waitFor()

  await goTo(page, call)
  await keys(page, 'Enter')
  const note = page.locator('.tl-drawer').getByRole('textbox', { name: 'Note', exact: true })
  await note.waitFor()
  await choose(page, 'outcome', 'Reached')
  await tabTo(page, 'Note')
  await page.keyboard.type('At home, well, and the nurse has come.')
  await keys(page, 'Control+Enter')
  await gone(page, call)

  await goTo(page, 'Fax the order for the bed')
  await keys(page, 'Enter')
  await write(page, ['Faxed, and the hospital has it.'], 'Mark it done')
  await gone(page, 'Fax the order for the bed')

  await goTo(page, 'Ask the pharmacy')
  await keys(page, 'e')
  await write(page, ['12012026', 'They open again on Tuesday.'], 'Reschedule')
  await gone(page, 'Ask the pharmacy')

  await goTo(page, 'Ride to the clinic')
  await keys(page, 'h')
  await write(page, ['Bea', 'Bea drives that way.'], 'Hand over')
  await gone(page, 'Ride to the clinic')

  await goTo(page, 'Old idea')
  await keys(page, 'w')
  await write(page, ['He has changed his mind.'], 'Waive with a reason')
  await page.getByText('Nothing is due today').waitFor()
  await axeClean(page)
  await page.context().close()
})

test('what was handed over stands on the Today of whoever has it now; she opens the chart and comes back by keyboard', async () => {
  const page = await stage.pageAs(bea)
  await page.goto('/today')
  await row(page, 'Ride to the clinic').waitFor()
  await goTo(page, 'Ride to the clinic')
  await keys(page, 'o')
  await page
    .getByRole('heading', { name: /Baptiste/ })
    .first()
    .waitFor()
  await page.goBack()
  await row(page, 'Ride to the clinic').waitFor()
  await page.context().close()
})

test('what is late by less than a day says since when, and on the next day how late it is', async () => {
  const page = await stage.pageAs(bea)
  for (const [now, words] of [
    ['2026-11-23T23:30:00.000Z', 'Late since today 17:00'],
    ['2026-11-24T23:30:00.000Z', '1 day late'],
  ] as const) {
    stage.itIs(now)
    await page.goto('/today')
    await row(page, 'Ride to the clinic').getByText(words).waitFor()
  }
  await page.context().close()
})

const row = (page: Page, words: string) => page.locator('[data-row]', { hasText: words })

async function keys(page: Page, ...chords: string[]): Promise<void> {
  for (const chord of chords) await page.keyboard.press(chord)
}

const gone = (page: Page, words: string) => row(page, words).waitFor({ state: 'detached' })

/** Down the list with j until the row with these words is the chosen one; its focus is always seen. */
async function goTo(page: Page, words: string): Promise<void> {
  await page.locator('dialog[open], .tl-drawer').waitFor({ state: 'detached' })
  for (let presses = 0; presses < 20; presses++) {
    const chosen = page.locator('[data-row][aria-current=true]', { hasText: words })
    if ((await chosen.count()) > 0) break
    await page.keyboard.press(presses < 10 ? 'j' : 'k')
  }
  expect(await page.locator('[data-row]:has(:focus-visible)', { hasText: words }).count()).toBe(1)
}

/** Back to a question of a few answers, and along it with the arrows: it is one stop of the Tab key. */
async function choose(page: Page, question: string, answer: string): Promise<void> {
  const isIn = () => page.evaluate((name) => document.activeElement?.getAttribute('name') === name, question)
  for (let presses = 0; presses < 20 && !(await isIn()); presses++) await page.keyboard.press('Shift+Tab')
  const chosen = page.getByRole('radio', { name: answer })
  for (let presses = 0; presses < 8 && !(await chosen.isChecked()); presses++) await page.keyboard.press('ArrowDown')
  expect(await chosen.isChecked()).toBe(true)
}

/** Tab by Tab to what is named so; it must be reached before the page goes round. */
async function tabTo(page: Page, name: string, way = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    const here = await page.evaluate(() => {
      const at = document.activeElement
      const label = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? at.labels?.[0] : at
      return label?.textContent?.trim() ?? ''
    })
    if (here.startsWith(name)) return
    await page.keyboard.press(way)
  }
  throw new Error(`${way} never reaches ${name}`)
}

/** Fills the open dialog field by field, as Tab goes, and presses its act. The first field has the focus already. */
async function write(page: Page, words: string[], act: string): Promise<void> {
  await page.locator('dialog[open]').waitFor()
  await axeClean(page)
  for (const [at, typed] of words.entries()) {
    if (at > 0) await tabTo(page, 'Why')
    await page.keyboard.type(typed)
  }
  await tabTo(page, act)
  await page.keyboard.press('Enter')
  await page.locator('dialog[open]').waitFor({ state: 'detached' })
}
