// Prints what the suites skipped. Fails when the shared folder is there and a test that reads from it was skipped all the
// same: such a run would look complete and prove nothing.
import fs from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const reports = path.join(root, '.cache', 'tests')
const shared = process.env.SHARED_DIR ?? path.resolve(root, '..', 'shared')
const skippedStates = new Set(['skipped', 'pending', 'todo', 'disabled'])

const names = fs.existsSync(reports) ? fs.readdirSync(reports) : []
const skipped = names.flatMap((name) =>
  JSON.parse(fs.readFileSync(path.join(reports, name), 'utf8')).testResults.flatMap((file) =>
    file.assertionResults
      .filter((one) => skippedStates.has(one.status))
      .map((one) => ({ suite: name.replace('.json', ''), file: file.name, title: one.fullName })),
  ),
)
for (const { suite, file, title } of skipped) console.log(`${suite}  ${path.relative(root, file)}  ${title}`)

const onShared = fs.existsSync(shared) ? skipped.filter(({ file }) => readsShared(file, new Set())) : []
if (onShared.length > 0) {
  console.log(`The shared folder ${shared} is there, and ${onShared.length} tests that read from it were skipped.`)
}
if (names.length === 0) console.log('No suite left a report, so nothing is known of what was skipped.')
else console.log(`${skipped.length} skipped`)
process.exit(onShared.length > 0 || names.length === 0 ? 1 : 0)

/** A test reads from the shared folder when it, or what it imports from the tests, names SHARED_DIR. */
function readsShared(file, seen) {
  if (seen.has(file) || !fs.existsSync(file)) return false
  seen.add(file)
  const text = fs.readFileSync(file, 'utf8')
  if (text.includes('SHARED_DIR')) return true
  const imported = [...text.matchAll(/from '(\.[^']+)'/g)].map(([, to]) => path.resolve(path.dirname(file), to))
  return imported.some((to) => readsShared(to, seen))
}
