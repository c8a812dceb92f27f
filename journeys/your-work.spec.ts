import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { newId } from '../src/words/ids.ts'
import { axeClean, phone, troublesOf } from '../test/browser.ts'
import { amara, delroy, delroysCase, homeAfterHospital, imani, type Member } from '../test/cast.ts'
import { delroyComesHome } from './comes-home.ts'
import { openStage } from './stage.ts'

const stage = openStage()
const words = 'I want to walk to church on Sunday without anyone holding my arm.'
const cooking = 'I want to cook for my sister again.'

/** What is written down on other screens, each with a journey of its own. */
async function write(page: Page, path: string, data: object): Promise<void> {
  const answer = await page.request.post(`/api${path}`, { data, headers: { 'x-throughline': '1' } })
  expect([path, answer.ok()]).toEqual([path, true])
}

async function goal(page: Page, goalWords: string, but: object): Promise<string> {
  const [needId, goalId] = [newId(), newId()]
  const at = `/cases/${delroysCase}/plan`
  const need = {
    needId,
    domain: 'Mobility',
    title: 'Getting around safely',
    words: null,
    answer: null,
    clientRank: null,
  }
  await write(page, `${at}/needs`, need)
  const measured = { measureKind: 'number', measure: 'Metres with a cane', unit: 'm', baseline: 20, target: 150 }
  const said = { statement: null, better: 'higher', gasLevels: null, targetOn: '2026-12-20', ...but }
  await write(page, `${at}/goals`, { goalId, needId, words: goalWords, ...measured, ...said })
  return goalId
}

async function aGoodMonth(page: Page): Promise<void> {
  const at = `/cases/${delroysCase}/plan`
  const walks = await goal(page, words, {})
  const cooks = await goal(page, cooking, { measure: 'Meals cooked in a week', unit: 'meals', baseline: 0, target: 5 })
  await write(page, `${at}/progress`, { on: '2026-11-20', updates: [{ goalId: walks, value: 150 }] })
  await write(page, `${at}/progress`, { on: '2026-11-21', updates: [{ goalId: cooks, value: 2 }] })
  const place = { programId: homeAfterHospital, informalSupport: 'some' }
  for (const [lives, statedOn] of [['unhoused', '2026-10-02'] as const, ['with_others', '2026-11-20'] as const]) {
    const stated = { livingSituationId: newId(), lives, statedOn, ...place }
    await write(page, `/clients/${delroy}/living-situations`, stated)
  }
  await write(page, `${at}/versions`, { versionId: newId(), reviewOn: '2027-01-20' })
}

beforeAll(async () => {
  await delroyComesHome(stage.serving().house, '2026-11-19T18:00:00.000Z')
  const page = await stage.pageAs(amara)
  await aGoodMonth(page)
  await page.context().close()
})

const shows = async (page: Page, name: string) => {
  if (process.env.SCREENS) await page.screenshot({ path: `.cache/screens/${name}.png`, fullPage: true })
}
const opened = async (who: Member, address: string, size?: typeof phone) => {
  const page = await stage.pageAs(who, size)
  const troubles = troublesOf(page)
  await page.goto(address)
  return { page, troubles }
}

test('Amara sees what got better this month, opens a number, and from a row the client', async () => {
  const { page, troubles } = await opened(amara, '/today')
  await page.getByRole('link', { name: 'Your work' }).first().click()
  await page.getByRole('heading', { name: 'Your work' }).waitFor()
  await page.getByText('no supervisor can open them').waitFor()
  await page.getByText(words).waitFor()
  await axeClean(page)
  await shows(page, 'mine-desk')

  await page.getByRole('link', { name: /1 goal moved closer/ }).click()
  await page.getByText('From 0 to 2 meals. The goal is 5 meals.').waitFor()
  await page.getByRole('link', { name: /1 person found a home/ }).click()
  await page.getByText('No home when last asked, 2 Oct 2026').waitFor()
  await axeClean(page)

  await page.getByRole('link', { name: 'This year' }).click()
  await page.getByText('1 Jan 2026 to 23 Nov 2026').waitFor()
  await page.getByRole('link', { name: 'Chosen days' }).click()
  await page.getByLabel('From').fill('2026-11-21')
  await page.getByLabel('To', { exact: true }).fill('2026-11-20')
  await page.getByRole('button', { name: 'Show these days' }).click()
  await page.getByText('These days end before they begin.').waitFor()
  await page.getByLabel('To', { exact: true }).fill('2026-11-22')
  await page.getByRole('button', { name: 'Show these days' }).click()
  await page.getByRole('link', { name: /1 goal moved closer/ }).click()
  await axeClean(page)
  await page.getByRole('link', { name: 'Delroy Baptiste' }).click()
  await page.waitForURL(`**/clients/${delroy}/plan**`)
  await page.getByText(cooking).first().waitFor()
  expect(troubles.filter((one) => !one.includes('422') && !one.includes('400'))).toEqual([])
  await page.context().close()
})

test('the same page works on a phone, where it stands in her own menu', async () => {
  const { page } = await opened(amara, '/today', phone)
  await page.getByRole('button', { name: /Amara Okafor/ }).click()
  await page.getByRole('menuitem', { name: 'Your work' }).click()
  await page.getByText(words).waitFor()
  await axeClean(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
  await shows(page, 'mine-phone')
  await page.context().close()
})

test('a month later a plan waits and a goal is off track: Amara sees her own, Imani those of each worker', async () => {
  stage.itIs('2026-12-23T16:05:00.000Z')
  const hers = await opened(amara, '/mine')
  await hers.page.getByRole('link', { name: 'Goals off track 1. Show the rows' }).click()
  await hers.page.getByText('The target day 20 Dec 2026 has passed, and it is not reached.').waitFor()
  await axeClean(hers.page)
  await shows(hers.page, 'mine-plans-desk')
  await hers.page.context().close()

  const { page, troubles } = await opened(imani, '/team')
  await page.getByRole('link', { name: 'Plans', exact: true }).click()
  await page.getByRole('link', { name: 'To be signed, Amara Okafor: 1. Show the rows' }).click()
  await page.getByText('The client and the worker').waitFor()
  await axeClean(page)
  await page.getByRole('link', { name: 'Goals off track, Amara Okafor: 1. Show the rows' }).click()
  await page.getByText(cooking).waitFor()
  await axeClean(page)
  await shows(page, 'team-plans-desk')
  const file = page.waitForEvent('download')
  await page
    .getByRole('link', { name: /Download/ })
    .last()
    .click()
  expect((await file).suggestedFilename()).toContain('plans-off-track')
  await page.getByRole('link', { name: 'Delroy Baptiste' }).click()
  await page.waitForURL(`**/clients/${delroy}/plan**`)
  expect(troubles).toEqual([])
  await page.context().close()
})

test('the plans of the team work on a phone', async () => {
  const { page } = await opened(imani, `/team?part=plans&plans=off_track&worker=${amara.id}`, phone)
  await page.getByText(cooking).waitFor()
  await axeClean(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
  await shows(page, 'team-plans-phone')
  await page.context().close()
})
