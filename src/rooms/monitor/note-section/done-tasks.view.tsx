import { dueInWords } from '../../../web/due-words.ts'
import { Check } from '../../../web/form/choices.tsx'
import { FieldSet } from '../../../web/form/field.tsx'
import { useSession } from '../../../web/session.ts'
import { useHere } from '../../../web/use-here.ts'
import type { NoteSectionProps } from '../../record/web.ts'
import { say } from '../en.ts'
import { dueDayOf } from '../obligation/standing.rules.ts'
import { titleOf } from '../obligation/title-words.ts'
import { type Clocks, DoneInNote } from './contract.ts'

type DoneTasksProps = Pick<NoteSectionProps, 'value' | 'onChange'> & { clocks: Clocks }

/** My tasks and promises about this person: ticked here, they are done when the note is signed. */
export function DoneTasks({ clocks, value, onChange }: DoneTasksProps) {
  const here = useHere()
  const me = useSession().staff.id
  const mine = clocks.obligations.filter(({ verb, ownerId }) => verb === 'do_task' && ownerId === me)
  const { data: { done } = { done: [] } } = DoneInNote.safeParse(value)
  if (mine.length === 0) return null
  const tick = (id: (typeof done)[number], isDone: boolean) => {
    const others = done.filter((one) => one !== id)
    const next = isDone ? [...others, id] : others
    onChange(next.length > 0 ? { done: next } : undefined)
  }
  return (
    <FieldSet label={say('note_tasks')} name="sections.done">
      <div className="tl-fields">
        {mine.map((task) => {
          const day = dueDayOf(task, clocks.zone)
          const due = dueInWords(day ? { on: day } : { at: task.dueAt }, 'days', here).words
          return (
            <Check
              key={task.id}
              name={`sections.done.${task.id}`}
              checked={done.includes(task.id)}
              onChange={(isDone) => tick(task.id, isDone)}
              detail={say('note_due', { day: due })}
            >
              {titleOf(task)}
            </Check>
          )
        })}
      </div>
    </FieldSet>
  )
}
