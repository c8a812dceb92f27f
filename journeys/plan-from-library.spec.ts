import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { asSystem } from '../src/platform/db/as-system.ts'
import { bundleOf } from '../src/rooms/interop/fhir/fixtures/bundle.example.ts'
import { fileOf, mrn } from '../src/rooms/interop/fhir-import/import.example.ts'
import { importFile } from '../src/rooms/interop/fhir-import/import-fhir.ts'
import { saveIdentifier } from '../src/rooms/people/index.ts'
import { newId } from '../src/words/ids.ts'
import { axeClean, phone } from '../test/browser.ts'
import { amara, delroy, delroysCase, homeAfterHospital, riverside } from '../test/cast.ts'
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
  await axeClean(page)
  await dialog(page).getByRole('button', { name: 'Add a goal' }).click()

  await press(page, 'Add: Ask for meals to be brought')
  await dialog(page).getByRole('button', { name: 'Add a step' }).click()
  await drawer(page).getByText('In the plan').waitFor()
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
  await press(page, 'Leave it: Being reached and being understood')
  await page.getByText('On and off').waitFor({ state: 'detached' })
  await press(page, 'Undo')
  await press(page, 'Add to the plan: Being reached and being understood')
  await dialog(page).getByText('On and off: it runs out, or I borrow one.').waitFor()
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
  await axeClean(page)
  await page.keyboard.press('Escape')
  await drawer(page).waitFor({ state: 'detached' })
  await page.context().close()
})

const himThere = {
  resourceType: 'Patient',
  id: 'delroy',
  name: [{ family: 'Baptiste', given: ['Delroy'] }],
  identifier: [mrn('8841')],
}
const subject = { reference: 'Patient/delroy' }
const planned = [
  himThere,
  {
    resourceType: 'Goal',
    id: 'walk',
    lifecycleStatus: 'active',
    description: { text: 'Ambulate 100 metres' },
    subject,
  },
  {
    resourceType: 'CarePlan',
    id: 'care',
    status: 'active',
    intent: 'plan',
    title: 'After the hip',
    subject,
    activity: [{ detail: { status: 'scheduled', description: 'Physical therapy twice a week' } }],
  },
]

async function hospitalPlanned(): Promise<void> {
  const { house } = stage.serving()
  await asSystem({ house, agencyId: riverside.id, reason: 'test' }, (tx) =>
    saveIdentifier(tx, { id: newId(), clientId: delroy, programId: homeAfterHospital, ...mrn('8841'), type: '' }),
  )
  const importer = { house, agencyId: riverside.id, staffId: null, program: { id: homeAfterHospital } }
  await importFile(importer, fileOf(bundleOf(planned)))
}

test('what a hospital planned is taken into the plan from the summary, and says who planned it first', async () => {
  await hospitalPlanned()
  const page = await stage.pageAs(amara)
  await page.goto(`/clients/${delroy}?caseId=${delroysCase}`)
  await page.getByRole('heading', { name: 'What the hospital planned' }).waitFor()
  await axeClean(page)
  await press(page, 'Take as a goal')
  await dialog(page).getByText('Lakeside planned: “Ambulate 100 metres”').waitFor()
  await dialog(page).getByLabel('The goal in their own words').fill('I want to get to the corner shop.')
  await dialog(page).getByLabel('What is looked at').fill('How far he walks')
  await axeClean(page)
  await dialog(page).getByRole('button', { name: 'Take as a goal' }).click()
  await press(page, 'Take as a step: Physical therapy twice a week')
  await dialog(page).getByLabel('Towards which goal').selectOption('I want to get to the corner shop.')
  await axeClean(page)
  await dialog(page).getByRole('button', { name: 'Take as a step' }).click()
  await page.getByRole('heading', { name: 'What the hospital planned' }).waitFor({ state: 'detached' })
  await page.goto(planPage)
  const goal = page.getByRole('article', { name: 'I want to get to the corner shop.' })
  await goal.getByText('Planned first by Lakeside').first().waitFor()
  await goal.getByText('Physical therapy twice a week').first().waitFor()
  await axeClean(page)
  await page.context().close()
})
