import { isEqual } from '../answers/compare.ts'
import type { Value } from '../answers/response.ts'
import { say } from '../en.ts'
import type { View } from '../form/form-store.ts'
import { labelOf } from '../form/label-of.ts'
import { type Offered, offeredBy } from '../form/option-digits.ts'
import { toggled } from '../form/use-form-keys.ts'

type OptionsProps = { view: View; values: readonly Value[]; onValues: (values: readonly Value[]) => void }

const mostInSight = 8

/** Answers to choose from: all in sight while they are few, a list when they are many; and words of one's own. */
export function OptionsInput({ view, values, onValues }: OptionsProps) {
  const { item } = view
  const offered = offeredBy(item)
  const isList = offered.length > mostInSight && !item.repeats
  const isOpen = item.type === 'open-choice'
  if (offered.length === 0 && !isOpen) return <p className="tl-quiet">{say('f_no_options')}</p>
  return (
    <>
      {isList && <OptionList {...{ view, values, onValues, offered }} />}
      {!isList && offered.length > 0 && <OptionRow {...{ view, values, onValues, offered }} />}
      {isOpen && <OwnWords {...{ view, values, onValues, offered }} />}
    </>
  )
}

type RowProps = OptionsProps & { offered: readonly Offered[] }

const isShort = (offered: readonly Offered[]): boolean =>
  offered.length <= 5 && offered.every(({ words }) => words.length <= 22)

function OptionRow({ view: { item, key }, values, onValues, offered }: RowProps) {
  return (
    <div className={isShort(offered) ? 'tl-options tl-options-short' : 'tl-options'}>
      {offered.map(({ id, value, words, digit }) => (
        <label key={id}>
          <input
            type={item.repeats ? 'checkbox' : 'radio'}
            name={key}
            value={id}
            checked={values.some((one) => isEqual(one, value))}
            onChange={() => onValues(item.repeats ? toggled(item, values, value) : [value])}
          />
          {digit !== null && <kbd aria-hidden>{digit}</kbd>}
          <span>{words}</span>
        </label>
      ))}
    </div>
  )
}

function OptionList({ view, values, onValues, offered }: RowProps) {
  const chosen = offered.find(({ value }) => values.some((one) => isEqual(one, value)))
  const choose = (id: string) => {
    const found = offered.find((one) => one.id === id)
    onValues(found ? [found.value] : [])
  }
  return (
    <select
      className="tl-input"
      name={view.key}
      aria-label={labelOf(view)}
      aria-invalid={view.problem ? true : undefined}
      value={chosen?.id ?? ''}
      onChange={({ target }) => choose(target.value)}
    >
      <option value="">{say('f_choose')}</option>
      {offered.map(({ id, words }) => (
        <option key={id} value={id}>
          {words}
        </option>
      ))}
    </select>
  )
}

/** What no offered answer says. */
function OwnWords({ view, values, onValues, offered }: RowProps) {
  const own = values.find(({ valueString }) => valueString !== undefined)
  const chosen = values.filter((one) => offered.some(({ value }) => isEqual(one, value)))
  const write = (valueString: string) => {
    const kept = view.item.repeats ? chosen : []
    onValues(valueString === '' ? kept : [...kept, { valueString }])
  }
  return (
    <label className="tl-own-words">
      <span>{say('f_own_words')}</span>
      <input
        className="tl-input"
        {...(offered.length === 0 && { name: view.key })}
        value={own?.valueString ?? ''}
        onChange={({ target }) => write(target.value)}
      />
    </label>
  )
}
