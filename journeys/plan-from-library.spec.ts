import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeClean, phone } from '../test/browser.ts'
import { amara, delroy, delroysCase } from '../test/cast.ts'
import { openStage } from './stage.ts'

const stage = openStage()
const planPage = `/clients/${delroy}/plan?caseId=${delroysCase}`

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const dialog = (page: Page) => page.locator('dialog')
const drawer = (page: Page) => page.locator('.tl-drawer')

test('a plan is written from the library of its pack: a need, a goal under it, a step towards it', async () => {
  const page = await stage.pageAs(amara)
  await page.goto(planPage)
  await page.getByRole('button', { name: 'From the plan library' }).waitFor()
  await page.keyboard.press('l')
  await drawer(page).getByLabel('Search').fill('eat')
  await axeClean(page)
  await pic(page, 'needs')
  await press(page, 'Add: Enough to eat')
  await dialog(page).getByLabel('In their own words').fill('The cupboard is empty by Thursday.')
  await axeClean(page)
  await dialog(page).getByRole('button', { name: 'Add a need' }).click()

  await drawer(page).getByRole('heading', { name: 'Everyday needs' }).waitFor()
  await press(page, 'Add: I eat enough')
  expect(await dialog(page).getByLabel('What is looked at').inputValue()).toMatch(/Days with enough to eat/)
  expect(await dialog(page).getByLabel('Target', { exact: true }).inputValue()).toBe('7')
  expect(await dialog(page).getByLabel('The goal in their own words').inputValue()).toBe('')
  await dialog(page).getByLabel('The goal in their own words').fill('I want to eat on Fridays, too.')
  await dialog(page).getByLabel('At the start').fill('4')
  await pic(page, 'goal')
  await axeClean(page)
  await dialog(page).getByRole('button', { name: 'Add a goal' }).click()

  await press(page, 'Add: Ask for meals to be brought')
  await dialog(page).getByRole('button', { name: 'Add a step' }).click()
  await drawer(page).getByText('In the plan').waitFor()
  await pic(page, 'steps')
  await axeClean(page)
  await page.keyboard.press('Escape')
  await drawer(page).waitFor({ state: 'detached' })
  await page.getByText('Ask for meals to be brought', { exact: true }).waitFor()
  await page.context().close()
})

/** Social needs, asked on the screen and signed: it was tight with food, and nobody reaches him. */
async function askSocialNeeds(page: Page): Promise<void> {
  await page.goto(`/clients/${delroy}/assess?caseId=${delroysCase}`)
  await page.getByLabel('Find an instrument').fill('Social needs')
  await page
    .getByRole('button', { name: /^(Begin|Do) Social needs/ })
    .first()
    .click()
  await page.getByText('It was tight: we ate less, or worse, to make it last.').click()
  await page.getByText('On and off: it runs out, or I borrow one.').click()
  await page.getByRole('button', { name: 'Sign assessment' }).click()
  await page.waitForURL(/\/assess/)
  await page.getByText('1 Some need').first().waitFor()
}

test('an answer suggests a need with the answer shown; it is left, taken back and added', async () => {
  const page = await stage.pageAs(amara, phone)
  await askSocialNeeds(page)
  await page.goto(planPage)
  await page.getByRole('heading', { name: 'Suggested by answers' }).waitFor()
  await page.getByText('On and off: it runs out, or I borrow one.').waitFor()
  expect(await page.getByText('It was tight').count(), 'food is in the plan already').toBe(0)
  await axeClean(page)
  await pic(page, 'suggested')
  await press(page, 'Leave it: Being reached and being understood')
  await page.getByText('On and off').waitFor({ state: 'detached' })
  await press(page, 'Undo')
  await press(page, 'Add to the plan: Being reached and being understood')
  await dialog(page).getByText('On and off: it runs out, or I borrow one.').waitFor()
  await pic(page, 'add-suggested')
  await axeClean(page)
  await dialog(page).getByRole('button', { name: 'Add a need' }).click()
  await page.getByRole('heading', { name: 'Need: Being reached and being understood' }).waitFor()
  await page.getByRole('heading', { name: 'Suggested by answers' }).waitFor({ state: 'detached' })
  expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false)
  await axeClean(page)
  await page.context().close()
})

test('on a phone the library is the screen, and is left by keyboard', async () => {
  const page = await stage.pageAs(amara, phone)
  await page.goto(planPage)
  await press(page, 'From the plan library: Enough to eat')
  await drawer(page).getByRole('heading', { name: 'Everyday needs' }).waitFor()
  await pic(page, 'phone')
  await axeClean(page)
  await page.keyboard.press('Escape')
  await drawer(page).waitFor({ state: 'detached' })
  await page.context().close()
})

const pic = (page: Page, name: string) =>
  page.screenshot({ path: `/tmp/mend-draw-${name}.png`, fullPage: name === 'suggested' })
