import { type Absence, absenceOf } from '../answers/marks.ts'
import { say } from '../en.ts'
import { useForm } from './form-context.ts'
import type { View } from './form-store.ts'

const both: readonly { why: Absence; key: string }[] = [
  { why: 'refused', key: 'r' },
  { why: 'unknown', key: 'k' },
]

/** Refused and not known: neither is blank. Pressed again they are taken back. */
export function WhyNot({ view }: { view: View }) {
  const { store, mode } = useForm()
  const now = absenceOf(view.node)
  return (
    <div className="tl-why-not">
      {both.map(({ why, key }) => (
        <button
          key={why}
          type="button"
          aria-pressed={now === why}
          onClick={() => store.say(view.key, now === why ? null : { absence: why })}
        >
          {say(`f_${why}_${mode}`)} <kbd aria-hidden>{key}</kbd>
        </button>
      ))}
    </div>
  )
}
