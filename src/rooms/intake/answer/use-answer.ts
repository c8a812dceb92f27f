import { useState } from 'react'
import { useAct } from '../../../web/asking.ts'
import { useKept } from '../../../web/draft/use-kept.ts'
import type { Problems } from '../../../web/form/problem-summary.tsx'
import { problemsOf } from '../../../web/form/problems-of.ts'
import { versionAfter } from '../../../web/trouble.ts'
import { say } from '../en.ts'
import { staleWithReferral } from '../intake.client.ts'
import type { AnswerKind, ReferralFile } from '../referral/contract.ts'
import { nothingTyped, readAnswer, type TypedAnswer, withReason } from './answer.form.ts'
import { answerReferral } from './contract.ts'

export type AnswerEnds = {
  file: ReferralFile
  onClose: () => void
  /** While it is sent: whoever answers may see the referral no more, so the page should not ask again. */
  onSending: (sending: boolean) => void
  /** What became of it, in words. */
  onDone: (words: string) => void
}

const kept = new Map<string, TypedAnswer>()

/** What is typed in an answer, what is wrong with it, and how it is sent. */
export function useAnswer({ file, onSending, onDone }: AnswerEnds, answer: AnswerKind, assigns = false) {
  const act = useAct(answerReferral, staleWithReferral)
  const { typed, type: setTyped, forget } = useKept(kept, `${file.referralId} ${answer} ${assigns}`, nothingTyped)
  const [found, setFound] = useState<Problems>({})
  const refused = problemsOf(act.error)
  const send = () => {
    const read = readAnswer(answer, typed, file, assigns)
    setFound(read.ok ? {} : read.problems)
    if (!read.ok) return
    const given = {
      params: { referralId: file.referralId },
      body: { ...read.body, caseVersion: versionAfter(act.error, read.body.caseVersion) },
    }
    onSending(true)
    act.mutate(given, {
      onSuccess: ({ assignedTo }) => [forget(), onDone(toldWords(answer, file.name, assignedTo))],
      onError: () => onSending(false),
    })
  }
  const type = (next: TypedAnswer) => [setFound({}), setTyped(next)] // what is typed anew is wrong no more, until it is sent
  const field = (name: keyof TypedAnswer) => ({
    name,
    value: typed[name],
    problem: found[name] ?? refused?.[name],
    onChange: ({ target }: { target: { value: string } }) => type({ ...typed, [name]: target.value }),
  })
  const problems: Problems = { ...refused, ...found }
  return {
    typed,
    setTyped,
    problems,
    trouble: act.error && !refused ? act.error : null,
    busy: act.isPending,
    send,
    field,
    chooseReason: (reason: string) => type(withReason(typed, reason, file)),
  }
}

const toldWords = (answer: AnswerKind, name: string, staff: string | null): string =>
  staff ? say('told_assigned', { name, staff }) : say(`told_${answer}`, { name })
