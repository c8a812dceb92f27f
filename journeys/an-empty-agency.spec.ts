import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Serving, serve } from '../src/server.ts'
import { axeClean, desk, launchBrowser, openPage, phone, troublesOf } from '../test/browser.ts'
import { testSettings } from '../test/house-on.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'throughline-empty-'))
const opened: { serving?: Serving; browser?: Browser } = {}

beforeAll(async () => {
  opened.serving = await serve({ ...testSettings, dataFolder: folder }, { jobs: false, commands: [] })
  opened.browser = await launchBrowser()
}, 400_000)

afterAll(async () => {
  await opened.browser?.close()
  await opened.serving?.close()
  fs.rmSync(folder, { recursive: true, force: true })
}, 60_000)

async function pageOn(size: typeof desk): Promise<Page> {
  if (!opened.browser || !opened.serving) throw new Error('The house opens before the first test')
  return openPage(opened.browser, size, opened.serving.url)
}

const olga = { name: 'Olga Firstadmin', email: 'olga@example.org', password: 'olga begins the house' }
const ivo = { name: 'Ivo Imaginary', email: 'ivo@example.org', role: 'Intake worker' }
const cleo = { name: 'Cleo Notreal', email: 'cleo@example.org', role: 'Case manager' }
const told = new Map<string, string>()

test('the first administrator is set up, opens a program and takes on two colleagues', async () => {
  const page = await pageOn(desk)
  await setUp(page)
  const troubles = troublesOf(page)
  await page.getByRole('link', { name: 'Agency' }).click()
  await page.getByText('No program is open yet.').waitFor()
  await axeClean(page)
  await openProgram(page)
  for (const colleague of [ivo, cleo]) await takeOn(page, colleague)
  await axeClean(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
  expect(troubles).toEqual([])
  await page.getByRole('button', { name: olga.name, exact: true }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await page.getByRole('heading', { name: 'Sign in' }).waitFor()
  await page.context().close()
})

test('the intake worker signs in with the first password, on a phone, and finds the referrals; not the agency', async () => {
  const page = await pageOn(phone)
  await signIn(page, ivo.email, told.get(ivo.email) ?? '')
  await page.goto('/referrals/new')
  await page
    .getByRole('heading', { name: /referral/i })
    .first()
    .waitFor()
  expect(await page.getByRole('link', { name: 'Agency' }).count()).toBe(0)
  expect((await page.request.get('/api/staff')).status()).toBe(403)
  await page.context().close()
})

test('a session that ends in the middle of a form asks for the password alone, and every word stands as it was', async () => {
  const page = await pageOn(desk)
  await signIn(page, ivo.email, told.get(ivo.email) ?? '')
  await page.goto('/referrals/new')
  await page.getByLabel('Family name').fill('Nobody')
  await page.context().clearCookies()
  await page.getByLabel('Family name').fill('Nobody-Atall')
  const again = page.getByRole('dialog', { name: 'Sign in again' })
  await again.waitFor()
  await axeClean(page)
  expect(await again.getByLabel('Email').inputValue()).toBe(ivo.email)
  await page.keyboard.type(told.get(ivo.email) ?? '')
  await page.keyboard.press('Enter')
  await again.waitFor({ state: 'detached' })
  expect(await page.getByLabel('Family name').inputValue()).toBe('Nobody-Atall')
  await page.getByText('Saved', { exact: false }).first().waitFor()
  await page.context().close()
})

test('she who left is gone at once; on a phone the page reads as well', async () => {
  const leaving = await pageOn(desk)
  await signIn(leaving, cleo.email, told.get(cleo.email) ?? '')
  const page = await pageOn(phone)
  await signIn(page, olga.email, olga.password)
  await page.goto('/agency')
  await page.getByRole('button', { name: `Change ${cleo.name}` }).click()
  await page.getByRole('menuitem', { name: 'Say that they left' }).click()
  await axeClean(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Say that they left' }).click()
  await page
    .getByRole('row', { name: cleo.name })
    .getByText(/Left Mon 23 Nov/)
    .waitFor()
  await axeClean(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
  expect((await leaving.request.get('/api/session')).status()).toBe(401)
  await leaving.context().clearCookies()
  await leaving.goto('/sign-in')
  await fillSignIn(leaving, cleo.email, told.get(cleo.email) ?? '')
  await leaving.getByText('This email and password do not belong together.').waitFor()
  for (const one of [leaving, page]) await one.context().close()
})

async function setUp(page: Page): Promise<void> {
  await page.goto('/')
  await page.getByLabel('Name of the agency').fill('Nowhere Bridge')
  await page.getByLabel('Time zone').selectOption('America/New_York')
  await page.getByLabel('Your name').fill(olga.name)
  await page.getByLabel('Email').fill(olga.email)
  await page.getByLabel('Password').fill(olga.password)
  await page.getByRole('button', { name: 'Set up the agency' }).click()
  await page.waitForURL(/today/)
}

async function openProgram(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open a program' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Open a program' }).click()
  await dialog.getByText('Enter the name of the program.').waitFor()
  await dialog.getByLabel('Name', { exact: true }).fill('First steps home')
  await dialog.getByLabel('Short name').fill('Steps')
  await axeClean(page)
  await dialog.getByRole('button', { name: 'Open a program' }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByRole('row', { name: /First steps home/ }).waitFor()
}

async function takeOn(page: Page, { name, email, role }: typeof ivo): Promise<void> {
  await page.getByRole('button', { name: 'Add a colleague' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Name', { exact: true }).fill(name)
  await dialog.getByLabel('Email').fill(email)
  await dialog.getByLabel('Role').selectOption({ label: role })
  told.set(email, await dialog.getByLabel('Password to begin with').inputValue())
  await axeClean(page)
  await dialog.getByRole('button', { name: 'Add a colleague' }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByRole('row', { name }).getByText(`${role}, First steps home`).waitFor()
}

async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/sign-in')
  await fillSignIn(page, email, password)
  await page.waitForURL(/today/)
}

async function fillSignIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}
