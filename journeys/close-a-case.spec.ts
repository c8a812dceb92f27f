import { beforeAll, test } from 'vitest'
import { axeClean } from '../test/browser.ts'
import { amara, delroy, delroysCase, imani } from '../test/cast.ts'
import { delroyComesHome } from './comes-home.ts'
import { openStage } from './stage.ts'

const stage = openStage()

beforeAll(async () => {
  await delroyComesHome(stage.serving().house, '2026-11-19T18:00:00.000Z')
})

test('Amara closes a case with its outcome, sees first what it means, and sums it up later', async () => {
  const page = await stage.pageAs(amara)
  await page.goto(`/cases/${delroysCase}/close`)
  await page.getByText('Follow-up call within 2 business days of discharge').waitFor()
  await page.getByRole('button', { name: 'Close the case' }).click()
  await page.getByText('Choose why the case closes.').waitFor()
  await axeClean(page)

  await page.getByLabel('Why it closes').selectOption({ label: 'Goals met' })
  await page.getByText('Still missing:').waitFor()
  await page.getByLabel('Why it closes', { exact: true }).selectOption({ label: "The client's choice" })
  await page.getByLabel('How it turned out').fill('Stays with his sister and wants no more calls.')
  await page.getByRole('button', { name: 'Close the case' }).click()
  await page.getByText('3 things that are due end with it.').waitFor()
  await axeClean(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Close the case' }).click()

  await page.getByText('Closed by Amara Okafor').waitFor()
  await page.getByText('Follow-up contact within 30 days of closing').waitFor()
  await page.getByRole('textbox', { name: 'Closing summary' }).fill('Thirty days at home.')
  await page.getByRole('button', { name: 'Write the summary' }).click()
  await page.getByText('Closing summary within 14 days').waitFor({ state: 'detached' })
  await page.getByText('Thirty days at home.').waitFor()
  await axeClean(page)

  await page.goto(`/clients/${delroy}?caseId=${delroysCase}`)
  await page.getByText("by Amara Okafor: The client's choice. Stays with his sister and wants no more calls.").waitFor()
  await page.context().close()
})

test('Imani opens it again, with the reason', async () => {
  const page = await stage.pageAs(imani)
  await page.goto(`/cases/${delroysCase}/close`)
  await page.getByLabel('Why it opens again').fill('Fell at home')
  await page.getByRole('button', { name: 'Reopen the case' }).click()
  await page.getByText('Contact within 2 business days of reopening').first().waitFor()
  await axeClean(page)
  await page.context().close()
})
