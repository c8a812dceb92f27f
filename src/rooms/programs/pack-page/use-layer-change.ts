import { useState } from 'react'
import { useAct } from '../../../web/asking.ts'
import type { Problems } from '../../../web/form/problem-summary.tsx'
import { problemsOf } from '../../../web/form/problems-of.ts'
import { tell } from '../../../web/shell/told.tsx'
import { checkLayerChange, keepLayerChange, type LayerChange, type LayerProblem } from '../own-layer/contract.ts'
import { staleWithProgram } from '../programs.client.ts'
import type { PackShown } from './contract.ts'
import { say } from './pack-page.en.ts'

/** A change is looked at before it is kept; whoever types on looks again. Null: the day from which it holds is missing. */
export function useLayerChange({ pack, over }: Pick<PackShown, 'pack' | 'over'>, onKept: () => void) {
  const checking = useAct(checkLayerChange, [])
  const keeping = useAct(keepLayerChange, staleWithProgram)
  const [looked, setLooked] = useState<LayerChange | null>(null)
  const [needsDay, setNeedsDay] = useState(false)
  const answer = looked && checking.data
  const mayKeep = Boolean(answer && answer.problems.length === 0)
  const params = { pack }
  const keep = (change: LayerChange) =>
    keeping.mutate(
      { params, body: { change, over } },
      { onSuccess: ({ version }) => [tell(say('kept_told', { version })), onKept()] },
    )
  const look = (change: LayerChange) =>
    checking.mutate({ params, body: { change } }, { onSuccess: () => setLooked(change) })
  const error = keeping.error ?? checking.error
  const problems: Problems = {
    ...problemsOf(error),
    ...besideFields(answer?.problems ?? []),
    ...(needsDay && { fromDay: say('needs_from_day') }),
  }
  return {
    answer,
    verb: say(mayKeep ? 'keep_change' : 'see_what_it_does'),
    busy: checking.isPending || keeping.isPending,
    error,
    problems,
    submit: (change: LayerChange | null) => {
      setNeedsDay(change === null)
      if (looked && mayKeep) keep(looked)
      else if (change) look(change)
    },
    forget: () => {
      setLooked(null)
      setNeedsDay(false)
      checking.reset()
      keeping.reset()
    },
  }
}

const besideFields = (problems: readonly LayerProblem[]): Problems =>
  Object.fromEntries(problems.toReversed().flatMap((one) => (one.field ? [[one.field, problemWords(one)]] : [])))

export function problemWords({ file, line, message }: LayerProblem): string {
  if (file !== null) return say('problem_in_file', { file, line: line ?? 1, message })
  return line === null ? message : say('problem_at_line', { line, message })
}
