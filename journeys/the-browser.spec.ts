import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeClean, desk, launchBrowser, openPage, phone, troublesOf } from '../test/browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const inPage = (body: string): string =>
  `<!doctype html><html lang="en"><title>A page</title><main>${body}</main></html>`

test('a phone and a desk are as wide as they say', async () => {
  for (const size of [phone, desk]) {
    const page = await openPage(browser, size)
    expect(await page.evaluate(() => window.innerWidth)).toBe(size.width)
    await page.context().close()
  }
})

test('a page that some people cannot use is found, and the place is named', async () => {
  const page = await openPage(browser, desk)
  await page.setContent(inPage('<h1>Today</h1>'))
  await axeClean(page)
  await page.setContent(inPage('<h1>Today</h1><button></button>'))
  await expect(axeClean(page)).rejects.toThrow('<button></button>')
})

test('an error that nobody sees is told', async () => {
  const page = await openPage(browser, desk)
  const troubles = troublesOf(page)
  await page.setContent(inPage('<h1>Today</h1><script>throw new Error("lost")</script>'))
  await expect.poll(() => troubles).toContain('lost')
})
