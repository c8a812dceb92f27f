import './form.css'
import { useEffect, useMemo, useRef, useState } from 'react'
import { ProblemSummary, type Problems } from '../../../web/form/problem-summary.tsx'
import type { Mark } from '../answers/marks.ts'
import type { QuestionnaireResponse } from '../answers/response.ts'
import { settle } from '../answers/settle.ts'
import type { Issue } from '../checking/issue.ts'
import { say } from '../en.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import { FormContext, type FormGround, type Mode, useProgress } from './form-context.ts'
import { FormStore } from './form-store.ts'
import { Parts } from './parts.view.tsx'
import { useFormKeys } from './use-form-keys.ts'

export type QuestionnaireFormProps = {
  questionnaire: Questionnaire
  /** What it begins with. Afterwards the form keeps the answers itself; another object from outside replaces them. */
  response: QuestionnaireResponse
  onChange?: (response: QuestionnaireResponse) => void
  mode?: Mode
  readOnly?: boolean
  /** An earlier response, shown beside each question. */
  before?: QuestionnaireResponse | undefined
  /** Which way points are better, to say so beside an earlier answer. */
  better?: 'lower' | 'higher' | 'neither'
  /** What is wrong, once somebody tried to finish: shown at each question and on top. */
  issues?: readonly Issue[]
  /** LinkIds of answers that cannot wait. */
  critical?: readonly string[]
  /** Who answers and when, kept with each answer. */
  mark?: (() => Mark | null) | undefined
}

const none: readonly never[] = []

/** A questionnaire as a form: keyboard first, one row redrawn at a time. */
export function QuestionnaireForm(props: QuestionnaireFormProps) {
  const { questionnaire, response, onChange, mode = 'interview', readOnly = false, before, mark } = props
  const { better = 'neither', issues = none, critical = none } = props
  const [store] = useState(() => new FormStore(questionnaire, response))
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    store.onChange = onChange ?? (() => {})
    store.mark = mark ?? (() => null)
  }, [store, onChange, mark])
  useEffect(() => store.replace(response), [store, response])
  useEffect(() => store.showProblems(issues), [store, issues])
  useEffect(() => () => store.close(), [store])
  useFormKeys(store, form, readOnly)
  const ground = useGround({ store, mode, readOnly, better, before, critical })
  const problems = useMemo(() => problemsOf(issues), [issues])
  return (
    <FormContext value={ground}>
      <form ref={form} className="tl-form" noValidate onSubmit={(event) => event.preventDefault()}>
        <ProblemSummary problems={problems} />
        <Standing />
        <Parts />
      </form>
    </FormContext>
  )
}

type Given = Omit<FormGround, 'before' | 'critical'> & {
  before: QuestionnaireResponse | undefined
  critical: readonly string[]
}

/** The same object as long as nothing of it changed: rows are not redrawn when the page is. */
function useGround({ store, mode, readOnly, better, before, critical }: Given): FormGround {
  const earlier = useMemo(
    () => before && new Map(settle(store.questionnaire, before).rows.map(({ key, node }) => [key, node])),
    [store, before],
  )
  const urgent = critical.join('\n')
  return useMemo(
    () => ({ store, mode, readOnly, better, before: earlier, critical: new Set(urgent.split('\n')) }),
    [store, mode, readOnly, better, earlier, urgent],
  )
}

const problemsOf = (issues: readonly Issue[]): Problems =>
  Object.fromEntries(
    issues
      .toReversed()
      .flatMap(({ row, severity, sentence }) =>
        row !== null && (severity === 'error' || severity === 'fatal') ? [[row, sentence]] : [],
      ),
  )

function Standing() {
  const { answered, all } = useProgress('')
  return (
    <p className="tl-form-keys">
      <b>{say('f_answered', { answered, all })}</b> <span className="tl-desk-only">{say('f_keys')}</span>
    </p>
  )
}
