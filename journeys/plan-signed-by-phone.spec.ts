import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { axeClean, phone } from '../test/browser.ts'
import { amara, delroy, delroysCase } from '../test/cast.ts'
import { delroyComesHome } from './comes-home.ts'
import { openStage } from './stage.ts'

const stage = openStage()
const planPage = `/clients/${delroy}/plan?caseId=${delroysCase}`
const words = 'I want to walk to church on Sunday without anyone holding my arm.'

beforeAll(async () => {
  await delroyComesHome(stage.serving().house, '2026-11-19T18:00:00.000Z')
})

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const inDialog = (page: Page) => page.getByRole('dialog')

async function writeAPlan(page: Page): Promise<void> {
  await page.goto(planPage)
  await press(page, 'Add a need')
  await inDialog(page).getByLabel('Domain').fill('Mobility')
  await inDialog(page).getByLabel('What is needed').fill('Getting around safely')
  await inDialog(page).getByRole('button', { name: 'Add a need' }).click()
  await press(page, 'Add a goal')
  await inDialog(page).getByLabel('The goal in their own words').fill(words)
  await inDialog(page).getByText('A number', { exact: true }).click()
  await inDialog(page).getByLabel('What is looked at').fill('Walks with a cane, metres without stopping')
  await inDialog(page).getByLabel('At the start').fill('20')
  await inDialog(page).getByLabel('Target', { exact: true }).fill('150')
  await inDialog(page).getByLabel('Unit').fill('m')
  await axeClean(page)
  await inDialog(page).getByRole('button', { name: 'Add a goal' }).click()
  await addStep(page, 'Refer to Riverside Physical Therapy')
}

async function addStep(page: Page, title: string): Promise<void> {
  await press(page, 'Add a step')
  await inDialog(page).getByLabel('What is done').fill(title)
  await inDialog(page).getByLabel('Due').fill('2026-11-27')
  await inDialog(page).getByRole('button', { name: 'Add a step' }).click()
  await page.getByText(title).first().waitFor()
}

async function sendAndSign(page: Page): Promise<void> {
  await press(page, 'Send for review')
  await inDialog(page).getByRole('button', { name: 'Send for review' }).click()
  await press(page, 'Sign')
  await inDialog(page).getByText('Case manager', { exact: true }).click()
  await inDialog(page).getByRole('button', { name: 'Sign', exact: true }).click()
  await inDialog(page).waitFor({ state: 'detached' })
  await page.getByText('Amara Okafor, LMSW, Mon 23 Nov').waitFor()
}

/** What the code on the worker's screen says. */
async function codeFor(page: Page): Promise<string> {
  await press(page, 'Sign')
  await press(page, 'Show a code to sign by phone')
  await page.getByRole('img', { name: 'Code that opens the plan for signing' }).waitFor()
  await axeClean(page)
  const url = (await page.locator('.tl-plan-url').textContent()) ?? ''
  await inDialog(page).getByRole('button', { name: 'Close' }).click()
  return url
}

async function signOnPhone(url: string): Promise<void> {
  const page = await stage.pageAs(null, phone)
  await page.route('**/api/sign/*', (route) => route.abort(), { times: 1 })
  await page.goto(url)
  await page.getByRole('heading', { name: 'Your plan', exact: true }).waitFor()
  await axeClean(page)
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByText(words).waitFor()
  await page.getByLabel('Your name').fill('Delroy Baptiste')
  await axeClean(page)
  const pad = page.getByRole('img', { name: /Signature box/ })
  await pad.scrollIntoViewIfNeeded()
  const box = await pad.boundingBox()
  if (!box) throw new Error('There is no box to sign in')
  await page.mouse.move(box.x + 30, box.y + 50)
  await page.mouse.down()
  await page.mouse.move(box.x + 120, box.y + 20, { steps: 6 })
  await page.mouse.move(box.x + 220, box.y + 70, { steps: 6 })
  await page.mouse.up()
  await page.getByRole('button', { name: 'Sign the plan' }).click()
  await page.getByRole('heading', { name: 'Thank you' }).waitFor()
  await axeClean(page)
  await page.goto(url)
  await page.getByRole('heading', { name: 'This link is over' }).waitFor()
  await page.context().close()
}

test('a plan goes from draft to signed version 2, signed on a phone by a link, and the difference is read', async () => {
  const page = await stage.pageAs(amara)
  await writeAPlan(page)
  await axeClean(page)
  await sendAndSign(page)
  await signOnPhone(await codeFor(page))
  await page.getByText('Version 1 signed').waitFor()
  await page.getByText('Delroy Baptiste, Mon 23 Nov').waitFor()

  await addStep(page, 'Night light and grab rail by the bed')
  await page.getByText('1 change since version 1').waitFor()
  await sendAndSign(page)
  await signOnPhone(await codeFor(page))
  await page.getByText('Version 2 signed').waitFor()
  await press(page, 'Compare versions')
  await inDialog(page).getByText('Night light and grab rail by the bed').waitFor()
  await axeClean(page)
  await page.context().close()
})

test('all goals are updated on one screen, by keyboard alone', async () => {
  const page = await stage.pageAs(amara)
  await page.goto(`/cases/${delroysCase}/plan/update`)
  await page.getByLabel(/metres without stopping/).focus()
  await axeClean(page)
  await page.keyboard.type('60')
  await page.keyboard.press('Tab')
  await page.keyboard.type('To the corner and back')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await page.getByText('1 goal updated').waitFor()
  await page.getByText('60 now').waitFor()
  await page.getByText('How it went').click()
  await page.getByText('To the corner and back').waitFor()
  await axeClean(page)
  await page.context().close()
})

test('the copy in plain words says its reading grade, and the chart begins with the goals', async () => {
  const page = await stage.pageAs(amara, phone)
  await page.goto(`/cases/${delroysCase}/plan/copy`)
  await page.getByText(/Reading grade \d/).waitFor()
  await axeClean(page)
  await page.emulateMedia({ media: 'print' })
  await page.getByText(/Press Print above/).waitFor()
  expect(await page.getByRole('heading', { name: 'The plan in plain words' }).isVisible()).toBe(false)
  await page.emulateMedia({ media: 'screen' })
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByText('Download PDF').click()])
  expect(file.suggestedFilename()).toBe('plan-2-2026-11-23.pdf')
  await page.goto(planPage)
  await page.getByText(words).first().waitFor()
  await axeClean(page)
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
  expect(sideways).toBe(false)
  await page.goto(`/clients/${delroy}?caseId=${delroysCase}`)
  await page.getByText(words).first().waitFor()
  await axeClean(page)
  await page.context().close()
})

test('an expired plan warns where its goals are worked on: in the note, on the screen of all goals, on the chart', async () => {
  stage.itIs('2027-06-01T16:05:00.000Z')
  const page = await stage.pageAs(amara, phone)
  for (const at of ['?do=note&', '?']) {
    await page.goto(`/clients/${delroy}${at}caseId=${delroysCase}`)
    const place = at === '?' ? page.locator('main') : page.locator('.tl-drawer')
    await place.getByText(/The plan expired on/).waitFor()
  }
  await page.goto(`/cases/${delroysCase}/plan/update`)
  await page.getByText(/The plan expired on/).waitFor()
  await axeClean(page)
  await page.context().close()
})
