import { memo } from 'react'
import { FieldSet } from '../../../web/form/field.tsx'
import { isEqual } from '../answers/compare.ts'
import { isAsked } from '../questionnaire/asked.ts'
import { useForm, useView } from './form-context.ts'
import type { FormStore, View } from './form-store.ts'
import { labelOf } from './label-of.ts'
import { type Offered, offeredBy } from './option-digits.ts'
import { Beside, Question } from './question.view.tsx'
import { WhyNot } from './why-not.view.tsx'

const mostColumns = 6

/** A part that its author calls a table, whose questions all offer the same few answers. */
export function isPointTable({ item }: View, keys: readonly string[], store: FormStore): boolean {
  if (item.control !== 'gtable' && item.control !== 'table') return false
  const items = keys.flatMap((key) => store.view(key)?.item ?? [])
  const offers = new Set(items.map((one) => JSON.stringify(offeredBy(one))))
  const isPlain = items.every((one) => one.type === 'choice' && !one.repeats && isAsked(one) && one.items.length === 0)
  const count = items[0] ? offeredBy(items[0]).length : 0
  return isPlain && offers.size === 1 && count > 1 && count <= mostColumns
}

/** The answers' words once, over their columns; on a phone each question is a block with the words in it. */
export function PointTable({ keys }: { keys: readonly string[] }) {
  const { store, readOnly } = useForm()
  const first = store.view(keys[0] ?? '')
  const offered = first ? offeredBy(first.item) : []
  return (
    <div>
      {!readOnly && (
        <div className="tl-points-head" aria-hidden>
          {offered.map(({ id, words }) => (
            <span key={id}>{words}</span>
          ))}
        </div>
      )}
      {keys.map((key) => (
        <PointRow key={key} id={key} />
      ))}
    </div>
  )
}

const PointRow = memo(function PointRow({ id }: { id: string }) {
  const view = useView(id)
  const { readOnly, critical } = useForm()
  if (!view) return null
  if (readOnly) return <Question view={view} />
  const look = critical.has(view.item.linkId) ? 'tl-point-row tl-question-critical' : 'tl-point-row'
  return (
    <div className={look} data-question={id}>
      <FieldSet label={labelOf(view)} name={id} problem={view.problem}>
        <div className="tl-point-cells">
          {offeredBy(view.item).map((offered) => (
            <Cell key={offered.id} view={view} offered={offered} />
          ))}
        </div>
      </FieldSet>
      <Beside view={view} />
      <WhyNot view={view} />
    </div>
  )
})

function Cell({ view: { key, node }, offered: { id, value, words, digit } }: { view: View; offered: Offered }) {
  const { store } = useForm()
  return (
    <label>
      <input
        type="radio"
        name={key}
        value={id}
        checked={(node?.answer ?? []).some((one) => isEqual(one, value))}
        onChange={() => store.say(key, { values: [value] })}
      />
      <b aria-hidden>{digit ?? ''}</b>
      <span className="tl-point-word">{words}</span>
    </label>
  )
}
