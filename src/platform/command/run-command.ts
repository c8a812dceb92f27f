import { parseArgs } from 'node:util'
import { sayStored } from '../../words/catalogue.ts'
import { Refusal } from '../../words/refusal.ts'
import type { Settings } from '../settings.ts'
import { type Command, type Flags, isHouseCommand, type Telling } from './command.ts'
import { performNear } from './perform-near.ts'
import { tellingOn } from './telling.ts'

const everyOption = {
  help: { type: 'boolean', says: 'Says what the command does' },
  json: { type: 'boolean', says: 'One JSON object a line on stdout, progress on stderr' },
  agency: { type: 'string', says: 'The agency, by name, where there are several' },
} as const

/** Runs what was typed. The exit code is 0 only when all of it worked; what went wrong is said as a sentence. */
export async function runCommand(commands: Command[], typed: string[], settings: () => Settings): Promise<number> {
  const command = commands.find(({ name }) => name.split(' ').every((word, at) => typed[at] === word))
  if (!command) return helpWithAll(commands, typed)
  const telling = tellingOn(typed.includes('--json'))
  try {
    const { args, flags } = parse(command, typed.slice(command.name.split(' ').length))
    if (flags.help) return helpWith(command)
    if (isHouseCommand(command)) return await performNear(command, settings(), { args, flags }, telling)
    return await command.run({ args, flags, settings: settings(), telling })
  } catch (error) {
    return failed(error, telling)
  }
}

function parse(command: Command, typed: string[]): { args: string[]; flags: Flags } {
  const options = Object.fromEntries(
    Object.entries({ ...everyOption, ...command.options }).map(([name, { type }]) => [name, { type }]),
  )
  const { positionals, values } = parseArgs({ args: typed, options, allowPositionals: true })
  return {
    args: positionals,
    flags: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, flagOf(value)])),
  }
}

const flagOf = (value: unknown): string | boolean | undefined =>
  typeof value === 'string' || typeof value === 'boolean' ? value : undefined

function failed(error: unknown, telling: Telling): number {
  const message = sentenceOf(error)
  telling.progress(message)
  telling.result({ error: message }, '')
  return 1
}

function sentenceOf(error: unknown): string {
  if (error instanceof Refusal) return sayStored(error.code, error.values)
  return error instanceof Error ? error.message : String(error)
}

function helpWith(command: Command): number {
  const options = Object.entries({ ...command.options, ...everyOption })
  console.log(`throughline ${command.name} ${command.usage}\n\n${command.summary}\n`)
  for (const [name, { says }] of options) console.log(`  --${name.padEnd(12)} ${says}`)
  return 0
}

/** What begins with the words typed, such as `pack --help`; everything, where nothing does. */
function helpWithAll(commands: Command[], typed: string[]): number {
  const words = typed.filter((word) => !word.startsWith('-') && word !== 'help')
  const group = commands.filter(({ name }) => words.every((word, at) => name.split(' ')[at] === word))
  const wantsHelp = typed.length === 0 || typed.includes('--help') || typed[0] === 'help'
  const asked = wantsHelp && group.length > 0
  const say = asked ? console.log : console.error
  if (!asked) say(`There is no command "${typed.join(' ')}". These are the commands:\n`)
  for (const { name, summary } of asked ? group : commands) say(`  ${name.padEnd(14)} ${summary}`)
  say('\nthroughline COMMAND --help says more of each.')
  return asked ? 0 : 1
}
