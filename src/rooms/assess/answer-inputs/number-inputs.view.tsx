import { say } from '../en.ts'
import type { Item } from '../questionnaire/questionnaire.ts'
import type { InputProps } from './input-props.ts'
import { Unread } from './unread.view.tsx'
import { useWritten } from './use-written.ts'

const readNumber = (written: string): number | undefined => {
  const plain = written.trim().replaceAll(',', '')
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : undefined
}

const asValue = ({ type }: Item, number: number) =>
  type === 'integer' && Number.isInteger(number) ? { valueInteger: number } : { valueDecimal: number }

/** A number as it is written, with its unit behind it. */
export function NumberInput({ view, label, value, onValue }: InputProps) {
  const { item, key, problem } = view
  const number = value?.valueInteger ?? value?.valueDecimal
  const { written, write, unread } = useWritten(number, String, readNumber, (next) =>
    onValue(next === undefined ? undefined : asValue(item, next)),
  )
  const unit = item.unit?.display ?? item.unit?.code
  return (
    <>
      <span className="tl-with-unit">
        <input
          className="tl-input tl-number"
          inputMode={item.type === 'integer' ? 'numeric' : 'decimal'}
          name={key}
          aria-label={label}
          aria-invalid={problem || unread ? true : undefined}
          value={written}
          onChange={({ target }) => write(target.value)}
        />
        {unit && !unit.startsWith('{') && <span>{unit}</span>}
      </span>
      <Unread when={unread}>{say('f_number')}</Unread>
    </>
  )
}

/** From one end to the other; it stands nowhere until it is moved. */
export function SliderInput({ view, label, value, onValue }: InputProps) {
  const { item, key } = view
  const { min, max } = item.limits
  const [least, most] = [Number(min), Number(max)]
  const number = value?.valueInteger ?? value?.valueDecimal
  const set = (next: number) => onValue(asValue(item, next))
  return (
    <span className="tl-slider">
      <span aria-hidden>{least}</span>
      <input
        type="range"
        name={key}
        aria-label={label}
        aria-valuetext={number === undefined ? say('f_slide') : String(number)}
        className={number === undefined ? 'tl-slider-open' : undefined}
        min={least}
        max={most}
        step={item.step ?? (item.type === 'integer' ? 1 : 'any')}
        value={number ?? least}
        onChange={({ target }) => set(Number(target.value))}
        // the least is where it stands already: a press there must count too
        onClick={({ currentTarget }) => number === undefined && set(Number(currentTarget.value))}
        onKeyDown={({ key: pressed }) => number === undefined && ['Home', 'Enter'].includes(pressed) && set(least)}
      />
      <span aria-hidden>{most}</span>
      <output className="tl-num">{number ?? say('f_slide')}</output>
    </span>
  )
}

/** A number and its unit. */
export function QuantityInput({ view, label, value, onValue }: InputProps) {
  const { item, key, problem } = view
  const quantity = value?.valueQuantity
  const units = item.units.length > 0 ? item.units : item.unit ? [item.unit] : []
  const put = (number: number | undefined, code: string | undefined) => {
    const unit = units.find((one) => (one.code ?? one.display) === code) ?? units[0]
    const named = { ...(unit?.system && { system: unit.system }), ...(unit?.code && { code: unit.code }) }
    const words = unit?.display ?? unit?.code
    onValue(
      number === undefined ? undefined : { valueQuantity: { value: number, ...(words && { unit: words }), ...named } },
    )
  }
  const chosen = quantity?.code ?? quantity?.unit ?? units[0]?.code ?? units[0]?.display
  const { written, write, unread } = useWritten(quantity?.value, String, readNumber, (next) => put(next, chosen))
  return (
    <>
      <span className="tl-with-unit">
        <input
          className="tl-input tl-number"
          inputMode="decimal"
          name={key}
          aria-label={label}
          aria-invalid={problem || unread ? true : undefined}
          value={written}
          onChange={({ target }) => write(target.value)}
        />
        {units.length === 1 && <span>{units[0]?.display ?? units[0]?.code}</span>}
        {units.length > 1 && (
          <select
            className="tl-input"
            aria-label={say('f_unit', { label })}
            value={chosen}
            onChange={({ target }) => put(quantity?.value, target.value)}
          >
            {units.map((unit) => (
              <option key={unit.code ?? unit.display} value={unit.code ?? unit.display}>
                {unit.display ?? unit.code}
              </option>
            ))}
          </select>
        )}
      </span>
      <Unread when={unread}>{say('f_number')}</Unread>
    </>
  )
}
