import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { signedToken } from '../src/platform/auth/session-cookie.ts'
import { clockOf } from '../src/platform/clock.ts'
import { copyDatabase } from '../src/platform/db/embedded/clone.ts'
import type { Settings } from '../src/platform/settings.ts'
import { type Serving, serve } from '../src/server.ts'
import { desk, launchBrowser, openPage, type phone } from '../test/browser.ts'
import { type Member, mondayMorning } from '../test/cast.ts'
import { testSettings } from '../test/house-on.ts'

/** A real server on a folder of its own, and a real browser before it. */
export type Stage = {
  url(): string
  /** Sets the domain clock of the server for what follows. */
  itIs(now: string): void
  serving(): Serving
  /** A page on a device of its own, signed in as this member; `null` is a stranger. */
  pageAs(who: Member | null, size?: typeof phone): Promise<Page>
}

/** Call at the top of a journey: opened before it, closed after it. */
export function openStage(): Stage {
  const stage: { serving?: Serving; browser?: Browser; folder?: string } = {}
  const serving = (): Serving => {
    if (!stage.serving) throw new Error('The stage opens before the first test')
    return stage.serving
  }
  beforeAll(async () => {
    stage.folder = fs.mkdtempSync(path.join(os.tmpdir(), 'throughline-journey-'))
    stage.serving = await serveCast(settingsFor(stage.folder))
    stage.browser = await launchBrowser()
  }, 120_000)
  afterAll(async () => {
    await stage.browser?.close()
    await stage.serving?.close()
    if (stage.folder) fs.rmSync(stage.folder, { recursive: true, force: true })
  }, 60_000)
  return {
    serving,
    url: () => serving().url,
    itIs(now) {
      serving().house.clock = clockOf(now)
    },
    async pageAs(who, size = desk) {
      if (!stage.browser) throw new Error('The stage opens before the first test')
      const page = await openPage(stage.browser, size, serving().url)
      if (who) await page.context().addCookies([cookieFor(who, serving().url)])
      return page
    },
  }
}

const settingsFor = (folder: string): Settings => ({ ...testSettings, dataFolder: folder, frozenNow: mondayMorning })

function serveCast(settings: Settings): Promise<Serving> {
  copyDatabase(process.env.JOURNEY_TEMPLATE ?? '', settings.dataFolder)
  return serve(settings, { jobs: false, commands: [] })
}

const cookieFor = (who: Member, url: string) => ({
  name: 'throughline.session_token',
  value: encodeURIComponent(signedToken(who.token, testSettings.secret)),
  url,
})
