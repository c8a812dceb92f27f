import { beforeAll, expect, test } from 'vitest'
import { amara } from '../test/cast.ts'
import { delroyComesHome } from './comes-home.ts'
import { handsOn } from './hands.ts'
import { openStage } from './stage.ts'

const stage = openStage()
const fortyWords =
  'Home since Thursday. Two falls, both getting up at night; no dizziness, no injury. The nurse comes daily at nine. He has the new warfarin dose written on the fridge and can say it back. He eats once a day; meals start.'

beforeAll(async () => {
  await delroyComesHome(stage.serving().house, '2026-11-19T18:00:00.000Z')
})

test('a routine contact, from Today to signed, takes at most twelve interactions by keyboard alone', async () => {
  const page = await stage.pageAs(amara)
  await page.goto('/today')
  await page.locator('[data-row]').first().waitFor()
  const hands = handsOn(page)
  await hands.press('j')
  await hands.press('Enter')
  const drawer = page.locator('.tl-drawer')
  await drawer.getByRole('textbox', { name: 'Note', exact: true }).waitFor()
  await hands.goTo(drawer.getByRole('radio', { name: 'Reached' }))
  await hands.press('Space')
  await hands.goTo(drawer.getByRole('textbox', { name: 'Note', exact: true }))
  await hands.type(fortyWords)
  await hands.goTo(drawer.getByLabel('Minutes'))
  await hands.type('12')
  await hands.goTo(drawer.getByLabel('Next contact'))
  await hands.type('Wed 25 Nov 10:00')
  await hands.press('Control+Enter')
  await drawer.waitFor({ state: 'detached' })
  console.log(`The routine contact note took ${hands.count()} interactions.`)
  expect(hands.count()).toBeLessThanOrEqual(12)
  await page.getByText('Nothing is due today').waitFor()
  await page.context().close()
})

test('what was written survives a killed tab', async () => {
  const page = await stage.pageAs(amara)
  await page.goto('/clients/01900000-0000-7000-8000-000000000d01?do=note')
  await page.getByRole('textbox', { name: 'Note', exact: true }).fill('The meals have not started.')
  await page
    .getByText(/^Saved/)
    .first()
    .waitFor()
  await page.context().close()

  const again = await stage.pageAs(amara)
  await again.goto('/today')
  await again.getByRole('button', { name: /^Resume/ }).click()
  const kept = again.getByRole('textbox', { name: 'Note', exact: true })
  await kept.waitFor()
  expect(await kept.inputValue()).toBe('The meals have not started.')
  await again.context().close()
})
