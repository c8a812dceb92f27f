#!/usr/bin/env node
// The command of this clone: npx throughline --help
import { orSay, prepare } from './prepare.mjs'
import { runInOurPlace } from './run.mjs'

const args = process.argv.slice(2)
const showsScreens = (args[0] === 'serve' || args[0] === 'demo') && !args.includes('--help')
const node = orSay(() => prepare({ screens: showsScreens }))
runInOurPlace(node, 'src/cli.ts', args)
