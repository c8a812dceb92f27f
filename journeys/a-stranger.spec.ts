import { expect, test } from 'vitest'
import { axeClean } from '../test/browser.ts'
import { bea, delroy, delroysCase, noor, viggo } from '../test/cast.ts'
import { openStage } from './stage.ts'

const stage = openStage()

test.each([noor, viggo, bea])('$name, who does not see him, finds nothing by his address', async (who) => {
  const page = await stage.pageAs(who)
  for (const part of ['', '/timeline', '/record', '/people']) {
    await page.goto(`/clients/${delroy}${part}`)
    await page.getByText('There is nobody here whom you can see').first().waitFor()
    expect(await page.getByText('Baptiste').count()).toBe(0)
  }
  await axeClean(page)
  await page.context().close()
})

test('a stranger finds nothing by search', async () => {
  const page = await stage.pageAs(noor)
  await page.goto('/today')
  await page.keyboard.press('/')
  await page.keyboard.type('Baptiste')
  await page.waitForTimeout(1200)
  expect(await page.getByText('Delroy').count()).toBe(0)
  await page.context().close()
})

const reads = [
  `/clients/${delroy}/header`,
  `/clients/${delroy}/summary`,
  `/clients/${delroy}/record`,
  `/clients/${delroy}/timeline`,
  `/clients/${delroy}/cases`,
  `/clients/${delroy}/obligations`,
  `/cases/${delroysCase}`,
  `/cases/${delroysCase}/acuity`,
  `/cases/${delroysCase}/closing`,
  `/cases/${delroysCase}/medication-list`,
]

test.each(reads)('a stranger finds nothing by the API at %s', async (address) => {
  const page = await stage.pageAs(noor)
  const answer = await page.request.get(`/api${address}`)
  const text = await answer.text()
  expect([200, 404]).toContain(answer.status())
  expect(text).not.toMatch(/Baptiste|Delroy|Amara/)
  await page.context().close()
})

test('whoever guesses too often reads when to try again, and keeps the form', async () => {
  const page = await stage.pageAs(null)
  await page.goto('/sign-in')
  const form = page.locator('form').first()
  await form.getByLabel('Email').fill('guessed@example.org')
  await form.getByLabel('Password').fill('not the right words')
  for (let tries = 0; tries < 11; tries++) {
    const answer = page.waitForResponse('**/api/auth/sign-in/email')
    await form.getByRole('button', { name: 'Sign in', exact: true }).click()
    await answer
  }
  await page.getByRole('alert').waitFor()
  await form.getByLabel('Email').waitFor()
  await axeClean(page)
  await page.context().close()
})

test('somebody who is not signed in is asked to sign in, and told nothing', async () => {
  const page = await stage.pageAs(null)
  for (const address of reads) expect((await page.request.get(`/api${address}`)).status()).toBe(401)
  await page.goto(`/clients/${delroy}`)
  await page.getByRole('heading', { name: 'Sign in' }).waitFor()
  await axeClean(page)
  await page.context().close()
})
