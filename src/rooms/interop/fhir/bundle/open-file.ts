import { refuseFile } from '../fhir.sentences.ts'
import { maxFileBytes } from '../file-limit.ts'
import { nestedIn } from './json.ts'

/** Deeper than any resource, and far from where a recursive writer would run out of stack. */
const deepest = 100

/** The JSON of a file, or a refusal that says what is wrong with the file as a whole. */
export function openFile(content: string | Uint8Array, file: string): unknown {
  const bytes = typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength
  refuseLargeFile(bytes, file)
  const text = typeof content === 'string' ? content.replace(/^\uFEFF/, '') : textOf(content, file)
  if (text.trim() === '') throw refuseFile('fhir_empty', 'file', { file })
  if (text.trimStart().startsWith('<')) throw refuseFile('fhir_is_xml', 'file', { file })
  const json = jsonOf(text, file)
  refuseDeepNesting(json, file)
  return json
}

export function refuseLargeFile(bytes: number, file: string): void {
  if (bytes <= maxFileBytes) return
  const megabytes = Math.ceil(bytes / 1_000_000)
  throw refuseFile('fhir_too_large', 'file', { file, megabytes, limit: maxFileBytes / 1_000_000 })
}

function textOf(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw refuseFile('fhir_not_utf8', 'file', { file })
  }
}

function jsonOf(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw refusedJson(text, file, error instanceof Error ? error.message : '')
  }
}

function refusedJson(text: string, file: string, said: string) {
  const position = faultIn(text, said)
  if (position === null) return refuseFile('fhir_unreadable_json', 'file', { file })
  const values = { file, ...placeOf(text, position) }
  if (position >= text.trimEnd().length) return refuseFile('fhir_truncated', 'file', values)
  if (said.includes('after JSON')) return refuseFile('fhir_second_document', 'file', values)
  return refuseFile('fhir_not_json', 'file', values)
}

/** Node tells most positions in words; of an unexpected token it tells none, and then we look. */
function faultIn(text: string, said: string): number | null {
  const told = /at position (\d+)/.exec(said)?.[1]
  if (told !== undefined) return Number(told)
  if (endsTooSoon(said)) return text.length
  return text.length <= 4_000_000 ? firstUnexpected(text) : null
}

/** A text that is right so far only ends too soon, so the longest such beginning ends where the fault is. */
function firstUnexpected(text: string): number {
  let [right, wrong] = [0, text.length]
  while (right + 1 < wrong) {
    const middle = Math.floor((right + wrong) / 2)
    if (isRightSoFar(text.slice(0, middle))) right = middle
    else wrong = middle
  }
  return right
}

function isRightSoFar(beginning: string): boolean {
  try {
    JSON.parse(beginning)
    return true
  } catch (error) {
    const said = error instanceof Error ? error.message : ''
    const told = /at position (\d+)/.exec(said)?.[1]
    return told === undefined ? endsTooSoon(said) : Number(told) >= beginning.length
  }
}

const endsTooSoon = (said: string): boolean => /Unexpected end|Unterminated/.test(said)

function placeOf(text: string, position: number): { line: number; column: number } {
  const before = text.slice(0, position).split('\n')
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}

/** Walks level by level, not by recursion: a hostile file must not run us out of stack. */
function refuseDeepNesting(json: unknown, file: string): void {
  let level = [json]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) throw refuseFile('fhir_too_deep', 'file', { file, limit: deepest })
    level = level.flatMap(nestedIn)
  }
}
