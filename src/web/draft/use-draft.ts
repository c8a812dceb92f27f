import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { reportSave } from '../save-states.ts'
import { useSession } from '../session.ts'
import { DraftKeeper, type DraftOf, type DraftView } from './draft-keeper.ts'
import { localKey } from './local-draft.ts'

export type DraftInHand<T> = DraftView<T> & Pick<DraftKeeper<T>, 'change' | 'choose' | 'hold' | 'forget' | 'discard'>

/**
 * A form's words, kept from the first letter on. Draw the form when `ready`. Before the act that the draft becomes:
 * `await hold()`; after it, `forget()`. `kind`, `subjectId`, `title` and `initial` are read once per subject.
 */
export function useDraft<T>(of: Omit<DraftOf<T>, 'staffId'>): DraftInHand<T> {
  const { kind, subjectId } = of
  const staffId = useSession().staff.id
  // biome-ignore lint/correctness/useExhaustiveDependencies: one keeper per subject; a new title must not lose its words
  const keeper = useMemo(
    () => new DraftKeeper({ ...of, staffId }, { storage: localStorage, page: window }),
    [kind, subjectId, staffId],
  )
  const view = useSyncExternalStore(keeper.listen, keeper.view)
  useEffect(() => keeper.start(), [keeper])
  useReport(`${kind} ${subjectId}`, view.state)
  const { change, choose, hold, forget, discard } = keeper
  return { ...view, change, choose, hold, forget, discard }
}

/** For what ended elsewhere than in its form: this device keeps no words of it. */
export function useForgetDraft(kind: string): (subjectId: string) => void {
  const staffId = useSession().staff.id
  return (subjectId) => localStorage.removeItem(localKey(staffId, kind, subjectId))
}

function useReport(what: string, state: DraftView<unknown>['state']): void {
  useEffect(() => reportSave(what, state), [what, state])
  useEffect(() => () => reportSave(what, undefined), [what])
}
