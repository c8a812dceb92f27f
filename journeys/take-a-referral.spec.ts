import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeClean } from '../test/browser.ts'
import { amara, tomas } from '../test/cast.ts'
import { openStage } from './stage.ts'

const stage = openStage()
const screening = {
  'Did an inpatient stay end within the last 30 days?': 'Yes',
  'Is the person living in the community now, and not in a facility?': 'Yes',
  'Does the person live where we work?': 'Yes',
  'Does somebody else already coordinate this discharge?': 'No',
  'Has the person, or who decides for them, agreed to be contacted?': 'Yes',
  'Is the person safe right now?': 'Yes',
}

test('a referral is taken, the person is looked for first, accepted and assigned, and stands on a Today', async () => {
  const page = await stage.pageAs(tomas)
  await writeReferral(page)
  await resume(page)
  await page.getByRole('button', { name: 'Take the referral' }).click()
  await page
    .getByRole('heading', { name: /Quintero/ })
    .first()
    .waitFor()
  await axeClean(page)
  for (const [question, answer] of Object.entries(screening)) {
    await page.getByRole('group', { name: question }).getByText(answer, { exact: true }).click()
  }
  await page.getByText('Eligible by these answers').waitFor()
  await page.getByRole('button', { name: 'Accept and assign' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('Amara Okafor').click()
  await axeClean(page)
  await dialog.getByRole('button', { name: 'Accept and assign' }).click()
  await page.getByText(/is accepted and now with Amara Okafor/).waitFor()
  await page.context().close()

  const desk = await stage.pageAs(amara)
  await desk.goto('/today')
  await desk
    .getByRole('group', { name: 'What the list shows' })
    .getByRole('button', { name: /This week/ })
    .click()
  await desk.locator('[data-row]', { hasText: 'Marisol Quintero' }).first().waitFor()
  const due = await desk.locator('.tl-worklist').textContent()
  expect(due).toContain('First attempt to reach, within 1 business day of the referral')
  await desk.context().close()
})

async function writeReferral(page: Page): Promise<void> {
  await page.goto('/referrals/new')
  await page.getByLabel('Given names').fill('Marisol')
  await page.getByLabel('Family name').fill('Quintero')
  await page.getByLabel('Born').fill('1955-02-11')
  await page.getByLabel('Phone', { exact: true }).fill('555-0181')
  await page.getByText('Nobody like this is known here.').waitFor()
  await page.getByLabel('Asked by').fill('Harborview General')
  await page.getByText('Urgent', { exact: true }).click()
  await page.getByLabel('What they ask for, and why').fill('Goes home on Wednesday after a hip repair and lives alone.')
}

/** Called away in the middle, and back again from Today. */
async function resume(page: Page): Promise<void> {
  await page.locator('.tl-saved-saved').first().waitFor()
  await page.goto('/today')
  await page.getByRole('link', { name: 'Resume New referral' }).click()
  expect(await page.getByLabel('Family name').inputValue()).toBe('Quintero')
}
