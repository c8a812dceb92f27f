import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import chromium from '@sparticuz/chromium'
import { type Browser, type Page, chromium as playwright } from 'playwright-core'

export const phone = { width: 390, height: 844 }
export const desk = { width: 1440, height: 900 }

/** The one place that starts a browser, with our own arguments: those of the npm one would hide faults of our headers. */
export async function launchBrowser(): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking']
  const executablePath = await findBrowser()
  return playwright.launch({ executablePath, args, env: { ...process.env, ...fontsBeside(executablePath) } })
}

/** A page in a context of its own, as one person's device: nothing of another page's sign-in is in it. */
export async function openPage(browser: Browser, size: typeof phone, baseURL?: string): Promise<Page> {
  const context = await browser.newContext({ viewport: size, ...(baseURL ? { baseURL } : {}) })
  return context.newPage()
}

/** What goes wrong unseen: errors in the console, such as a refused script, and exceptions that nobody caught. */
export function troublesOf(page: Page): string[] {
  const troubles: string[] = []
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text())
  })
  return troubles
}

/** WCAG 2.0 to 2.2, levels A and AA; no rule and no element is left out. Throws a list of what is wrong, and where. */
export async function axeClean(page: Page): Promise<void> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
  const said = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map((node) => `    ${node.html}`).join('\n')}`,
  )
  if (said.length > 0) throw new Error(`Not everyone can use ${page.url()}:\n${said.join('\n')}`)
}

/** CHROMIUM_PATH where it is set; else the browser that came with the packages; else one of the system. */
export async function findBrowser(): Promise<string> {
  const named = process.env.CHROMIUM_PATH
  if (named) return named
  const carried = process.platform === 'linux' && process.arch === 'x64' ? await unpackedBrowser() : undefined
  const missing = carried ? missingLibraries(carried) : []
  if (carried && missing.length === 0) return carried
  const installed = systemBrowsers.find((file) => fs.existsSync(file))
  if (installed) return installed
  throw new Error(
    `The journeys need a browser${missing.length > 0 ? `, and the one that came with the packages misses ${missing.join(', ')}` : ''}. ` +
      'Install Chromium (on Debian: apt-get install chromium), or name one with CHROMIUM_PATH.',
  )
}

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

const cache = path.resolve(import.meta.dirname, '..', '.cache')

/** Unpacks beside its place and moves it there whole, so that two runs at once never start half a browser. */
async function unpackedBrowser(): Promise<string> {
  const { version } = JSON.parse(fs.readFileSync(path.join(chromiumPackage(), 'package.json'), 'utf8'))
  const place = path.join(cache, `chromium-${version}`)
  if (!fs.existsSync(place)) await unpackInto(place)
  return path.join(place, 'chromium')
}

const chromiumPackage = (): string => path.resolve(import.meta.dirname, '../node_modules/@sparticuz/chromium')

async function unpackInto(place: string): Promise<void> {
  const making = `${place}.${process.pid}`
  fs.mkdirSync(making, { recursive: true })
  const before = process.env.TMPDIR
  process.env.TMPDIR = making // the package knows no other way to be told where
  try {
    await chromium.executablePath()
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
  if (fs.existsSync(place)) fs.rmSync(making, { recursive: true })
  else fs.renameSync(making, place)
}

function missingLibraries(executable: string): string[] {
  const said = execFileSync('ldd', [executable], { encoding: 'utf8' })
  return [...said.matchAll(/^\s*(\S+) => not found$/gm)].map(([, name = '']) => name)
}

/** A bare machine has no fonts: then the ones that came with the browser serve. */
function fontsBeside(executable: string): Record<string, string> {
  const own = path.join(path.dirname(executable), 'fonts')
  return fs.existsSync('/etc/fonts/fonts.conf') || !fs.existsSync(own) ? {} : { FONTCONFIG_PATH: own }
}
