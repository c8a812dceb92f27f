import { useEffect, useState } from 'react'
import { Check } from '../../../web/form/choices.tsx'
import { TextField } from '../../../web/form/inputs.tsx'
import { functions } from '../contact-note/note-words.ts'
import { say } from '../en.ts'
import type { Narrowing } from './timeline.client.ts'
import { groups } from './timeline.rules.ts'

type FiltersProps = { narrowing: Narrowing; narrow: (to: Narrowing) => void }

/** Words, kinds, functions, and only what is new: each narrows what the others left. */
export function TimelineFilters({ narrowing, narrow }: FiltersProps) {
  return (
    <search className="tl-timeline-filters">
      <Search narrowing={narrowing} narrow={narrow} />
      <Chips
        label={say('filter_kind')}
        options={groups.map((value) => ({ value, word: say(`group_${value}`) }))}
        chosen={narrowing.kind}
        onChoose={(kind) => narrow({ ...narrowing, kind })}
      />
      <Chips
        label={say('filter_function')}
        options={functions.map((value) => ({ value, word: say(`function_${value}`) }))}
        chosen={narrowing.function}
        onChoose={(work) => narrow({ ...narrowing, function: work })}
      />
      <Check
        name="changed"
        checked={narrowing.changed === 'true'}
        onChange={(only) => narrow({ ...narrowing, changed: only ? 'true' : undefined })}
      >
        {say('only_changed')}
      </Check>
    </search>
  )
}

const untilTyped = 300

/** Searches once the hand rests. */
function Search({ narrowing, narrow }: FiltersProps) {
  const [typed, setTyped] = useState(narrowing.q ?? '')
  // biome-ignore lint/correctness/useExhaustiveDependencies: only new words search again, not each new drawing
  useEffect(() => {
    const q = typed.trim() || undefined
    if (q === narrowing.q) return
    const timer = setTimeout(() => narrow({ ...narrowing, q }), untilTyped)
    return () => clearTimeout(timer)
  }, [typed])
  useEffect(() => {
    if (!narrowing.q) setTyped('')
  }, [narrowing.q])
  return (
    <TextField
      type="search"
      name="q"
      label={say('search_timeline')}
      value={typed}
      maxLength={200}
      onChange={({ target }) => setTyped(target.value)}
    />
  )
}

type ChipsProps<V extends string> = {
  label: string
  options: readonly { value: V; word: string }[]
  chosen: V | undefined
  onChoose: (value: V | undefined) => void
}

/** At most one is pressed; pressed again it lets go. */
function Chips<V extends string>({ label, options, chosen, onChoose }: ChipsProps<V>) {
  return (
    <div className="tl-filter-chips" role="group" aria-label={label}>
      {options.map(({ value, word }) => (
        <button
          key={value}
          type="button"
          className="tl-filter-chip"
          aria-pressed={value === chosen}
          onClick={() => onChoose(value === chosen ? undefined : value)}
        >
          {word}
        </button>
      ))}
    </div>
  )
}
