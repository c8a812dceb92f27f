import ts from 'typescript'
import { expect, test } from 'vitest'
import { breaches, parse, sources, walk } from './sources.ts'

const isConst = (type: ts.TypeNode): boolean => ts.isTypeReferenceNode(type) && type.typeName.getText() === 'const'

test('no type is asserted: what comes from outside is parsed at the door, then trusted', () => {
  const asserts = (node: ts.Node) =>
    (ts.isAsExpression(node) && !isConst(node.type)) || ts.isTypeAssertionExpression(node)
  expect(breaches(asserts)).toEqual([])
})

test('nothing is said to be there with "!"', () => {
  const insists = (node: ts.Node) =>
    ts.isNonNullExpression(node) ||
    ((ts.isPropertyDeclaration(node) || ts.isVariableDeclaration(node)) && node.exclamationToken !== undefined)
  expect(breaches(insists)).toEqual([])
})

test('no "any", and no comment that silences the compiler', () => {
  expect(breaches((node) => node.kind === ts.SyntaxKind.AnyKeyword)).toEqual([])
  const silenced = sources.filter((file) => /\/[/*]\s*@ts-(ignore|nocheck|expect-error)/.test(parse(file).text))
  expect(silenced).toEqual([])
})

test('everything is exported by its name, and a state is named by words, not by an enum', () => {
  const calledByATool = /(\.config\.ts|^test\/template\.ts)$/
  const isDefault = (node: ts.Node) =>
    ts.isExportAssignment(node) || (ts.canHaveModifiers(node) && hasDefault(node)) || ts.isEnumDeclaration(node)
  const ours = sources.filter((file) => !calledByATool.test(file))
  expect(breaches(isDefault, ours)).toEqual([])
})

const hasDefault = (node: ts.HasModifiers): boolean =>
  ts.getModifiers(node)?.some((one) => one.kind === ts.SyntaxKind.DefaultKeyword) ?? false

test('what agencies run knows nothing of the tests', () => {
  const isTestCode = /(^src\/.*\.test\.tsx?$|^(test|journeys|bench)\/)/
  const known: string[] = []
  for (const file of sources.filter((one) => one.startsWith('src/') && !isTestCode.test(one))) {
    walk(parse(file), (node) => {
      if (!ts.isImportDeclaration(node) || !ts.isStringLiteral(node.moduleSpecifier)) return
      const from = node.moduleSpecifier.text
      if (/(\.test\.tsx?$|\/(test|journeys)\/|\.example\.ts$|^vitest$)/.test(from))
        known.push(`${file} imports ${from}`)
    })
  }
  expect(known.filter((line) => !/\.example\.ts imports/.test(line))).toEqual([])
})
