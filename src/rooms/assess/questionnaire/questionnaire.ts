import type { Coding, Quantity, Value } from '../answers/response.ts'
import type { Expression } from '../expressions/expression.ts'
import type { Raw } from './raw.ts'

/** What is wrong with a part of a questionnaire, or why it cannot be worked here, and where it stands. */
export type Problem = { path: string; linkId?: string; sentence: string }

export const itemTypes = [
  ...['group', 'display', 'boolean', 'decimal', 'integer', 'date', 'dateTime', 'time', 'string', 'text'],
  ...['url', 'choice', 'open-choice', 'attachment', 'reference', 'quantity'],
] as const

export type ItemType =
  | ('group' | 'display' | 'boolean' | 'decimal' | 'integer' | 'date' | 'dateTime' | 'time' | 'string' | 'text')
  | ('url' | 'choice' | 'open-choice' | 'attachment' | 'reference' | 'quantity')

export type Operator = 'exists' | '=' | '!=' | '>' | '<' | '>=' | '<='

/** One line of enableWhen. `exists` compares with a yes or a no. */
export type Condition = { question: string; operator: Operator; value: Value }

/** An answer that is offered. */
export type Option = {
  value: Value
  /** What people read. */
  words: string
  ordinal: number | null
  prefix?: string
  exclusive: boolean
  initially: boolean
}

/** The answers that an item offers; `unknown` names a list that neither the file nor we have. */
export type Choices =
  | { kind: 'none' }
  | { kind: 'options'; options: readonly Option[]; canonical: boolean }
  | { kind: 'unknown'; url: string }

/** A limit, in the kind of value that it limits: 20, '2026-01-01', or a quantity. */
export type Limit = number | string | Quantity

export type Limits = {
  minLength?: number
  maxLength?: number
  min?: Limit
  max?: Limit
  decimals?: number
  minOccurs?: number
  maxOccurs?: number
  pattern?: RegExp
  entryFormat?: string
}

/** An invariant of the questionnaire's author. */
export type Constraint = { key: string; severity: 'error' | 'warning'; human: string; expression: Expression }

export type Variable = { name: string; expression: Expression }

export type Item = {
  linkId: string
  type: ItemType
  /** Where it stands in the file: 'Questionnaire.item[0].item[2]'. */
  path: string
  text: string
  prefix?: string
  codes: readonly Coding[]
  required: boolean
  repeats: boolean
  readOnly: boolean
  hidden: boolean
  /** 'slider', 'gtable', 'drop-down', 'help' ... as the file names it. */
  control?: string
  isInstruction: boolean
  /** What a help button of its author says: displays below it that are help. */
  help: readonly string[]
  limits: Limits
  step?: number
  unit?: Coding
  units: readonly Coding[]
  choices: Choices
  initial: readonly Value[]
  /** What it takes from the record to begin with: an expression over `%patient`, a FHIR Patient. */
  initialFrom?: Expression
  enableWhen: readonly Condition[]
  enableBehavior: 'all' | 'any'
  enableExpression?: Expression
  calculated?: Expression
  /** Calculated by an expression that cannot be computed here. */
  calculatedElsewhere: boolean
  /** A total that is the plain sum of these questions, for want of a calculation that works here. */
  plainSumOf?: readonly string[]
  variables: readonly Variable[]
  constraints: readonly Constraint[]
  items: readonly Item[]
  raw: Raw
}

/** A questionnaire, read once: what depends on what is known, and every expression is compiled. */
export type Questionnaire = {
  url?: string
  version?: string
  title: string
  status: string
  codes: readonly Coding[]
  copyright?: string
  items: readonly Item[]
  variables: readonly Variable[]
  constraints: readonly Constraint[]
  byLinkId: ReadonlyMap<string, Item>
  /** The items around an item, outermost first. */
  around: ReadonlyMap<string, readonly Item[]>
  /** Whether anything in it asks for FHIRPath: then settling costs more. */
  computes: boolean
  raw: Raw
}
