import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { signedToken } from '../src/platform/auth/session-cookie.ts'
import { axeClean, desk, phone } from '../test/browser.ts'
import { ada, amara, delroy, imani, type Member } from '../test/cast.ts'
import { testSettings } from '../test/house-on.ts'
import { openStage } from './stage.ts'

const stage = openStage()
const assess = `/clients/${delroy}/assess`

const ordinal = 'http://hl7.org/fhir/StructureDefinition/ordinalValue'
const steps = ['Never', 'Sometimes', 'Often', 'Always'].map((display, points) => ({
  extension: [{ url: ordinal, valueDecimal: points }],
  valueCoding: { code: String(points), display },
}))

/** An agency's own form, as long as a case needs: seventy for an intake, three hundred to see whether it stays fast. */
const longForm = (count: number) => ({
  resourceType: 'Questionnaire',
  url: `https://example.org/Questionnaire/look-${count}`,
  version: '1',
  title: `Long look of ${count}`,
  status: 'active',
  item: [
    ...[...Array(count).keys()].map((at) => ({
      linkId: `q${at + 1}`,
      type: 'choice',
      text: `Imaginary question number ${at + 1}`,
      required: true,
      answerOption: steps,
    })),
  ],
})

const post = async (who: Member, path: string, body: unknown) => {
  const cookie = `throughline.session_token=${encodeURIComponent(signedToken(who.token, testSettings.secret))}`
  const headers = { 'content-type': 'application/json', 'x-throughline': '1', cookie }
  const answer = await fetch(`${stage.url()}/api${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  expect(answer.status).toBeLessThan(300)
  return answer.json()
}

const publish = async (count: number) => {
  const { instrumentId } = await post(ada, '/instruments', { file: longForm(count), key: null })
  await post(ada, `/instruments/${instrumentId}/publish`, {})
}

const begin = async (page: Page, title: string) => {
  await page.goto(assess)
  await page.getByLabel('Find an instrument').fill(title)
  await page
    .getByRole('button', { name: new RegExp(`^(Begin|Do) ${title}`) })
    .first()
    .click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  await page.locator('[data-question]').first().waitFor()
}
const sign = (page: Page) => page.getByRole('button', { name: 'Sign assessment' }).click()

beforeAll(async () => {
  await publish(70)
  await publish(300)
}, 60_000)

test('seventy questions by keyboard, with a break in the middle that loses nothing', async () => {
  const page = await stage.pageAs(amara)
  await begin(page, 'Long look of 70')
  await page.locator('[data-question] input').first().focus()
  for (let at = 0; at < 35; at += 1) await page.keyboard.press('2')
  await page.getByText('35 of 70 answered.').waitFor()
  await page
    .getByText(/^Saved /)
    .first()
    .waitFor()
  await page.close()
  const again = await stage.pageAs(amara)
  await again.goto('/today')
  await again.getByRole('link', { name: /Resume Long look of 70/ }).click()
  await again.getByText('35 of 70 answered.').waitFor()
  await axeClean(again)
  await sign(again)
  await again.getByRole('alert').or(again.getByText(/35 /)).first().waitFor()
  await again
    .locator('[data-question] input')
    .nth(35 * 4)
    .focus()
  for (let at = 35; at < 70; at += 1) await again.keyboard.press('1')
  await again.getByText('70 of 70 answered.').waitFor()
  await sign(again)
  await again.waitForURL(/\/assess/)
  await again.getByRole('heading', { name: 'Long look of 70' }).waitFor()
  await again.context().close()
})

test('an answer that cannot wait is on the supervisor’s screen before anything is signed', async () => {
  const page = await stage.pageAs(amara)
  await begin(page, 'PHQ-9')
  await page.locator('[data-question]', { hasText: 'self-harm' }).getByText('Yes').click()
  await page.getByText('Speak with Delroy Baptiste today.').waitFor()
  await axeClean(page)
  const hers = await stage.pageAs(imani)
  await hers.goto('/today')
  await hers
    .getByRole('button', { name: /Notifications|new/i })
    .first()
    .click()
  await hers.getByText(/An answer that cannot wait, in PHQ-9/).waitFor()
  await page.goto('/today')
  await page.locator('[data-row]', { hasText: 'Read answers' }).first().waitFor()
  for (const one of [page, hers]) await one.context().close()
})

test('reassessed, each answer stands beside the last and the score says whether it is better', async () => {
  for (const [total, at] of [
    ['16', 0],
    ['11', 1],
  ] as const) {
    const page = await stage.pageAs(amara, at === 1 ? phone : undefined)
    await begin(page, 'GAD-7')
    await page.locator('[data-question] input').first().fill(total)
    if (at === 1) {
      await page.getByText('5 lower than on Mon 23 Nov: better.').waitFor()
      await axeClean(page)
    }
    await sign(page)
    await page.waitForURL(/\/assess/)
    await page
      .getByText(total === '16' ? '16 Severe' : '11 Moderate')
      .first()
      .waitFor()
    await page.context().close()
  }
})

test('a signed one is read on paper beside the last, and leaves as a disclosure', async () => {
  for (const size of [desk, phone]) {
    const page = await stage.pageAs(amara, size)
    await page.goto(assess)
    await page.getByRole('article').filter({ hasText: 'GAD-7' }).getByRole('link').first().click()
    await page.getByRole('link', { name: 'Print' }).click()
    await page.getByRole('heading', { name: 'GAD-7, Delroy Baptiste' }).waitFor()
    await page.getByRole('columnheader', { name: 'On Mon 23 Nov' }).waitFor()
    await axeClean(page)
    if (process.env.SCREENS) await page.screenshot({ path: `.cache/screens/paper-${size.width}.png`, fullPage: true })
    await page.evaluate(() => Object.assign(window, { print: () => document.body.setAttribute('data-printed', '') }))
    await page.getByRole('button', { name: 'Print' }).click()
    await page.locator('body[data-printed]').waitFor()
    await page.context().close()
  }
})

test('three hundred questions are drawn and answered; how fast is printed for docs/performance.md', async () => {
  const page = await stage.pageAs(amara)
  await begin(page, 'Long look of 300')
  await page.locator('[data-question]').nth(299).waitFor()
  const drawn: number[] = []
  for (let round = 0; round < 3; round += 1) {
    await page.goto(assess)
    await page.getByRole('link', { name: 'Go on with Long look of 300' }).waitFor()
    drawn.push(await page.evaluate(untilDrawn))
  }
  await page.locator('[data-question] input').first().focus()
  await page.evaluate(listenToKeys)
  for (let at = 0; at < 40; at += 1) {
    await page.keyboard.press('2')
    await page.waitForTimeout(handsPause)
  }
  await page.getByText('40 of 300 answered.').waitFor()
  const pressed = await page.evaluate(() => document.body.dataset['keys'] ?? '')
  console.log(`300 questions: drawn in ${drawn.map(Math.round).join(', ')} ms, keys answered in ${pressed} ms`)
  expect(Math.min(...drawn)).toBeLessThan(1000)
  await page.context().close()
})

/** Between two keys of somebody who is fast. */
const handsPause = 80

/** From the click, with the answer of the server, until all of it stands there. */
function untilDrawn(): Promise<number> {
  const began = performance.now()
  document.querySelector<HTMLElement>('a[aria-label="Go on with Long look of 300"]')?.click()
  return new Promise((resolve) => {
    const look = () => {
      const all = document.querySelectorAll('[data-question]').length === 300
      if (all) resolve(performance.now() - began)
      else requestAnimationFrame(look)
    }
    look()
  })
}

/** What a key costs the page: from its event until nothing of it is left to do. */
function listenToKeys(): void {
  const took: number[] = []
  window.addEventListener(
    'keydown',
    () => {
      const began = performance.now()
      const after = new MessageChannel()
      after.port1.onmessage = () => {
        took.push(Math.round((performance.now() - began) * 10) / 10)
        document.body.dataset['keys'] = took.toSorted((one, other) => one - other).join(' ')
      }
      after.port2.postMessage(null)
    },
    { capture: true },
  )
}
