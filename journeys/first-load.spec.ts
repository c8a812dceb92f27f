import { gzipSync } from 'node:zlib'
import type { Response } from 'playwright-core'
import { expect, test } from 'vitest'
import { amara } from '../test/cast.ts'
import { delroyComesHome } from './comes-home.ts'
import { openStage } from './stage.ts'

const stage = openStage()
const most = 230_000

test('from signing in to Today drawn and quiet, at most 230 kB of gzipped script', async () => {
  await delroyComesHome(stage.serving().house, '2026-11-19T18:00:00.000Z')
  const page = await stage.pageAs(amara)
  const scripts: Response[] = []
  page.on('response', (answer) => {
    if (answer.request().resourceType() === 'script') scripts.push(answer)
  })
  await page.goto('/today')
  await page.locator('[data-row]').first().waitFor()
  await page.waitForLoadState('networkidle')
  const sizes = await Promise.all(scripts.map(async (script) => gzipSync(await script.body()).length))
  const total = sizes.reduce((sum, size) => sum + size, 0)
  console.log(`first load of Today: ${(total / 1000).toFixed(1)} kB gzipped in ${scripts.length} files`)
  expect(total).toBeGreaterThan(50_000)
  expect(total).toBeLessThanOrEqual(most)
  const encodings = scripts.map((script) => script.headers()['content-encoding'])
  expect(encodings.every((encoding) => encoding === 'gzip' || encoding === 'br')).toBe(true)
  await page.context().close()
})
