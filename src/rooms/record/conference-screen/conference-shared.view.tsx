import { Check } from '../../../web/form/choices.tsx'
import { FieldSet } from '../../../web/form/field.tsx'
import { AreaField, SelectField, TextField } from '../../../web/form/inputs.tsx'
import type { Problems } from '../../../web/form/problem-summary.tsx'
import { Sheet } from '../../../web/parts/sheet.tsx'
import type { Colleague } from '../../staff/member/contract.ts'
import type { ConferenceStart } from '../conference/contract.ts'
import { sharesOf } from '../conference/shares.rules.ts'
import { functions, WorkFunction } from '../contact-note/note-words.ts'
import { say } from '../en.ts'
import { type ConferenceDraft, concernedIn } from './conference-draft.form.ts'
import { withOrWithout } from './conference-part.view.tsx'

type SharedProps = {
  draft: ConferenceDraft
  starts: readonly ConferenceStart[]
  colleagues: readonly Colleague[]
  problems: Problems
  onChange: (draft: ConferenceDraft) => void
}

/** What stands in every entry: what it was about, when, how long, who took part. */
export function ConferenceShared({ draft, starts, colleagues, problems, onChange }: SharedProps) {
  const count = concernedIn(draft, starts).length
  const field = (name: 'topic' | 'day' | 'time' | 'minutes' | 'others' | 'lateBecause') => ({
    name,
    value: draft[name],
    problem: problems[name],
    onChange: ({ target }: { target: { value: string } }) => onChange({ ...draft, [name]: target.value }),
  })
  const [share = 0] = count > 1 ? sharesOf(Number(draft.minutes) || 0, count) : []
  return (
    <Sheet label={say('conference')}>
      <div className="tl-fields">
        <TextField
          label={say('conference_topic')}
          hint={say('conference_topic_hint')}
          data-first=""
          autoComplete="off"
          {...field('topic')}
        />
        <div className="tl-fields-row">
          <TextField
            label={say('conference_day')}
            type="date"
            {...field('day')}
            name="happenedAt"
            problem={problems['happenedAt']}
          />
          <TextField label={say('conference_time')} type="time" {...field('time')} />
          <TextField
            label={say('conference_minutes')}
            inputMode="numeric"
            {...(share > 0 && { hint: say('conference_minutes_hint', { minutes: share }) })}
            {...field('minutes')}
          />
          <SelectField
            label={say('conference_function')}
            name="function"
            options={functions.map((value) => ({ value, word: say(`function_${value}`) }))}
            value={draft.function}
            onChange={({ target }) => onChange({ ...draft, function: WorkFunction.catch('plan').parse(target.value) })}
          />
        </div>
        <Ticked
          label={say('conference_staff')}
          name="staff"
          options={colleagues.map(({ id, name, credential }) => ({ id, name, detail: credential }))}
          ticked={draft.staff}
          onChange={(staff) => onChange({ ...draft, staff })}
        />
        <Ticked
          label={say('conference_providers')}
          name="providers"
          options={providersOf(starts)}
          ticked={draft.providers}
          onChange={(providers) => onChange({ ...draft, providers })}
        />
        <AreaField
          label={say('conference_others')}
          hint={say('conference_others_hint')}
          rows={2}
          {...field('others')}
        />
        {(problems['lateBecause'] || draft.lateBecause) && (
          <AreaField label={say('field_late_because')} rows={2} {...field('lateBecause')} />
        )}
      </div>
    </Sheet>
  )
}

const providersOf = (starts: readonly ConferenceStart[]) => {
  const all = starts.flatMap(({ providers }) => providers)
  return [
    ...new Map(
      all.map(({ providerId, name, role }) => [providerId, { id: providerId, name, detail: role || null }]),
    ).values(),
  ]
}

type TickedProps = {
  label: string
  name: string
  options: readonly { id: string; name: string; detail: string | null }[]
  ticked: readonly string[]
  onChange: (ticked: string[]) => void
}

function Ticked({ label, name, options, ticked, onChange }: TickedProps) {
  if (options.length === 0) return null
  return (
    <FieldSet label={label} name={name}>
      <div className="tl-stack">
        {options.map((one) => (
          <Check
            key={one.id}
            name={`${name}-${one.id}`}
            checked={ticked.includes(one.id)}
            detail={one.detail ?? undefined}
            onChange={(on) => onChange(withOrWithout(ticked, one.id, on))}
          >
            {one.name}
          </Check>
        ))}
      </div>
    </FieldSet>
  )
}
