import fs from 'node:fs'
import path from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { axeClean, phone } from '../test/browser.ts'
import { amara, noor, tomas } from '../test/cast.ts'
import { openStage } from './stage.ts'

const shared = path.join(process.env.SHARED_DIR ?? path.resolve('..', 'shared'), 'data/fhir/davinci-alerts')

/** A discharge of our own making, and one that a hospital's system wrote. */
const discharges = [
  {
    file: path.resolve('src/rooms/interop/fhir/fixtures/discharge-of-marisol.json'),
    name: 'Marisol Inés Vega-Imaginaria',
    discharged: 'discharged Fri 6 Mar',
    now: '2026-03-10T13:00:00.000Z',
    again: 'Thu',
    planned: 'Skilled nursing visit, daily',
  },
  {
    file: path.join(shared, 'discharge-notification-message-bundle-01.json'),
    name: 'Elden718 Halvorson124',
    discharged: 'discharged Wed 24 Oct',
    now: '2018-10-26T13:00:00.000Z',
    again: 'Mon',
    planned: null,
  },
]
const call = 'Follow-up call within 2 business days of discharge'
const fortyWords =
  'Home since the discharge. Two falls, both getting up at night; no dizziness, no injury. The nurse comes daily at nine. The new dose is written on the fridge. One meal a day so far; a neighbour brings more from tomorrow.'
const screening = {
  'Did an inpatient stay end within the last 30 days?': 'Yes',
  'Is the person living in the community now, and not in a facility?': 'Yes',
  'Does the person live where we work?': 'Yes',
  'Does somebody else already coordinate this discharge?': 'No',
  'Has the person, or who decides for them, agreed to be contacted?': 'Yes',
  'Is the person safe right now?': 'Yes',
}

describe.each(discharges.filter(({ file }) => fs.existsSync(file)))('$name comes home', (discharge) => {
  const { file, name, now, discharged, again, planned } = discharge
  const family = name.split(' ').at(-1) ?? name
  const stage = openStage()
  const chart = { address: '' }

  beforeAll(() => stage.itIs(now))

  test('the file is looked at first, then imported; the referral stands in the inbox', async () => {
    const page = await stage.pageAs(tomas)
    await page.goto('/import')
    await page.locator('input[type=file]').setInputFiles(file)
    const preview = page.getByRole('region', { name: 'What would happen' })
    await preview.getByRole('row', { name }).getByText('New client').waitFor()
    await preview.getByRole('row', { name }).getByText('A referral').waitFor()
    await axeClean(page)
    expect(await clientsFound(page, family), 'a preview writes nothing').toBe(0)

    await page.getByRole('button', { name: 'Import 1 file' }).click()
    await page.getByText('1 file was imported.').waitFor()
    await page.getByRole('region', { name: 'Imported', exact: true }).getByRole('link', { name: 'Referral' }).click()
    await page.getByRole('heading', { name: family }).first().waitFor()
    await axeClean(page)
    await page.context().close()
  })

  test('the same file a second time creates nothing and opens nothing', async () => {
    const page = await stage.pageAs(tomas, phone)
    await page.goto('/import')
    await page.locator('input[type=file]').setInputFiles(file)
    const row = page.getByRole('region', { name: 'What would happen' }).getByRole('row', { name })
    await row.getByText('Known by number').waitFor()
    await row.getByText('nothing', { exact: true }).waitFor()
    await axeClean(page)
    await page.context().close()
  })

  test('it is screened, accepted and assigned', async () => {
    const page = await stage.pageAs(tomas)
    await page.goto('/referrals')
    await page.getByRole('link', { name: family }).click()
    await page
      .getByRole('group', { name: /inpatient stay end/ })
      .getByText(discharged)
      .waitFor()
    for (const [question, answer] of Object.entries(screening))
      await page.getByRole('group', { name: question }).getByText(answer, { exact: true }).click()
    await page.getByText('Eligible by these answers').waitFor()
    await page.getByRole('button', { name: 'Accept and assign' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Amara Okafor').click()
    await dialog.getByRole('button', { name: 'Accept and assign' }).click()
    await page.getByText(/is accepted and now with Amara Okafor/).waitFor()
    await page.context().close()
  })

  test('her Today says what is due, under which rule and when; an attempt leaves it open, a reached contact does not', async () => {
    const page = await stage.pageAs(amara)
    await page.goto('/today')
    const row = page.locator('[data-row]', { hasText: call }).filter({ hasText: family })
    await row.waitFor()
    expect(await row.textContent()).toContain(`CMS TCM, ${discharged}`)
    expect(await row.textContent()).toContain('Today 17:00')
    await noteOn(page, row, 'No answer', { words: 'No answer at nine.', minutes: '3' })
    await row.waitFor()
    await noteOn(page, row, 'Reached', { words: fortyWords, minutes: '12', next: again })
    await row.waitFor({ state: 'detached' })
    await page.getByRole('region', { name: 'My minutes' }).getByRole('button', { name: 'Today: 15 min' }).click()
    const notes = page.getByRole('dialog', { name: 'Today: 15 min' })
    await notes.getByRole('listitem').filter({ hasText: family }).filter({ hasText: '12 min' }).waitFor()
    await axeClean(page)
    await page.keyboard.press('Escape')
    await page
      .getByRole('group', { name: 'What the list shows' })
      .getByRole('button', { name: /This week/ })
      .click()
    await page.locator('[data-row]', { hasText: 'Next contact, as agreed' }).waitFor()
    await page.locator('[data-row]', { hasText: family }).first().getByRole('link').first().click()
    await page.waitForURL(/clients/)
    chart.address = new URL(page.url()).pathname
    await page.goto(`${chart.address}/timeline`)
    await page.getByText('Spoke by phone, 12 min').waitFor()
    await page.getByText(`Done: ${call}`).waitFor()
    await page.context().close()
  })

  if (planned)
    test('what the hospital planned stands on the chart; one thing becomes a task, another is left', async () => {
      const page = await stage.pageAs(amara)
      await page.goto(chart.address)
      const sheet = page.getByRole('region', { name: 'What the hospital planned' })
      const nurse = sheet.getByRole('listitem').filter({ hasText: planned })
      await nurse.getByRole('button', { name: 'Make a task' }).click()
      await page.getByRole('dialog').getByLabel('Due').fill('2026-03-11')
      await axeClean(page)
      await page.getByRole('dialog').getByRole('button', { name: 'Make a task' }).click()
      await nurse.waitFor({ state: 'detached' })
      const left = sheet.getByRole('listitem').filter({ hasText: 'Walk to the mailbox and back' })
      await left.getByRole('button', { name: 'Leave it' }).click()
      await left.waitFor({ state: 'detached' })
      await page.getByText(planned).first().waitFor()
      await axeClean(page)
      await page.context().close()
    })

  test('who they are is confirmed, acuity scored, and the case becomes active', async () => {
    const page = await stage.pageAs(amara)
    await page.goto(`${chart.address}/people`)
    await confirm(page, 'Confirm identity', 'Birth date and address asked by phone.')
    await confirm(page, 'Confirm contact details', 'Called back on this number.')
    await moveTo(page, chart.address, 'Assessment')
    await page.getByRole('button', { name: 'More' }).last().click()
    await page.getByRole('menuitem', { name: 'Score acuity' }).click()
    await page.getByRole('heading', { name: /^Acuity/ }).waitFor()
    await axeClean(page)
    for (const points of [1, 2, 0, 1, 0, 1, 3, 1, 0, 2]) await page.keyboard.press(String(points))
    await page.getByRole('button', { name: 'Confirm acuity' }).click()
    await page.waitForURL(/clients/)
    await moveTo(page, chart.address, 'Active')
    await page.context().close()
  })

  test('the visit and the medication list satisfy what waits for them', async () => {
    const page = await stage.pageAs(amara)
    await page.goto(`${chart.address}?do=visit`)
    await page.getByLabel('With whom').fill('Dr. Notreal')
    await page.getByRole('button', { name: 'Record the visit' }).click()
    await page.getByText('Visit recorded. What was due for it is done.').waitFor()
    await page.goto(`${chart.address}?do=medications`)
    await page.getByText('Nobody has walked through this list yet.').waitFor()
    const rest = page.getByRole('button', { name: 'All the others are kept' })
    if (planned) await rest.click()
    await page.getByRole('button', { name: 'Finish the walk' }).click()
    await page.getByText('Medication list walked through. What was due for it is done.').waitFor()
    await page.goto(`${chart.address}/timeline`)
    await page.getByText('Done: Follow-up visit within').waitFor()
    await page.getByText('Done: Medication list walked through').waitFor()
    await page.context().close()
  })

  test('the case closes with its outcome, and the face sheet prints', async () => {
    const page = await stage.pageAs(amara)
    await moveTo(page, chart.address, 'Transition')
    await page.getByRole('button', { name: 'More' }).last().click()
    await page.getByRole('menuitem', { name: 'Close the case' }).click()
    await page.getByLabel('Why it closes', { exact: true }).selectOption({ label: 'Goals met' })
    await page.getByLabel('How it turned out').fill('Lives at home and manages the medicines alone.')
    await page.getByRole('textbox', { name: 'Closing summary' }).fill('Thirty days at home without a return.')
    await page.getByRole('button', { name: 'Close the case' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Close the case' }).click()
    await page.getByText('Closed by Amara Okafor').waitFor()
    await page.goto(`${chart.address}/face-sheet`)
    await page.getByText(family).first().waitFor()
    await axeClean(page)
    await page.context().close()
  })

  test('a stranger finds neither the person, nor the file, nor the inbox', async () => {
    const page = await stage.pageAs(noor)
    expect(await clientsFound(page, family)).toBe(0)
    for (const address of ['/api/imports', '/api/referrals?box=inbox', `/api${chart.address}/header`])
      expect(await (await page.request.get(address)).text()).not.toContain(family)
    await page.goto('/import')
    await page.getByText('Nothing was imported yet.').waitFor()
    await page.context().close()
  })
})

async function clientsFound(page: Page, family: string): Promise<number> {
  const answer = await page.request.get(`/api/clients?q=${encodeURIComponent(family)}`)
  expect(answer.status()).toBe(200)
  return (await answer.text()).split(family).length - 1
}

type Said = { words: string; minutes?: string; next?: string }

/** Opens the row's note, says what happened, and signs. */
async function noteOn(page: Page, row: Locator, outcome: string, { words, minutes, next }: Said): Promise<void> {
  await row.getByRole('button', { name: /Log contact/ }).click()
  const drawer = page.locator('.tl-drawer')
  await drawer.getByText(outcome, { exact: true }).click()
  await drawer.getByRole('textbox', { name: 'Note', exact: true }).fill(words)
  if (minutes) await drawer.getByLabel('Minutes').fill(minutes)
  if (next) await drawer.getByLabel('Next contact').fill(next)
  await page.keyboard.press('Control+Enter')
  await drawer.waitFor({ state: 'detached' })
}

async function confirm(page: Page, what: string, how: string): Promise<void> {
  await page.getByRole('button', { name: what }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('How you made sure').fill(how)
  await dialog.getByRole('button', { name: 'Save' }).click()
  await dialog.waitFor({ state: 'detached' })
}

async function moveTo(page: Page, chart: string, stage: string): Promise<void> {
  await page.goto(`${chart}?do=stage`)
  await page.getByRole('dialog').getByText(stage, { exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Move the case' }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}
