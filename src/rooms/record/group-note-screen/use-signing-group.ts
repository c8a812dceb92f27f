import { useEffect, useMemo, useRef, useState } from 'react'
import { useAct } from '../../../web/asking.ts'
import type { DraftInHand } from '../../../web/draft/use-draft.ts'
import type { Problems } from '../../../web/form/problem-summary.tsx'
import { problemsOf } from '../../../web/form/problems-of.ts'
import { tell } from '../../../web/shell/told.tsx'
import { say } from '../en.ts'
import { type GroupPerson, signGroupNote } from '../group-note/contract.ts'
import { type GroupDraft, readGroup, seatedIn } from './group-draft.form.ts'

const topics = ['today', 'timeline', 'chart', 'clients', 'drafts', 'team', 'minutes', 'sign_off'] as const

const nothingWrong: Problems = {}

/** Signs the group that is in hand, or goes to where the first thing is mended that stands in its way. */
export function useSigningGroup(draft: DraftInHand<GroupDraft>, people: readonly GroupPerson[], onSigned: () => void) {
  const act = useAct(signGroupNote, topics)
  const [found, find] = useState(nothingWrong)
  const problems = useMemo(() => ({ ...problemsOf(act.error), ...found }), [act.error, found])
  const place = useFirstProblem(problems)
  const forgive = () => {
    find(nothingWrong)
    act.reset()
  }
  const sign = async () => {
    if (act.isPending || !draft.ready || draft.other) return
    const read = readGroup(draft.body, seatedIn(draft.body, people))
    act.reset()
    find('problems' in read ? read.problems : nothingWrong)
    if ('problems' in read) return
    await draft.hold()
    const onSuccess = ({ notes }: { notes: unknown[] }) => {
      draft.forget()
      tell(say('group_told', { count: notes.length }))
      onSigned()
    }
    act.mutate({ body: read.body }, { onSuccess })
  }
  const trouble = act.error && !problemsOf(act.error) ? act.error : undefined
  return { place, problems, trouble, signing: act.isPending, sign, forgive }
}

/** One or two problems are gone to; of more the summary tells. */
function useFirstProblem(problems: Problems) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const names = Object.keys(problems)
    const fields = [...(place.current?.querySelectorAll<HTMLElement>('[name]') ?? [])]
    if (names.length < 3) fields.find((field) => names.includes(field.getAttribute('name') ?? ''))?.focus()
  }, [problems])
  return place
}
