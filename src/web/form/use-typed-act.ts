import { useState } from 'react'
import type { z } from 'zod'
import type { Problems } from './problem-summary.tsx'
import { problemsOf } from './problems-of.ts'

/** What was typed, in the contract's shape; or beside each field what it needs. */
export function readTyped<T>(
  shape: z.ZodType<T>,
  typed: unknown,
  needs: Problems,
): { body: T } | { problems: Problems } {
  const read = shape.safeParse(typed)
  if (read.success) return { body: read.data }
  const wrong = new Set(read.error.issues.map((issue) => String(issue.path[0])))
  return { problems: Object.fromEntries(Object.entries(needs).filter(([field]) => wrong.has(field))) }
}

/** The problems of a form: those of what was typed, then those that the server found. */
export function useTyped<T>(shape: z.ZodType<T>, needs: Problems, error: unknown) {
  const [typedWrong, setTypedWrong] = useState<Problems>({})
  const submit = (typed: unknown, send: (body: T) => void) => {
    const read = readTyped(shape, typed, needs)
    setTypedWrong('problems' in read ? read.problems : {})
    if ('body' in read) send(read.body)
  }
  return { problems: { ...problemsOf(error), ...typedWrong }, submit }
}
