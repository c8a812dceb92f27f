import { Button } from '@mantine/core'
import { Check } from '../../../web/form/choices.tsx'
import { FieldSet } from '../../../web/form/field.tsx'
import { AreaField, SelectField, TextField } from '../../../web/form/inputs.tsx'
import type { Problems } from '../../../web/form/problem-summary.tsx'
import { Sheet } from '../../../web/parts/sheet.tsx'
import { newId } from '../../../words/ids.ts'
import type { Colleague } from '../../staff/member/contract.ts'
import type { ConferenceStart } from '../conference/contract.ts'
import { say } from '../en.ts'
import type { TypedPart, TypedTask } from './conference-draft.form.ts'

type PartProps = {
  start: ConferenceStart
  part: TypedPart
  /** Where it stands among the entries: a refusal names it so. */
  at: number
  colleagues: readonly Colleague[]
  problems: Problems
  onChange: (part: TypedPart) => void
}

/** What was said and decided of one client: it stands in their record alone. */
export function ConferencePartView({ start, part, at, colleagues, problems, onChange }: PartProps) {
  const field = (name: 'discussed' | 'decisions') => ({
    name: `entries.${at}.${name}`,
    value: part[name],
    problem: problems[`entries.${at}.${name}`],
    onChange: ({ target }: { target: { value: string } }) => onChange({ ...part, [name]: target.value }),
  })
  return (
    <Sheet title={start.clientName} aside={start.programName}>
      <div className="tl-fields">
        {start.supporters.length > 0 && <Supporters {...{ start, part, at, problems, onChange }} />}
        <AreaField label={say('conference_discussed')} rows={3} {...field('discussed')} />
        <AreaField label={say('conference_decisions')} rows={3} {...field('decisions')} />
        <Tasks {...{ part, at, colleagues, problems, onChange }} />
      </div>
    </Sheet>
  )
}

type SupportersProps = Omit<PartProps, 'colleagues'>

/** Whoever must not be told anything cannot be ticked. */
const Supporters = ({ start, part, at, problems, onChange }: SupportersProps) => (
  <FieldSet
    label={say('conference_supporters')}
    name={`entries.${at}.supporters`}
    problem={problems[`entries.${at}.supporters`]}
  >
    <div className="tl-stack">
      {start.supporters
        .filter(({ mayBeTold }) => mayBeTold !== false)
        .map(({ supporterId, name, relationship }) => (
          <Check
            key={supporterId}
            name={`supporter-${supporterId}`}
            checked={part.supporters.includes(supporterId)}
            detail={relationship || undefined}
            onChange={(on) => onChange({ ...part, supporters: withOrWithout(part.supporters, supporterId, on) })}
          >
            {name}
          </Check>
        ))}
    </div>
  </FieldSet>
)

export const withOrWithout = (all: readonly string[], one: string, on: boolean): string[] =>
  on ? [...all, one] : all.filter((other) => other !== one)

type TasksProps = Omit<PartProps, 'start'>

function Tasks({ part, at, colleagues, problems, onChange }: TasksProps) {
  const change = (key: string, but: Partial<TypedTask>) =>
    onChange({ ...part, tasks: part.tasks.map((task) => (task.key === key ? { ...task, ...but } : task)) })
  const add = () => onChange({ ...part, tasks: [...part.tasks, { key: newId(), title: '', ownerId: '', on: '' }] })
  const owners = colleagues.map(({ id, name }) => ({ value: id, word: name }))
  return (
    <FieldSet
      label={say('conference_tasks')}
      name={`entries.${at}.tasks`}
      problem={problems[`entries.${at}.tasks`] ?? problems['tasks']}
    >
      {part.tasks.map(({ key, title, ownerId, on }, nth) => (
        <div key={key} className="tl-fields-row">
          <TextField
            label={say('conference_task')}
            name={`task-${key}`}
            value={title}
            autoComplete="off"
            onChange={({ target }) => change(key, { title: target.value })}
          />
          <SelectField
            label={say('conference_task_owner')}
            name={`owner-${key}`}
            none={say('conference_task_owner')}
            options={owners}
            value={ownerId}
            onChange={({ target }) => change(key, { ownerId: target.value })}
          />
          <TextField
            label={say('conference_task_on')}
            name={`on-${key}`}
            type="date"
            value={on}
            onChange={({ target }) => change(key, { on: target.value })}
          />
          <Button
            size="xs"
            variant="subtle"
            onClick={() => onChange({ ...part, tasks: part.tasks.filter((task) => task.key !== key) })}
          >
            {say('conference_take_task', { at: nth + 1 })}
          </Button>
        </div>
      ))}
      <Button size="xs" variant="default" onClick={add}>
        {say('conference_add_task')}
      </Button>
    </FieldSet>
  )
}
