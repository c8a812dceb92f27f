// Checks the walls of .dependency-cruiser.cjs over src. A checker that read nothing has checked nothing: that fails too.
import { spawnSync } from 'node:child_process'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const checker = path.join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs')
const flags = ['src', '--config', '.dependency-cruiser.cjs', '--output-type']
const cruise = (kind) =>
  spawnSync(process.execPath, [checker, ...flags, kind], { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 })

const { modules, summary } = JSON.parse(cruise('json').stdout)
const ours = modules.filter((one) => one.source.startsWith('src/'))
if (ours.length === 0) {
  console.error('The walls were not checked: not one module of src was read.')
  process.exit(1)
}
if (summary.error > 0) process.stdout.write(cruise('err').stdout)
console.log(`${ours.length} modules stand within the walls, ${summary.error} ways through them`)
process.exit(summary.error > 0 ? 1 : 0)
