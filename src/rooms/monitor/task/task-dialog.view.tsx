import { Button } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../../web/asking.ts'
import { useKept } from '../../../web/draft/use-kept.ts'
import { dateInWords } from '../../../web/due-words.ts'
import { Check } from '../../../web/form/choices.tsx'
import { TextField } from '../../../web/form/inputs.tsx'
import { TroubleBanner } from '../../../web/list/answered.tsx'
import { Dialog } from '../../../web/parts/dialog.tsx'
import { tell } from '../../../web/shell/told.tsx'
import { useHere } from '../../../web/use-here.ts'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { staleWithObligation } from '../by-hand/obligation.client.ts'
import { say } from '../en.ts'
import { setTask } from './contract.ts'

const kept = new Map<string, { title: string; day: string; promise: boolean }>()

type TaskDialogProps = { clientId: string; caseId: string | null; onClose: () => void }

/** Something to do by a date that no rule asks for; mine unless the case says otherwise. */
export function TaskDialog({ clientId, caseId, onClose }: TaskDialogProps) {
  const here = useHere()
  const { typed, type, forget } = useKept(kept, clientId, { title: '', day: '', promise: false })
  const { title, day, promise } = typed
  const [asked, setAsked] = useState(false)
  const set = useAct(setTask, staleWithObligation)
  const on = CalendarDay.safeParse(day)
  const save = () => {
    setAsked(true)
    if (title.trim() === '' || !on.success) return
    set.mutate(
      { body: { clientId, caseId, title, due: { on: on.data }, promise } },
      {
        onSuccess: () => {
          forget()
          tell(say('task_told', { day: dateInWords(on.data, here) }))
          onClose()
        },
      },
    )
  }
  return (
    <Dialog
      title={say('task_new')}
      onClose={onClose}
      acts={
        <>
          <Button variant="default" onClick={onClose}>
            {say('cancel')}
          </Button>
          <Button onClick={save} loading={set.isPending}>
            {say('task_save')}
          </Button>
        </>
      }
    >
      {set.isError && <TroubleBanner error={set.error} />}
      <TextField
        label={say('task_title')}
        name="title"
        problem={asked && title.trim() === '' ? say('task_title_needed') : undefined}
        value={title}
        onChange={({ target }) => type({ ...typed, title: target.value })}
        data-first=""
      />
      <TextField
        label={say('task_due')}
        name="due"
        type="date"
        problem={asked && !on.success ? say('task_due_needed') : undefined}
        value={day}
        onChange={({ target }) => type({ ...typed, day: target.value })}
      />
      <Check
        name="promise"
        checked={promise}
        onChange={(checked) => type({ ...typed, promise: checked })}
        detail={say('task_promise_detail')}
      >
        {say('task_promise')}
      </Check>
    </Dialog>
  )
}
