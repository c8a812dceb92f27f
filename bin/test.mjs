#!/usr/bin/env node
// npm test: everything, the journeys in a real browser too. --only=unit or --only=journeys runs one of them;
// what else is given goes to vitest, so `npm test -- --only=unit src/rooms/record` runs one room.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { orSay, prepare, root } from './prepare.mjs'

const args = process.argv.slice(2)
const only = args.find((arg) => arg.startsWith('--only='))?.slice('--only='.length)
const passedOn = args.filter((arg) => !arg.startsWith('--only='))
const projects = only ? [only] : ['unit', 'journeys']
const engine = process.env.DATABASE_URL ? 'postgresql' : 'embedded'

const node = orSay(() => prepare({ screens: projects.includes('journeys') }))
const counts = projects.map(runProject)
const sum = (key) => counts.reduce((total, count) => total + count[key], 0)
if (sum('skipped') > 0) console.log(`${sum('skipped')} skipped`)
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
process.exit(sum('failed') > 0 ? 1 : 0)

function runProject(project) {
  const report = path.join(root, '.cache', 'tests', `${project}.${engine}.json`)
  fs.rmSync(report, { force: true })
  const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs')
  const flags = ['run', '--project', project, '--passWithNoTests', '--reporter=default', '--reporter=json']
  const run = spawnSync(node, [vitest, ...flags, `--outputFile.json=${report}`, ...passedOn], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: `${path.dirname(node)}${path.delimiter}${process.env.PATH}` },
  })
  return countOf(report, run.status === 0)
}

/** A file that could not be read at all counts as one failure, and so does a run that failed without saying where. */
function countOf(report, succeeded) {
  if (!fs.existsSync(report)) return { passed: 0, failed: succeeded ? 0 : 1, skipped: 0 }
  const said = JSON.parse(fs.readFileSync(report, 'utf8'))
  const unread = said.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((one) => one.status === 'failed'),
  ).length
  const failed = said.numFailedTests + unread
  const skipped = said.numPendingTests + (said.numTodoTests ?? 0)
  return { passed: said.numPassedTests, failed: failed === 0 && !succeeded ? 1 : failed, skipped }
}
