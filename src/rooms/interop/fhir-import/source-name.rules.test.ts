import { expect, test } from 'vitest'
import { sourceNameOf } from './source-name.rules.ts'

const nothing = { named: null, server: null, before: null, folder: null }

test.each([
  ['whoever sends it', { named: 'Lakeside', server: 'https://a.example.org', folder: 'export' }, 'Lakeside', true],
  ['the server of its entries', { server: 'https://a.example.org', folder: 'export' }, 'https://a.example.org', true],
  ['the same file, when it came before', { before: 'Lakeside', folder: 'export' }, 'Lakeside', false],
  ['its folder', { folder: 'export' }, 'export', false],
  ['nobody, for an upload', {}, 'upload', false],
])('the source of a file is named by %s', (_by, said, name, isSure) => {
  expect(sourceNameOf({ ...nothing, ...said })).toEqual({ name, isSure })
})
