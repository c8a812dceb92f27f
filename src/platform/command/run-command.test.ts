import { expect, test, vi } from 'vitest'
import type { LocalCommand } from './command.ts'
import { runCommand } from './run-command.ts'

const named = (name: string): LocalCommand => ({ name, summary: `What ${name} does`, usage: '', run: async () => 0 })
const commands = ['serve', 'pack check', 'pack list', 'import fhir'].map(named)

async function said(...typed: string[]): Promise<{ exit: number; out: string; err: string }> {
  const out = vi.spyOn(console, 'log').mockImplementation(() => {})
  const err = vi.spyOn(console, 'error').mockImplementation(() => {})
  const settings = () => {
    throw new Error('help needs no settings')
  }
  const exit = await runCommand(commands, typed, settings)
  const told = { exit, out: out.mock.calls.flat().join('\n'), err: err.mock.calls.flat().join('\n') }
  out.mockRestore()
  err.mockRestore()
  return told
}

test('the name of a group with --help lists its commands, and no others', async () => {
  const { exit, out } = await said('pack', '--help')
  expect(exit).toBe(0)
  expect(out).toContain('pack check')
  expect(out).toContain('pack list')
  expect(out).not.toContain('serve')
})

test('what is no command is said to be none, with those that there are', async () => {
  for (const typed of [['pakc', '--help'], ['pack'], ['pack', 'lsit']]) {
    const { exit, err } = await said(...typed)
    expect([exit, err], typed.join(' ')).toEqual([1, expect.stringContaining('There is no command')])
    expect(err).toContain('import fhir')
  }
})
