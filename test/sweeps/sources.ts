import fs from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

export const root = path.resolve(import.meta.dirname, '../..')

const notOurs = new Set(['node_modules', '.git', '.cache', 'dist', 'data', 'coverage'])

/** Every file of the house below a folder, as paths from the root with forward slashes. */
export function filesUnder(folder: string): string[] {
  const place = path.join(root, folder)
  if (!fs.existsSync(place)) return []
  return fs.readdirSync(place, { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name)
    if (entry.isDirectory()) return notOurs.has(entry.name) ? [] : filesUnder(file)
    return entry.isFile() ? [file] : []
  })
}

export const read = (file: string): string => fs.readFileSync(path.join(root, file), 'utf8')

/** The TypeScript that we write by hand. */
export const sources: string[] = ['src', 'test', 'journeys', 'bench', 'db']
  .flatMap(filesUnder)
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.gen.ts'))

export const parse = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true)

/** Calls `visit` for every node below another, itself included. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node)
  ts.forEachChild(node, (child) => walk(child, visit))
}

/** 'src/words/ids.ts:12', as an editor opens it. */
export function placeOf(node: ts.Node): string {
  const file = node.getSourceFile()
  return `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
}

/** Where, in all sources, a rule is broken. */
export function breaches(rule: (node: ts.Node) => boolean, files: string[] = sources): string[] {
  const found: string[] = []
  for (const file of files) {
    walk(parse(file), (node) => {
      if (rule(node)) found.push(`${placeOf(node)}  ${node.getText().split('\n')[0]?.slice(0, 80)}`)
    })
  }
  return found
}

export const rooms: string[] = fs.existsSync(path.join(root, 'src/rooms'))
  ? fs.readdirSync(path.join(root, 'src/rooms')).filter((name) => filesUnder(`src/rooms/${name}`).length > 0)
  : []
