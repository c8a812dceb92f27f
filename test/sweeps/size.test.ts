import ts from 'typescript'
import { expect, test } from 'vitest'
import { breaches, read, sources } from './sources.ts'

const wall = { component: 80, function: 40, file: 250 }

/** A catalogue is one list of sentences: cutting it in two would make it no easier to read. */
const lists = /[./]en\.ts$/

/** The demo's people are told as stories: a story is as long as it is. */
const isStory = (where: string): boolean => where.startsWith('db/seeds/riverside/')

const lengthOf = (node: ts.Node): number => {
  const file = node.getSourceFile()
  const lineAt = (position: number) => file.getLineAndCharacterOfPosition(position).line
  return lineAt(node.getEnd()) - lineAt(node.getStart()) + 1
}

const nameOf = (node: ts.FunctionLikeDeclaration): string => {
  if (node.name) return node.name.getText()
  return ts.isVariableDeclaration(node.parent) ? node.parent.name.getText() : ''
}

const isComponent = (node: ts.FunctionLikeDeclaration): boolean =>
  node.getSourceFile().fileName.endsWith('.tsx') && /^[A-Z]/.test(nameOf(node))

/** describe() only groups: what counts is each test inside it. */
const isGroup = (node: ts.Node): boolean =>
  ts.isCallExpression(node.parent) && /^describe\b/.test(node.parent.expression.getText())

const isTooLong = (node: ts.Node): boolean => {
  if (!ts.isFunctionLike(node) || !('body' in node) || isGroup(node)) return false
  return lengthOf(node) > (isComponent(node) ? wall.component : wall.function)
}

test(`a function fits in ${wall.function} lines, and a component of a screen in ${wall.component}`, () => {
  expect(breaches(isTooLong).filter((where) => !isStory(where))).toEqual([])
})

test(`a file fits in ${wall.file} lines`, () => {
  const linesOf = (file: string) => read(file).trimEnd().split('\n').length
  const long = sources.filter((file) => !lists.test(file) && !isStory(file) && linesOf(file) > wall.file)
  expect(long.map((file) => `${file} has ${linesOf(file)} lines`)).toEqual([])
})
