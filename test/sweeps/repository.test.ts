import { expect, test } from 'vitest'
import { z } from 'zod'
import { filesUnder, read } from './sources.ts'

const Names = z.record(z.string(), z.string()).default({})
const Package = z.object({
  version: z.string().optional(),
  dependencies: Names,
  devDependencies: Names,
  optionalDependencies: Names,
})
const Lock = z.object({ packages: z.record(z.string(), Package) })

const manifest = Package.parse(JSON.parse(read('package.json')))
const { packages } = Lock.parse(JSON.parse(read('package-lock.json')))

test('every version is exact, and the lock holds the same one', () => {
  const { dependencies, devDependencies, optionalDependencies } = manifest
  for (const [name, wanted] of Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })) {
    const version = wanted.replace(/^npm:.*@/, '')
    expect(version, name).toMatch(/^\d+\.\d+\.\d+/)
    expect(packages[`node_modules/${name}`]?.version, name).toBe(version)
  }
})

test('the lock says nothing of where packages came from', () => {
  expect(read('package-lock.json')).not.toContain('"resolved"')
})

/** npm leaves out what its registry does not have today, and a clean install then refuses the whole lock. */
test('the lock names the build of a package for every machine, or a clean install refuses it', () => {
  const unnamed: string[] = []
  for (const [place, one] of Object.entries(packages)) {
    for (const name of Object.keys(one.optionalDependencies)) {
      const places = [`${place}/node_modules/${name}`, `node_modules/${name}`]
      if (place !== '' && !places.some((at) => packages[at])) unnamed.push(`${name} of ${place}`)
    }
  }
  expect(unnamed).toEqual([])
})

const text =
  /\.(ts|tsx|mjs|cjs|js|json|sql|md|yaml|yml|css|html|txt)$|(^|\/)(run|\.[a-z]+rc|\.gitignore|\.editorconfig)$/
const written = filesUnder('.').filter((file) => text.test(file) && file !== 'package-lock.json')

/** Files in which a pattern occurs, with the line. The patterns are put together here, so as not to find themselves. */
const holding = (pattern: RegExp): string[] =>
  written.flatMap((file) =>
    read(file)
      .split('\n')
      .flatMap((line, at) => (pattern.test(line) ? [`${file}:${at + 1}  ${line.trim().slice(0, 100)}`] : [])),
  )

test('nothing names a folder of one machine, or the host of a registry', () => {
  const machine = ['/ro' + 'ot/', '/wo' + 'rk/', '/ho' + 'me/[a-z]', '/Us' + 'ers/[A-Za-z]', 'C:\\\\Us' + 'ers'].join(
    '|',
  )
  const host = ['registry\\.np' + 'mjs', 'deb\\.deb' + 'ian\\.org', 'pypi\\.o' + 'rg'].join('|')
  expect(holding(new RegExp(`(^|[\\s"'\`(=:])(${machine})|${host}`))).toEqual([])
})

test('nothing is left for later', () => {
  expect(holding(new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X', 'HA' + 'CK'].join('|')})\\b`))).toEqual([])
})
