#!/usr/bin/env node
// npm start: from a fresh clone to a running house, with a living demo agency in it unless --empty is asked for.
import { orSay, prepare } from './prepare.mjs'
import { runInOurPlace } from './run.mjs'

const args = process.argv.slice(2)
const node = orSay(() => prepare({ screens: true }))
const begin = args.includes('--empty') ? [] : ['--demo']
runInOurPlace(node, 'src/cli.ts', ['serve', ...begin, ...args])
