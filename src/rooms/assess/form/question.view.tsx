import { momentInSentence } from '../../../web/due-words.ts'
import { FieldSet } from '../../../web/form/field.tsx'
import { Tag } from '../../../web/parts/tag.tsx'
import { useHere } from '../../../web/use-here.ts'
import { AnswerInput } from '../answer-inputs/answer-input.view.tsx'
import { absenceOf, markOf, prefilledFrom } from '../answers/marks.ts'
import { say } from '../en.ts'
import { isAsked, isCalculated } from '../questionnaire/asked.ts'
import { answerWords, beforeWords } from './answer-words.ts'
import { useForm } from './form-context.ts'
import type { View } from './form-store.ts'
import { labelOf } from './label-of.ts'
import { WhyNot } from './why-not.view.tsx'

/** A question with its input, what it was before, where it is from, and why there is no answer. */
export function Question({ view }: { view: View }) {
  const { readOnly, critical } = useForm()
  const { item, key, problem } = view
  const isOpen = isAsked(item) && !readOnly
  const look = critical.has(item.linkId) ? 'tl-question tl-question-critical' : 'tl-question'
  return (
    <div className={look} data-question={isOpen ? key : undefined}>
      <FieldSet label={labelOf(view)} name={key} hint={hintOf(view)} problem={problem}>
        {isOpen ? <AnswerInput view={view} /> : <Answered view={view} />}
      </FieldSet>
      <Beside view={view} />
      {isOpen && <WhyNot view={view} />}
    </div>
  )
}

function hintOf({ item: { help, type, limits } }: View): string | undefined {
  const date = type === 'date' || type === 'dateTime' ? [say('f_date_hint')] : []
  const format = limits.entryFormat ? [limits.entryFormat] : []
  return [...help, ...date, ...format].join(' ') || undefined
}

/** An answer that is read and not changed: signed, calculated, or out of somebody's hands. */
function Answered({ view }: { view: View }) {
  const { mode } = useForm()
  const { item, node } = view
  const absence = absenceOf(node)
  const nothing = say(isCalculated(item) ? 'f_not_calculated' : 'f_not_answered')
  const words = absence ? say(`f_${absence}_${mode}`) : answerWords(item, node?.answer ?? [])
  return <output className={words ? 'tl-answered' : 'tl-answered tl-quiet'}>{words || nothing}</output>
}

/** Out of the record and not confirmed; and what it was the last time. */
export function Beside({ view }: { view: View }) {
  const here = useHere()
  const { store, before, better, readOnly } = useForm()
  const from = prefilledFrom(view.node)
  const was = before && beforeWords(view, before.get(view.key), better)
  const mark = readOnly ? markOf(view.node) : null
  if (!from && !was && !mark) return null
  const confirm = () => store.say(view.key, { values: view.node?.answer ?? [] })
  return (
    <p className="tl-beside">
      {from && <Tag>{say('f_from', { from })}</Tag>}
      {from && !readOnly && (
        <button type="button" className="tl-link" onClick={confirm}>
          {say('f_confirm')}
        </button>
      )}
      {was && <span className="tl-num">{was}</span>}
      {mark && <small>{say('f_marked', { by: mark.by, when: momentInSentence(mark.at, here) })}</small>}
    </p>
  )
}
