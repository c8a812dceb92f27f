import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeClean, desk, launchBrowser, openPage, phone, troublesOf } from '../browser.ts'
import { type Gallery, serveGallery } from './serve-gallery.ts'

const shots = resolve(import.meta.dirname, '../../.cache/shots')
const sizes = { phone, desk }

let gallery: Gallery
let browser: Browser

beforeAll(async () => {
  mkdirSync(shots, { recursive: true })
  gallery = await serveGallery()
  browser = await launchBrowser()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  gallery?.close()
})

/** A device of its own, on a page of the gallery; what goes wrong unseen is gathered. */
async function at(
  path: string,
  size = desk,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<{ page: Page; troubles: string[] }> {
  const page = await openPage(browser, size, gallery.address)
  const troubles = troublesOf(page)
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  await page.goto(path)
  await page.locator('h1').waitFor()
  await page.waitForLoadState('networkidle').catch(() => {})
  return { page, troubles }
}

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '')

const paths = ['/today', '/chart', '/note', '/parts', '/form', '/sign-in']

describe.each(['phone', 'desk'] as const)('On a %s', (device) => {
  describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
    test.each(paths)(
      '%s can be used by everybody, breaks no content policy and never scrolls sideways',
      async (path) => {
        const { page, troubles } = await at(path, sizes[device], scheme)
        await page.screenshot({ path: `${shots}/${path.slice(1)}-${device}-${scheme}.png`, fullPage: true })
        await axeClean(page)
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
        expect(troubles).toEqual([])
        await page.context().close()
      },
    )
  })

  test('nothing is written smaller than 14 px', async () => {
    const { page } = await at('/parts', sizes[device])
    const small = await page.evaluate(() =>
      [...document.body.querySelectorAll('*')]
        .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
        .filter((one) => Number.parseFloat(getComputedStyle(one).fontSize) < 14)
        .map((one) => one.outerHTML),
    )
    expect(small).toEqual([])
    await page.context().close()
  })

  test('what opens over a page can be used by everybody too', async () => {
    const { page } = await at('/parts', sizes[device])
    await page.getByRole('button', { name: 'More for these marks' }).click()
    await axeClean(page)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Notifications, 2 new' }).click()
    await axeClean(page)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: /Search/ }).fill('del')
    await page.getByRole('option', { name: /Delroy/ }).waitFor()
    await axeClean(page)
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keyboard keys' }).waitFor()
    await axeClean(page)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Close the case' }).click()
    await axeClean(page)
    expect(await focused(page)).toBe('Cancel')
    await page.context().close()
  })
})

describe('By keyboard alone', () => {
  test('j and k walk the list, the row opens its acts, Enter does the main one, e the named one', async () => {
    const { page } = await at('/today')
    await page.keyboard.press('j')
    expect(await focused(page)).toBe('Call now, Marisol Quintero')
    for (const key of ['j', 'j', 'k']) await page.keyboard.press(key)
    expect(await focused(page)).toBe('Open appeal, Thaddeus Wren')
    await page.getByRole('button', { name: 'Waive with a reason' }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByText('Open appeal: Thaddeus Wren').waitFor()
    await page.keyboard.press('e')
    await page.getByText('Reschedule: Thaddeus Wren').waitFor()
    await axeClean(page)
    await page.context().close()
  })

  test('after a navigation the focus stands on the new title and the tab is named', async () => {
    const { page } = await at('/today')
    await page.keyboard.press('g')
    await page.keyboard.press('c')
    await page.getByRole('heading', { level: 1, name: 'Delroy Baptiste' }).waitFor()
    expect(await focused(page)).toBe('Delroy Baptiste')
    expect(await page.title()).toBe('Delroy Baptiste, Summary - Throughline')
    await page.context().close()
  })

  test('the slash opens the search; a name and Enter open the client', async () => {
    const { page } = await at('/today')
    await page.keyboard.press('/')
    await page.getByRole('combobox', { name: /Search/ }).fill('delroy')
    await page.getByRole('option', { name: /Delroy/ }).waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/chart')
    await page.context().close()
  })

  test('a menu opens on its first item, arrows go round, Escape gives the focus back', async () => {
    const { page } = await at('/parts')
    const button = page.getByRole('button', { name: 'More for these marks' })
    await button.focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => focused(page)).toBe('Print')
    await page.keyboard.press('ArrowUp')
    expect(await focused(page)).toBe('Go to Today')
    await page.keyboard.press('Escape')
    expect(await focused(page)).toBe('More for these marks')
    await page.context().close()
  })

  test('single letters rest while somebody writes, and when they are switched off', async () => {
    const { page } = await at('/parts')
    await page.getByLabel('Note', { exact: true }).fill('')
    await page.getByLabel('Note', { exact: true }).press('g')
    await page.keyboard.press('t')
    expect(new URL(page.url()).pathname).toBe('/parts')
    await page.locator('h1').focus()
    await page.keyboard.press('?')
    await page.getByLabel('Single letters act').uncheck()
    await page.keyboard.press('Escape')
    for (const key of ['g', 't']) await page.keyboard.press(key)
    expect(new URL(page.url()).pathname).toBe('/parts')
    await page.context().close()
  })

  test('three problems take the focus, and each leads to its field', async () => {
    const { page } = await at('/parts')
    await page.getByRole('link', { name: 'Enter whom you spoke with.' }).press('Enter')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('who')
    await page.context().close()
  })
})

describe('The note drawer', () => {
  test('stands beside the chart on a desk: both can be used', async () => {
    const { page } = await at('/note')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('text')
    await page.getByRole('link', { name: 'Timeline' }).click({ trial: true })
    const drawer = await page.locator('.tl-drawer').boundingBox()
    expect(drawer?.width).toBe(486)
    await page.context().close()
  })

  test('is the whole screen on a phone, with Sign at the bottom, and the page behind it rests', async () => {
    const { page } = await at('/note', phone)
    expect(await page.locator('.tl-drawer').boundingBox()).toMatchObject({ x: 0, y: 0, width: 390, height: 844 })
    expect(await page.locator('#main').evaluate((main) => main.matches('[inert]'))).toBe(true)
    await page.keyboard.press('Escape')
    await page.waitForURL('**/chart')
    expect(await page.locator('#main').evaluate((main) => main.matches('[inert]'))).toBe(false)
    await page.context().close()
  })

  test('keeps every word: typed, saved, found again after the tab was closed', async () => {
    const { page } = await at('/note')
    await page.getByLabel('Note', { exact: true }).fill('Home since Thursday. Two falls.')
    await page.locator('.tl-saved', { hasText: 'Saved 11:06:42' }).waitFor({ timeout: 15_000 })
    await page.getByLabel('Note', { exact: true }).fill('Home since Thursday. Two falls, no injury.')
    await page.reload()
    await expect
      .poll(() => page.getByLabel('Note', { exact: true }).inputValue())
      .toBe('Home since Thursday. Two falls, no injury.')
    await expect.poll(() => gallery.draft()?.body).toMatchObject({ text: 'Home since Thursday. Two falls, no injury.' })
    await page.context().close()
  })

  test('signed out while writing: the dialog lies over the page, and the words go out after it', async () => {
    const { page } = await at('/note')
    gallery.signOut()
    await page.getByLabel('Note', { exact: true }).fill('Written while nobody was signed in.')
    await page.getByRole('dialog', { name: 'Sign in again' }).waitFor()
    await page.screenshot({ path: `${shots}/sign-in-again.png` })
    await axeClean(page)
    await page.getByLabel('Email').fill('amara@example.org')
    await page.getByLabel('Password').fill('imaginary')
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await expect.poll(() => gallery.draft()?.body).toMatchObject({ text: 'Written while nobody was signed in.' })
    expect(await page.getByLabel('Note', { exact: true }).inputValue()).toBe('Written while nobody was signed in.')
    await page.context().close()
  })
})

test('a demo person signs in with one click and comes to the page that was asked for', async () => {
  const { page } = await at('/sign-in?to=%2Fchart')
  await page.getByRole('button', { name: /Sign in as Amara Okafor/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Delroy Baptiste' }).waitFor()
  await page.context().close()
})

test('an address that leads nowhere says so inside the shell', async () => {
  const { page } = await at('/nowhere')
  await page.getByRole('heading', { level: 1, name: 'Not here' }).waitFor()
  await page.getByRole('link', { name: 'Go to Today' }).click()
  await page.waitForURL('**/today')
  await page.context().close()
})

test('the session is asked for once, and one line is open for what is live', () => {
  expect(gallery.asked().filter((one) => one === 'GET /api/live').length).toBeGreaterThan(0)
})

describe('A form made of a questionnaire', () => {
  test('is filled by digits, refused by r, and taken back by u, the next question in focus each time', async () => {
    const { page } = await at('/form')
    const chosen = (name: string) => page.getByRole('group', { name }).getByRole('radio', { checked: true })
    await page.getByRole('group', { name: 'Being too tired to cook' }).getByRole('radio').first().focus()
    for (const key of ['3', '2', 'r']) await page.keyboard.press(key)
    expect(await chosen('Being too tired to cook').getAttribute('value')).toBe('3')
    expect(await chosen('Eating alone').getAttribute('value')).toBe('2')
    await page.getByText('5', { exact: true }).waitFor()
    expect(await page.getByRole('button', { name: 'Refused', pressed: true }).count()).toBe(1)
    await page.keyboard.press('u')
    expect(await page.getByRole('button', { name: 'Refused', pressed: true }).count()).toBe(0)
    await page.context().close()
  })
})
