import { spawn } from 'node:child_process'
import path from 'node:path'
import { root } from './prepare.mjs'

/** Runs a TypeScript file of this clone in our place: same terminal, same signals, same end. */
export function runInOurPlace(node, file, args) {
  const companion = path.join(root, 'bin', 'leave-with-parent.mjs')
  const flags = ['--disable-warning=ExperimentalWarning', '--import', `file://${companion}`]
  const child = spawn(node, [...flags, path.join(root, file), ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, THROUGHLINE_CALLED_FROM: process.cwd() },
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => signal === 'SIGINT' || child.kill(signal)) // the terminal sends its own SIGINT to both
  }
  if (process.env.npm_lifecycle_event) leaveWithNpm(child)
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGTERM' || signal === 'SIGINT' ? 0 : 1)))
}

/** npm tells its shell to end and the shell tells nobody: whoever stops npm means the house. */
function leaveWithNpm(child) {
  const parent = process.ppid
  setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 500).unref()
}
