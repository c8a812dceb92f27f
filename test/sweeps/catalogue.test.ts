import fs from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { catalogue } from '../../src/words/catalogue.ts'
import { breaches, filesUnder, read, rooms, root, sources } from './sources.ts'

const Sentences = z.record(z.string(), z.string())
const places = ['platform', 'web', ...rooms]
const folderOf = (place: string): string => (rooms.includes(place) ? `src/rooms/${place}` : `src/${place}`)

const production = sources.filter((file) => file.startsWith('src/') && !/\.test\.tsx?$/.test(file))
const calling = (name: string): string[] =>
  production.filter((file) => file.endsWith('.ts') && !file.startsWith('src/words/') && read(file).includes(`${name}(`))

/** All that refuses, as [file, room, sentences by code]. */
const refusing: [string, string, Record<string, string>][] = []

beforeAll(async () => {
  for (const file of calling('sayingsOf')) await import(path.join(root, file))
  for (const file of calling('refusalsOf')) {
    const room = /refusalsOf\('(\w+)'/.exec(read(file))?.[1] ?? ''
    const tables = Object.values(await import(path.join(root, file))).map((value) => Sentences.safeParse(value))
    for (const table of tables) if (table.success) refusing.push([file, room, table.data])
  }
})

const sentencesOf = (place: string): Record<string, string> =>
  Sentences.parse(catalogue.getResourceBundle('en', place) ?? {})

const canSay = (place: string, key: string): boolean => {
  const sentences = sentencesOf(place)
  return key in sentences || (`${key}_one` in sentences && `${key}_other` in sentences)
}

test('every place that speaks to people has its catalogue', () => {
  const speaks = (place: string) => filesUnder(folderOf(place)).some((file) => /\.(page|view)\.tsx$/.test(file))
  expect(places.filter((place) => speaks(place) && !fs.existsSync(path.join(root, folderOf(place), 'en.ts')))).toEqual(
    [],
  )
})

test('no sentence is empty, and every plural has its singular', () => {
  const wrong = places.flatMap((place) => {
    const sentences = sentencesOf(place)
    const other = (key: string) => key.replace(/_(one|other)$/, (half) => (half === '_one' ? '_other' : '_one'))
    const isWrong = (key: string) => sentences[key]?.trim() === '' || !(other(key) in sentences)
    return Object.keys(sentences)
      .filter(isWrong)
      .map((key) => `${place}:${key}`)
  })
  expect(wrong).toEqual([])
})

test('what a sentence names stands between two braces: between one it would be read as it is written', () => {
  const bare = /(?<!\{)\{\w+\}(?!\})/
  const wrong = places.flatMap((place) =>
    Object.entries(sentencesOf(place))
      .filter(([, sentence]) => bare.test(sentence))
      .map(([key]) => `${place}:${key}`),
  )
  expect(wrong).toEqual([])
})

test('every refusal has a sentence in its own room, and the sentence ends', () => {
  const wrong = refusing.flatMap(([file, room, table]) =>
    Object.entries(table)
      .filter(([code, sentence]) => !canSay(room, code) || !/[.?!]$/.test(sentence))
      .map(([code]) => `${file} ${room}:${code}`),
  )
  expect(wrong).toEqual([])
})

test('every sentence that is stored by its key can be said', () => {
  const stored = new RegExp(`^(${places.join('|')}):([a-z][a-z0-9_]+)$`)
  const isDumb = (node: ts.Node) => {
    const [, place, key] = ts.isStringLiteralLike(node) ? (stored.exec(node.text) ?? []) : []
    return place !== undefined && key !== undefined && !canSay(place, key)
  }
  expect(breaches(isDumb, production)).toEqual([])
})

test('no screen says a word that is not in a catalogue', () => {
  const heard = /^(aria-label|aria-description|title|placeholder|label|alt)$/
  const hasWords = (text: string) => /\p{L}{2,}/u.test(text)
  const saysItself = (node: ts.JsxAttribute) =>
    node.initializer !== undefined && ts.isStringLiteral(node.initializer) && hasWords(node.initializer.text)
  const speaks = (node: ts.Node) =>
    (ts.isJsxText(node) && hasWords(node.text)) ||
    (ts.isJsxAttribute(node) && heard.test(node.name.getText()) && saysItself(node))
  expect(
    breaches(
      speaks,
      production.filter((file) => file.endsWith('.tsx')),
    ),
  ).toEqual([])
})
