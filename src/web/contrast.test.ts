import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('look/tokens.css', import.meta.url), 'utf8')
const schemes = { light: colorsOf('light'), dark: colorsOf('dark') }

const text = 4.5
const part = 3
const charts = [1, 2, 3, 4, 5, 6].map((place) => `chart-${place}`)
const dyes = ['indigo', 'madder', 'weld', 'moss', 'slate', 'logwood']

const pairs: [front: string, back: string, needed: number][] = [
  ...['ground', 'surface'].flatMap((back) => ['ink', 'voice', ...dyes].map((dye) => pair(dye, back, text))),
  ...['ground', 'surface', 'sunken'].flatMap((back) => ['ink-2', 'ink-3'].map((ink) => pair(ink, back, text))),
  ...dyes.map((dye) => pair(dye, `${dye}-wash`, text)),
  pair('ink-3', 'indigo-wash', text),
  pair('indigo-strong', 'indigo-wash', text),
  pair('on-indigo', 'indigo', text),
  pair('on-indigo', 'indigo-strong', text),
  pair('on-safety', 'safety', text),
  pair('sealed', 'sealed-wash', text),
  pair('sealed', 'sealed-hatch', text),
  ...['line-strong', 'focus'].flatMap((edge) => [pair(edge, 'surface', part), pair(edge, 'ground', part)]),
  pair('focus', 'indigo-wash', part),
  pair('weld-mark', 'surface', part),
  ...charts.map((chart) => pair(chart, 'surface', part)),
]

describe.each(Object.entries(schemes))('In the %s scheme', (_scheme, colors) => {
  test.each(pairs)('%s on %s reaches %d to 1', (front, back, needed) => {
    expect(contrast(hexOf(colors, front), hexOf(colors, back))).toBeGreaterThanOrEqual(needed)
  })

  test.each(Object.entries(eyes()))('the six chart colours stay apart for %s eyes', (_eye, seen) => {
    const labs = charts.map((chart) => oklab(times(seen, linear(hexOf(colors, chart)))))
    const distances = labs.flatMap((one, at) => labs.slice(at + 1).map((other) => 100 * apart(one, other)))
    expect(Math.min(...distances)).toBeGreaterThan(10)
  })
})

function pair(front: string, back: string, needed: number): [string, string, number] {
  return [front, back, needed]
}

function colorsOf(scheme: string): Map<string, string> {
  const from = css.search(new RegExp(`data-mantine-color-scheme=.${scheme}.\\] {`))
  const block = css.slice(from, css.indexOf('}', from))
  return new Map([...block.matchAll(/--tl-([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name = '', hex = '']) => [name, hex]))
}

function hexOf(colors: Map<string, string>, name: string): string {
  const hex = colors.get(name)
  if (hex === undefined) throw new Error(`tokens.css has no --tl-${name}`)
  return hex
}

function linear(hex: string): number[] {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
  return parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other]
    .map((hex) => dot([0.2126, 0.7152, 0.0722], linear(hex)))
    .sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** Full dichromacy in linear RGB: Machado, Oliveira and Fernandes 2009. */
function eyes(): Record<string, number[][]> {
  return {
    usual: [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ],
    protan: [
      [0.152286, 1.052583, -0.204868],
      [0.114503, 0.786281, 0.099216],
      [-0.003882, -0.048116, 1.051998],
    ],
    deutan: [
      [0.367322, 0.860646, -0.227968],
      [0.280085, 0.672501, 0.047413],
      [-0.01182, 0.04294, 0.968881],
    ],
    tritan: [
      [1.255528, -0.076749, -0.178779],
      [-0.078411, 0.930809, 0.147602],
      [0.004733, 0.691367, 0.3039],
    ],
  }
}

function oklab(rgb: number[]): number[] {
  const cones = [
    [0.4122214708, 0.5363325363, 0.0514459929],
    [0.2119034982, 0.6806995451, 0.1073969566],
    [0.0883024619, 0.2817188376, 0.6299787005],
  ]
  const lab = [
    [0.2104542553, 0.793617785, -0.0040720468],
    [1.9779984951, -2.428592205, 0.4505937099],
    [0.0259040371, 0.7827717662, -0.808675766],
  ]
  return times(
    lab,
    times(
      cones,
      rgb.map((light) => Math.max(light, 0)),
    ).map(Math.cbrt),
  )
}

const apart = (one: number[], other: number[]): number => Math.hypot(...one.map((x, at) => x - (other[at] ?? 0)))

function times(matrix: number[][], vector: number[]): number[] {
  return matrix.map((row) => dot(row, vector))
}

function dot(row: number[], vector: number[]): number {
  return row.reduce((sum, x, at) => sum + x * (vector[at] ?? 0), 0)
}
