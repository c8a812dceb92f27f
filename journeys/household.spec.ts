import { beforeAll, expect, test } from 'vitest'
import { somebody } from '../test/a-household.ts'
import { axeClean } from '../test/browser.ts'
import { amara, bea, imani } from '../test/cast.ts'
import { openStage } from './stage.ts'

const stage = openStage()
const people: Record<'rosalind' | 'osric' | 'wren', string> = { rosalind: '', osric: '', wren: '' }

beforeAll(async () => {
  const { house } = stage.serving()
  people.rosalind = (await somebody({ house }, { given: 'Rosalind', birthDate: '1984-05-02' })).clientId
  people.osric = (await somebody({ house }, { given: 'Osric', family: 'Tamsin' })).clientId
  people.wren = (await somebody({ house }, { given: 'Wren', birthDate: '2015-01-30' })).clientId
})

const phone = { width: 390, height: 844 }
const desk = { width: 1440, height: 900 }

test('Amara forms a household of three by keyboard, and it moves', async () => {
  const page = await stage.pageAs(amara)
  await page.goto(`/clients/${people.rosalind}/people`)
  const form = page.getByRole('button', { name: 'Form a household' })
  await form.focus()
  await page.keyboard.press('Enter')
  for (const name of ['Osric Tamsin', 'Wren Quillfeather']) {
    await page.getByLabel('Who belongs to it?').focus()
    await page.keyboard.type(name.split(' ')[0] ?? '')
    await page.getByRole('button', { name: `Choose ${name}` }).focus()
    await page.keyboard.press('Enter')
  }
  await page.getByLabel('What Osric Tamsin is').selectOption('spouse_or_partner')
  await axeClean(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Form a household' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Household of Rosalind Quillfeather' }).waitFor()
  await page.getByText('3 people').waitFor()
  for (const size of [phone, desk]) {
    await page.setViewportSize(size)
    await axeClean(page)
  }

  await page.getByRole('button', { name: 'Change the household' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'It moves' }).focus()
  await page.keyboard.press('Enter')
  await page.getByLabel('Street').fill('4 Lantern Court')
  await axeClean(page)
  await page.keyboard.press('Enter')
  await page.getByText('3 live there').waitFor()
  await page.goto(`/clients/${people.wren}/people`)
  await page.getByText('4 Lantern Court').waitFor()
  await page.getByRole('link', { name: 'Household of 3' }).waitFor()
  await page.context().close()
})

test('a case conference leaves a task that is due, and no name in another’s record', async () => {
  const page = await stage.pageAs(amara)
  await page.goto(`/clients/${people.wren}`)
  await page.getByRole('link', { name: 'Household of 3' }).click()
  await page.getByRole('link', { name: 'Case conference' }).click()
  await page.getByLabel('What it was about').fill('School and help at home')
  await page.getByRole('checkbox', { name: /Osric/ }).uncheck()
  const decisions = page.getByLabel('What was decided')
  await decisions.nth(1).fill('A later bus for the child.')
  await decisions.nth(0).fill('Wren takes a later bus.')
  await page.getByRole('button', { name: 'Add a task' }).nth(1).click()
  await page.getByLabel('Task', { exact: true }).fill('Call the school about the bus')
  await page.getByLabel('Who does it').selectOption({ label: amara.name })
  await page.getByLabel('By when').fill('2026-11-25')
  for (const size of [phone, desk]) {
    await page.setViewportSize(size)
    // at its end, so that no box lies half under the bar at the bottom
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
    await axeClean(page)
  }
  await page.getByRole('button', { name: 'Sign the conference' }).click()
  await page.getByText('This names Wren Quillfeather').first().waitFor()
  await decisions.nth(0).fill('Work from nine.')
  await page.getByRole('button', { name: 'Sign the conference' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Household of Rosalind Quillfeather' }).waitFor()
  await page.goto(`/clients/${people.wren}`)
  await page.getByText('Call the school about the bus').first().waitFor()
  await page.goto(`/clients/${people.wren}/timeline`)
  await page.getByRole('button', { name: 'Case conference: School and help at home' }).click()
  await page.getByText('A later bus for the child.').waitFor()
  expect(await page.getByText('Work from nine.').count()).toBe(0)
  await page.context().close()
})

test('Imani gives the household to Bea at once', async () => {
  const page = await stage.pageAs(imani)
  await page.goto(`/clients/${people.rosalind}`)
  await page.getByRole('link', { name: 'Household of 3' }).click()
  await page.getByRole('button', { name: 'Change the household' }).click()
  await page.getByRole('menuitem', { name: /^Assign together/ }).click()
  await page.getByRole('radio', { name: /Bea Lindqvist/ }).check()
  await page.getByLabel('Why it changes hands').fill('One worker for all three')
  await axeClean(page)
  await page.getByRole('button', { name: 'Assign the household' }).click()
  await page.getByText('3 cases of the household are now with Bea Lindqvist.').waitFor()
  await page.getByRole('table').getByText(bea.name).nth(2).waitFor()
  await page.context().close()
})
