import { PartialDay, typedPartialDay } from '../../../words/calendar-day.ts'
import { say } from '../en.ts'
import type { InputProps } from './input-props.ts'
import { Unread } from './unread.view.tsx'
import { useWritten } from './use-written.ts'

const isDay = (text: string): boolean => PartialDay.safeParse(text).success

/** The house's rule for days that people write: 3/14/1968, 3/1968, 1968, 1968-3-14. */
const readDay = (written: string): string | undefined => {
  const day = typedPartialDay(written)
  return isDay(day) ? day : undefined
}

/** As forms here print it: 1968-03-14 is 3/14/1968. */
const spellDay = (day: string): string => {
  const [year, ...rest] = day.split('-')
  return [...rest.map((part) => part.replace(/^0/, '')), year].join('/')
}

export function DateInput({ view, label, value, onValue }: InputProps) {
  return (
    <DayText
      {...{ view, label }}
      day={value?.valueDate}
      onDay={(day) => onValue(day === undefined ? undefined : { valueDate: day })}
    />
  )
}

type DayTextProps = Pick<InputProps, 'view' | 'label'> & {
  day: string | undefined
  onDay: (day: string | undefined) => void
}

function DayText({ view: { key, problem }, label, day, onDay }: DayTextProps) {
  const { written, write, unread } = useWritten(day, spellDay, readDay, onDay)
  return (
    <span className="tl-day">
      <input
        className="tl-input tl-number"
        name={key}
        aria-label={label}
        aria-invalid={problem || unread ? true : undefined}
        value={written}
        onChange={({ target }) => write(target.value)}
      />
      <Unread when={unread}>{say('a_no_date')}</Unread>
    </span>
  )
}

/** A day and, where it is known, the time of it. */
export function MomentInput({ view, label, value, onValue }: InputProps) {
  const moment = value?.valueDateTime ?? value?.valueDate
  const [day, rest = ''] = moment?.split('T') ?? []
  const time = rest.slice(0, 5)
  const put = (nextDay: string | undefined, nextTime: string) => {
    if (nextDay === undefined) return onValue(undefined)
    const zone = rest.slice(8).replace(/^\.\d+/, '') || 'Z'
    const isWhole = nextDay.length === 10 && nextTime !== ''
    return onValue({ valueDateTime: isWhole ? `${nextDay}T${nextTime}:00${zone}` : nextDay })
  }
  return (
    <span className="tl-with-unit">
      <DayText view={view} label={say('f_day', { label })} day={day} onDay={(next) => put(next, time)} />
      <input
        className="tl-input tl-number"
        type="time"
        aria-label={say('f_time', { label })}
        disabled={day?.length !== 10}
        value={time}
        onChange={({ target }) => put(day, target.value)}
      />
    </span>
  )
}

export function TimeInput({ view: { key, problem }, label, value, onValue }: InputProps) {
  return (
    <span className="tl-with-unit">
      <input
        className="tl-input tl-number"
        type="time"
        name={key}
        aria-label={label}
        aria-invalid={problem ? true : undefined}
        value={value?.valueTime?.slice(0, 5) ?? ''}
        onChange={({ target }) => onValue(target.value === '' ? undefined : { valueTime: `${target.value}:00` })}
      />
    </span>
  )
}
