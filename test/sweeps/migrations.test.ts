import path from 'node:path'
import { expect, test } from 'vitest'
import { filesUnder, read } from './sources.ts'

const migrations = filesUnder('db/migrations').map((file) => path.basename(file))
const numberOf = (name: string): string => name.slice(0, 4)

test('a migration is named by its number, its room and what it brings', () => {
  expect(migrations.filter((name) => !/^\d{4}_[a-z][a-z0-9]*(_[a-z0-9]+)*\.sql$/.test(name))).toEqual([])
})

test('no two migrations have the same number', () => {
  const numbers = migrations.map(numberOf)
  expect(numbers.filter((number, at) => numbers.indexOf(number) !== at)).toEqual([])
})

test('a migration goes forward: it manages no transaction of its own and undoes nothing', () => {
  const backwards = /^\s*(begin|commit|rollback)\s*;|^\s*--\s*(down|undo|revert)\b/im
  expect(migrations.filter((name) => backwards.test(read(`db/migrations/${name}`)))).toEqual([])
})

test('SQL is written in lower case', () => {
  const shouted = /\b(SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|FROM|WHERE|GRANT|REFERENCES|NOT NULL|PRIMARY KEY)\b/
  const withoutRemarks = (sql: string) => sql.replaceAll(/--.*$/gm, '').replaceAll(/'[^']*'/g, '')
  const files = ['db/migrations', 'src'].flatMap(filesUnder).filter((file) => file.endsWith('.sql'))
  expect(files.filter((file) => shouted.test(withoutRemarks(read(file))))).toEqual([])
})
