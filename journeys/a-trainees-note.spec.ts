import { beforeAll, expect, test } from 'vitest'
import { axeClean, phone } from '../test/browser.ts'
import { ada, amara, delroy, delroysCase, imani } from '../test/cast.ts'
import { delroyComesHome } from './comes-home.ts'
import { openStage } from './stage.ts'

const stage = openStage()
const take = async (page: import('playwright-core').Page, name: string) => {
  if (process.env.SCREENS) await page.screenshot({ path: `.cache/screens/trainee-${name}.png`, fullPage: true })
}

beforeAll(async () => {
  await delroyComesHome(stage.serving().house, '2026-11-19T18:00:00.000Z')
})

test('the administrator says that Amara signs as a trainee', async () => {
  const page = await stage.pageAs(ada)
  await page.goto('/agency')
  await page.getByRole('button', { name: 'Change Amara Okafor' }).click()
  await page.getByRole('menuitem', { name: 'Supervised signing' }).click()
  await page.getByLabel('As', { exact: true }).selectOption({ label: 'Trainee or intern' })
  await axeClean(page)
  await page.getByRole('button', { name: 'Sign under supervision' }).click()
  await page.getByText('Trainee or intern').first().waitFor()
  await page.context().close()
})

test('her note waits for her supervisor', async () => {
  const page = await stage.pageAs(amara)
  await page.goto(`/clients/${delroy}?do=note&caseId=${delroysCase}`)
  const drawer = page.locator('.tl-drawer')
  await drawer.getByRole('textbox', { name: 'Note', exact: true }).fill('He takes 3 mg of warfarin at night.')
  await drawer.getByText('Reached', { exact: true }).click()
  await page.keyboard.press('Control+Enter')
  await drawer.waitFor({ state: 'detached' })
  await page.goto(`/clients/${delroy}/timeline`)
  await page.getByText('Awaiting cosign').first().waitFor()
  await axeClean(page)
  await take(page, 'timeline')
  await page.context().close()
})

test('a key pressed while Imani reads it elsewhere puts her name under nothing', async () => {
  const page = await stage.pageAs(imani)
  await page.goto(`/clients/${delroy}/timeline`)
  await page.getByRole('button', { name: /^Spoke by phone/ }).click()
  await page.getByRole('button', { name: 'Cosign', exact: true }).waitFor()
  await page.keyboard.press('c')
  await page.waitForTimeout(500)
  expect(await page.getByText('Awaiting cosign').count()).toBeGreaterThan(0)
  expect(await page.getByText(/^Cosigned by/).count()).toBe(0)
  await page.context().close()
})

test('Imani reads it in the queue and returns it with a comment, by keyboard', async () => {
  const page = await stage.pageAs(imani)
  await page.goto('/sign-off')
  await page.getByText('He takes 3 mg of warfarin at night.').waitFor()
  await page.getByText('Every note of a trainee is cosigned', { exact: false }).first().waitFor()
  await axeClean(page)
  await take(page, 'queue')
  await page.keyboard.press('r')
  await page.getByLabel('What is missing or wrong').fill('The letter says 5 mg. Look again.')
  await page.getByRole('dialog').getByRole('button', { name: 'Return' }).click()
  await page.getByText('Nothing waits for you.', { exact: false }).waitFor()
  await page.context().close()
})

test('Amara finds the comment on Today, mends the note, and sends it again', async () => {
  const page = await stage.pageAs(amara, phone)
  await page.goto('/today')
  const tiles = page.getByRole('group', { name: 'What the list shows' })
  await tiles.getByRole('button', { name: /This week/ }).click()
  await page.getByText('Mend the returned note: "The letter says 5 mg. Look again."').waitFor()
  await take(page, 'today')
  await page.getByRole('link', { name: 'Mend note' }).first().click()
  await page.getByText('The letter says 5 mg. Look again.').first().waitFor()
  await page.getByRole('textbox', { name: 'Note', exact: true }).fill('He takes 5 mg of warfarin at night.')
  await axeClean(page)
  await take(page, 'mending')
  await page.getByRole('button', { name: 'Sign and send again' }).click()
  await page.getByText('Awaiting cosign.', { exact: false }).waitFor()
  await page.context().close()
})

test('Imani reads what changed, and cosigns in her name and credential', async () => {
  const page = await stage.pageAs(imani, phone)
  await page.goto('/sign-off')
  await page.getByText('Mended', { exact: true }).waitFor()
  await page.getByText('What changed').click()
  expect(await page.locator('del').allTextContents()).toEqual(['3 '])
  expect(await page.locator('ins').allTextContents()).toEqual(['5 '])
  await axeClean(page)
  await take(page, 'queue-phone')
  await page.getByRole('button', { name: 'Cosign', exact: true }).click()
  await page.getByText('Nothing waits for you.', { exact: false }).waitFor()
  await page.goto(`/clients/${delroy}/timeline`)
  await page.getByText('Cosigned', { exact: true }).first().waitFor()
  await page.getByRole('button', { name: /Spoke by phone/ }).click()
  await page.getByText('Cosigned by Imani Cole, LCSW', { exact: false }).waitFor()
  await axeClean(page)
  await take(page, 'cosigned')
  await page.context().close()
})
