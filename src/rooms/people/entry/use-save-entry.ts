import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { ZodError } from 'zod'
import type { Problems } from '../../../web/form/problem-summary.tsx'
import { problemsOf } from '../../../web/form/problems-of.ts'
import { newId } from '../../../words/ids.ts'
import { Refusal } from '../../../words/refusal.ts'
import { say } from '../en.ts'
import { bodyOf, problemsIn, type Values } from './entry-form.rules.ts'
import type { EntryKind, EntryPlace, Versioned } from './entry-kind.ts'

type Saving<Entry> = { kind: EntryKind<Entry>; place: EntryPlace; entry: Entry | undefined; onSaved: () => void }
type Sent = { values: Values; version: number }

const topics = ['chart', 'timeline', 'clients'] as const

/** Sends what was written. A retry with the same words carries the same keys, so that nothing is written twice. */
export function useSaveEntry<Entry extends Versioned>({ kind, place, entry, onSaved }: Saving<Entry>) {
  const cache = useQueryClient()
  const [version, see] = useState(entry?.version ?? 0)
  const keys = useRef({ id: newId(), words: '', once: '' })
  const saving = useMutation({
    mutationFn: async ({ values, version: seen }: Sent) => {
      const body = bodyOf(kind.fields, values)
      const how = { idempotencyKey: onceFor(keys, JSON.stringify([body, seen])) }
      return entry ? kind.change?.(entry, seen, body, how) : kind.add?.(place, keys.current.id, body, how)
    },
    onSuccess: async () => {
      await Promise.all(topics.map((topic) => cache.invalidateQueries({ queryKey: [topic] })))
      onSaved()
    },
  })
  const stale = staleIn(saving.error)
  const problems = problemsFrom(saving.error, saving.variables?.values ?? {})
  return {
    /** What stands now, when somebody else changed it meanwhile. */
    stale,
    problems,
    busy: saving.isPending,
    error: stale || Object.keys(problems).length > 0 ? null : saving.error,
    send: (values: Values) => saving.mutate({ values, version: stale?.version ?? version }),
    /** Goes back to the form, on the version that stands now. */
    settle: () => {
      if (stale) see(stale.version)
      saving.reset()
    },
  }
}

function onceFor(keys: { current: { words: string; once: string } }, words: string): string {
  if (keys.current.words !== words) Object.assign(keys.current, { words, once: newId() })
  return keys.current.once
}

function staleIn(error: unknown): (Versioned & object) | null {
  if (!(error instanceof Refusal) || error.code !== 'people:stale_edit') return null
  const { theirs, version } = error.values
  return typeof version === 'number' ? { ...Object(theirs), version } : null
}

function problemsFrom(error: unknown, written: Values): Problems {
  if (error instanceof ZodError) return problemsIn(error, written, say('fill_this_in'))
  return problemsOf(error) ?? {}
}
