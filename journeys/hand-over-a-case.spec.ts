import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { axeClean } from '../test/browser.ts'
import { amara, bea, delroy, imani } from '../test/cast.ts'
import { delroyComesHome } from './comes-home.ts'
import { openStage } from './stage.ts'

const stage = openStage()

beforeAll(async () => {
  await delroyComesHome(stage.serving().house, '2026-11-19T18:00:00.000Z')
})

const call = 'Follow-up call within 2 business days of discharge'

/** Tab until the part with this name has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let n = 0; n < 60; n += 1) {
    const focused = await page.evaluate(() => {
      const at = document.activeElement
      if (at === document.body) return ''
      const labels = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? [...(at.labels ?? [])] : []
      return `${at?.getAttribute('aria-label') ?? ''} ${labels.map(({ textContent }) => textContent).join(' ')} ${at?.textContent ?? ''}`
    })
    if (focused.includes(name)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`No way to ${name} by keyboard`)
}

test('Imani moves Delroy from Amara to Bea, by keyboard alone', async () => {
  const page = await stage.pageAs(imani)
  await page.goto(`/clients/${delroy}`)
  await page.getByText('Amara Okafor').first().waitFor()
  await tabTo(page, 'More')
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Assign or hand over' }).waitFor()
  for (let n = 0; n < 12; n += 1) {
    if (await page.getByRole('menuitem', { name: 'Assign or hand over' }).evaluate((item) => item.matches(':focus')))
      break
    await page.keyboard.press('ArrowDown')
  }
  await page.keyboard.press('Enter')
  await page.getByText('Amara Okafor carries the case now.').waitFor()
  await page.getByText('Bea Lindqvist').first().waitFor()
  await axeClean(page)

  await tabTo(page, 'Bea Lindqvist')
  await page.keyboard.press('Space')
  await tabTo(page, 'Why it changes hands')
  await page.keyboard.type('Bea lives in the same street.')
  await tabTo(page, 'Handover note')
  await page.keyboard.type('Call after noon, he sleeps badly.')
  await tabTo(page, 'Hand over the case')
  await page.keyboard.press('Enter')
  await page.getByText('Delroy Baptiste is now with Bea Lindqvist.').waitFor()
  await page.getByText('Bea Lindqvist', { exact: true }).first().waitFor()
  await page.context().close()
})

test('Amara finds him no more, and her bell says why', async () => {
  const page = await stage.pageAs(amara)
  await page.goto('/today')
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await page.getByText(call).count()).toBe(0)
  await page
    .getByRole('button', { name: /Notifications|new/i })
    .first()
    .click()
  await page.getByText('Delroy Baptiste is now with Bea Lindqvist').waitFor()
  await page.goto(`/clients/${delroy}`)
  await page.getByText('There is nobody here whom you can see. Check the address, or ask a supervisor.').waitFor()
  await page.context().close()
})

test('Bea finds him, with what is due, the first contact that is now hers, and the handover note', async () => {
  const page = await stage.pageAs(bea)
  await page.goto('/today')
  await page.getByText(call).waitFor()
  await page.goto(`/clients/${delroy}/timeline`)
  await page.getByText('Handed over from Amara Okafor to Bea Lindqvist: Bea lives in the same street.').click()
  await page.getByText('Call after noon, he sleeps badly.').waitFor()
  await page.context().close()
})

test.each([
  ['gets the focus', 'waits', 'input[name=staffId]'],
  ['leaves somebody who went on where they are', 'went on', 'textarea[name=handover]'],
] as const)('a first question that comes late %s', async (_, meanwhile, focused) => {
  const page = await stage.pageAs(imani)
  const come = Promise.withResolvers<void>()
  await page.route('**/workers*', async (route) => {
    await come.promise
    await route.continue()
  })
  await page.goto(`/clients/${delroy}`)
  await page.getByRole('button', { name: 'More' }).first().click()
  await page.getByRole('menuitem', { name: 'Assign or hand over' }).click()
  const dialog = page.getByRole('dialog')
  const handover = dialog.locator('textarea[name=handover]')
  await handover.waitFor()
  if (meanwhile === 'went on') await handover.focus()
  come.resolve()
  await dialog.locator('input[name=staffId]').first().waitFor()
  await page.waitForFunction((asked) => document.activeElement === document.querySelector(asked), focused)
  await page.context().close()
})
