import fhirpath from 'fhirpath'
import r4 from 'fhirpath/fhir-context/r4'
import { hasUnsafePattern } from '../questionnaire/safe-pattern.ts'

/** What an expression may name with a percent sign, beside the variables around it. */
export type Around = {
  resource: unknown
  questionnaire: unknown
  context: unknown
  /** The questionnaire's item that the expression belongs to. */
  qitem?: unknown
  variables: Readonly<Record<string, unknown>>
}

/** A compiled FHIRPath expression. Answers null where it fails on what it was given. */
export type Expression = {
  text: string
  evaluate(focus: unknown, around: Around): unknown[] | null
}

export type Compiled =
  | { ok: true; expression: Expression }
  | { ok: false; because: 'too_long' | 'unsafe' | 'unreadable' }

const longest = 10_000

/** Compiles once; `base` says what the expression stands on, so that types are known. Never throws. */
export function compileExpression(
  text: string,
  base: 'QuestionnaireResponse' | 'QuestionnaireResponse.item',
): Compiled {
  if (text.length > longest) return { ok: false, because: 'too_long' }
  if (hasUnsafePattern(text)) return { ok: false, because: 'unsafe' }
  try {
    const run = fhirpath.compile({ base, expression: text }, r4)
    const evaluate = (focus: unknown, { variables, ...around }: Around): unknown[] | null => {
      try {
        const found: unknown = run(focus, { ...variables, ...around })
        return Array.isArray(found) ? found : null
      } catch {
        return null
      }
    }
    return { ok: true, expression: { text, evaluate } }
  } catch {
    return { ok: false, because: 'unreadable' }
  }
}

/** The names after a percent sign: what an expression leans on. */
export const namesIn = (text: string): string[] =>
  [...withoutWords(text).matchAll(/%(?:`([^`]+)`|([A-Za-z_]\w*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')

/** Everything that an expression quotes; linkIds stand among it. */
export const quotedIn = (text: string): string[] =>
  [...text.matchAll(/'((?:[^'\\]|\\.)*)'/g)].map(([, word]) => word ?? '')

const withoutWords = (text: string): string => text.replaceAll(/'(?:[^'\\]|\\.)*'/g, "''")
