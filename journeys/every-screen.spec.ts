import { beforeAll, expect, test } from 'vitest'
import { axeClean, desk, phone, troublesOf } from '../test/browser.ts'
import { ada, amara, delroy, delroysCase, imani, type Member, pru, sam, tomas } from '../test/cast.ts'
import { delroyComesHome } from './comes-home.ts'
import { openStage } from './stage.ts'

const stage = openStage()

const sees = (who: Member, ...addresses: string[]) => addresses.map((address) => ({ who, name: who.name, address }))

const screens = [
  ...sees(
    amara,
    '/today',
    '/clients',
    `/clients/${delroy}`,
    `/clients/${delroy}?do=note`,
    `/clients/${delroy}?do=task`,
    `/clients/${delroy}?do=visit`,
    `/clients/${delroy}?do=medications`,
    `/clients/${delroy}?do=stage`,
    `/clients/${delroy}?do=flags`,
    `/clients/${delroy}/timeline`,
    `/clients/${delroy}/assess`,
    `/clients/${delroy}/plan`,
    `/clients/${delroy}/record`,
    `/clients/${delroy}/people`,
    `/clients/${delroy}/face-sheet`,
    `/cases/${delroysCase}/acuity`,
    `/cases/${delroysCase}/close`,
    `/cases/${delroysCase}/plan/update`,
    `/cases/${delroysCase}/plan/copy`,
    '/group-note',
    '/mine',
    '/mine?period=chosen',
  ),
  ...sees(tomas, '/today', '/referrals', '/referrals/new', '/import'),
  ...sees(imani, '/today', '/team', '/team?part=plans', '/sign-off', '/possible-duplicates'),
  ...sees(sam, '/today', '/team', '/clients'),
  ...sees(
    ada,
    '/today',
    '/import',
    '/agency',
    '/agency/instruments',
    '/agency/instruments/add',
    '/agency/packs/post-discharge',
  ),
  ...sees(pru, '/today', '/nowhere'),
  { who: null, name: 'a stranger', address: '/sign-in' },
]

beforeAll(async () => {
  await delroyComesHome(stage.serving().house, '2026-11-19T18:00:00.000Z')
})

for (const [name, size] of Object.entries({ phone, desk })) {
  test.each(screens)(`everybody can use what $name sees at $address on a ${name}`, async ({ who, address }) => {
    const page = await stage.pageAs(who, size)
    const troubles = troublesOf(page)
    await page.goto(address)
    await page.locator('h1').first().waitFor()
    await page.waitForTimeout(700)
    await axeClean(page)
    expect(troubles).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
    if (process.env.SCREENS)
      await page.screenshot({ path: `.cache/screens/${name}${address.replaceAll(/\W+/g, '-')}.png` })
    await page.context().close()
  })
}
