import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { asSystem } from '../src/platform/db/as-system.ts'
import { assignCase, openCase } from '../src/rooms/cases/index.ts'
import { createClient, saveStay } from '../src/rooms/people/index.ts'
import { newId } from '../src/words/ids.ts'
import { axeClean, desk, phone, troublesOf } from '../test/browser.ts'
import { ada, amara, delroy, homeAfterHospital, imani, riverside } from '../test/cast.ts'
import { delroyComesHome } from './comes-home.ts'
import { openStage } from './stage.ts'

const stage = openStage()
const call = /^Follow-up call within/
const address = '/agency/packs/post-discharge?part=rules'

test('an administrator asks for the follow-up call a day sooner, by keyboard, and reads that it holds', async () => {
  const page = await stage.pageAs(ada)
  const troubles = troublesOf(page)
  await page.goto('/agency')
  await page.getByRole('link', { name: 'Care after a hospital stay' }).first().click()
  await page.getByRole('heading', { level: 1, name: 'Care after a hospital stay' }).waitFor()
  await page.getByText('Our agency has changed nothing in this pack.').waitFor()
  await axeClean(page)
  await page.getByLabel('Find in the pack').fill('follow-up call')
  await openCall(page)
  await axeClean(page)
  await page.getByRole('button', { name: 'Change for our agency' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: /Change for our agency/ })
  const count = dialog.getByRole('group', { name: 'Due within' }).getByLabel('How many')
  await count.waitFor()
  await axeClean(page)
  await count.fill('soon')
  await count.press('Enter')
  await dialog.getByText('must be a number').waitFor()
  await count.fill('1')
  await count.press('Enter')
  await dialog.getByText('yours is stricter and holds (1 business day)').waitFor()
  await dialog.getByText('It concerns cases that begin on Tue 24 Nov or later.').waitFor()
  await axeClean(page)
  await dialog.getByRole('button', { name: 'Keep our change' }).press('Enter')
  await dialog.waitFor({ state: 'detached' })
  await page.getByText('From Tue 24 Nov our agency says: Due within 1 business day').waitFor()
  const versions = page.getByRole('region', { name: 'Versions of our layer' })
  await versions.getByText('Version 2026-11-24').waitFor()
  await versions.getByText(/, Ada Quill/).waitFor()
  expect(troubles).toEqual([])
  await page.context().close()
})

test('a case that begins on that day is due a day sooner and says whose word it is; an open one keeps its own', async () => {
  stage.itIs('2026-11-24T16:05:00.000Z')
  await delroyComesHome(stage.serving().house, '2026-11-24T14:00:00.000Z')
  await nerysComesHome('2026-11-24T14:30:00.000Z')
  stage.itIs('2026-11-27T16:05:00.000Z')
  const page = await stage.pageAs(amara)
  await page.goto('/today')
  const row = (name: string) =>
    page.locator('[data-row]', { hasText: name }).filter({ hasText: 'Follow-up call within' })
  await row('Delroy').getByText('Follow-up call within 2 business days of discharge').waitFor()
  await row('Nerys').getByText('Follow-up call within 1 business day of discharge').click()
  await row('Nerys')
    .getByText(/Riverside asks for 1 business day\. (The pack|Federal law): 2 business days\./)
    .waitFor()
  await page.context().close()
})

test('a supervisor moves an open case to the rules that hold now, once she has seen what that means', async () => {
  const page = await stage.pageAs(imani)
  const troubles = troublesOf(page)
  await page.goto(`/clients/${delroy}`)
  await page.getByRole('button', { name: 'More' }).press('Enter')
  await page.getByRole('menuitem', { name: 'Move to the present version of the pack' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: /to the present version of its pack/ })
  await dialog.getByText('Changed: Follow-up call within the time given of discharge').waitFor()
  await dialog.getByText('Within 2 business days; 1 business day, before 2 business days').waitFor()
  await axeClean(page)
  await dialog.getByRole('button', { name: 'Move the case' }).press('Enter')
  await dialog.getByText('Say why. It stays in the record.').waitFor()
  await page.setViewportSize(phone)
  await axeClean(page)
  await page.setViewportSize(desk)
  await dialog.getByLabel('Why').fill('The plan asks it of everybody')
  await dialog.getByRole('button', { name: 'Move the case' }).press('Enter')
  await dialog.waitFor({ state: 'detached' })
  await page.goto(`/clients/${delroy}/timeline`)
  await page.getByText('Moved to the present version of its pack: The plan asks it of everybody').first().waitFor()
  expect(troubles).toEqual([])
  await page.context().close()
})

test('on a phone she tries five days, and is told whose stricter word holds; then she takes her change back', async () => {
  stage.itIs('2026-11-24T16:05:00.000Z')
  const page = await stage.pageAs(ada, phone)
  await page.goto(address)
  await openCall(page)
  await page.getByText('Your agency').first().waitFor()
  await axeClean(page)
  await page.getByRole('button', { name: 'Change for our agency' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('group', { name: 'Due within' }).getByLabel('How many').fill('5')
  await dialog.getByRole('button', { name: 'See what it does' }).click()
  await dialog.getByText(/(The pack|Federal law) is stricter, and its word holds \(2 business days\)/).waitFor()
  await axeClean(page)
  await dialog.getByRole('button', { name: 'Close' }).click()
  await page.getByRole('button', { name: 'Take our change back' }).click()
  await dialog.getByRole('button', { name: 'See what it does' }).click()
  await dialog.getByText('the pack holds again').waitFor()
  await axeClean(page)
  await dialog.getByRole('button', { name: 'Keep our change' }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByText('From Wed 25 Nov our word ends, and the pack holds again.').waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
  await page.context().close()
})

test('the whole layer is taken along as files, and mistakes in it are told with file and line', async () => {
  const page = await stage.pageAs(ada, desk)
  await page.goto(address)
  await page.getByRole('button', { name: 'Files' }).click()
  const dialog = page.getByRole('dialog')
  const rules = dialog.getByLabel('Text of rules.yaml')
  const text = await rules.inputValue()
  expect(text).toContain('business_days: 1')
  const downloading = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Download rules.yaml' }).click()
  expect((await downloading).suggestedFilename()).toBe('rules.yaml')
  await rules.fill(text.replace('business_days: 1', 'busines_days: 1'))
  await dialog.getByRole('button', { name: 'See what it does' }).click()
  await dialog.getByText(/rules\.yaml, line \d+: .*busines_days/).waitFor()
  await axeClean(page)
  await page.context().close()
})

test('a colleague reads the pack and its versions, and changes nothing', async () => {
  const page = await stage.pageAs(amara)
  await page.goto(address)
  await openCall(page)
  await page.getByText('Version 2026-11-24').waitFor()
  expect(await page.getByRole('button', { name: 'Change for our agency' }).count()).toBe(0)
  expect(await page.getByRole('button', { name: 'Add our own' }).count()).toBe(0)
  await page.context().close()
})

const openCall = (page: Page) => page.getByRole('button', { name: call }).first().press('Enter')

/** Nerys is new to us that day, and her hospital says that she went home. */
async function nerysComesHome(endedAt: string): Promise<void> {
  const [clientId, caseId] = [newId(), newId()]
  const { house } = stage.serving()
  await asSystem({ house, agencyId: riverside.id, reason: 'journey' }, async (tx) => {
    const name = { given: 'Nerys', family: 'Imaginary', preferred: 'Nerys', pronouns: 'she/her' }
    const of = { clientId, programId: homeAfterHospital }
    await createClient(tx, {
      id: clientId,
      programId: homeAfterHospital,
      ...name,
      birthDate: '1950-01-02',
      sex: 'female',
      language: 'en',
    })
    await openCase(tx, { id: caseId, ...of, urgency: 'routine' })
    await assignCase(tx, { caseId, staffId: amara.id, role: 'primary', reason: null })
    await saveStay(tx, {
      id: newId(),
      ...of,
      encounterClass: 'IMP',
      status: 'finished',
      startedAt: '2026-11-20T15:00:00.000Z',
      endedAt,
      hospital: 'Harborview General',
      attending: null,
      dispositionCode: '01',
      disposition: 'Home',
      reason: 'Pneumonia',
      acuteAdmission: true,
      source: 'Harborview General',
    })
  })
}
