import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { filesUnder, read, rooms, root } from './sources.ts'

const has = (room: string, file: string): boolean => fs.existsSync(path.join(root, 'src/rooms', room, file))

describe.each(rooms)('the room %s', (room) => {
  test('says on its door what it is for', () => {
    expect(has(room, 'README.md')).toBe(true)
    expect(read(`src/rooms/${room}/README.md`).split('\n').length).toBeGreaterThan(5)
  })

  test('tests its policies directly, where it has any', () => {
    const policies = has(room, 'policies.sql') ? read(`src/rooms/${room}/policies.sql`) : ''
    if (/create policy/.test(policies)) expect(has(room, 'policies.test.ts')).toBe(true)
  })

  test('has no noun that wants to be two', () => {
    const folders = new Map<string, number>()
    for (const file of filesUnder(`src/rooms/${room}`)) {
      folders.set(path.dirname(file), (folders.get(path.dirname(file)) ?? 0) + 1)
    }
    expect([...folders].filter(([, files]) => files > 20)).toEqual([])
  })
})
