import { Button } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../../web/asking.ts'
import { TextField } from '../../../web/form/inputs.tsx'
import { TroubleBanner } from '../../../web/list/answered.tsx'
import { Dialog } from '../../../web/parts/dialog.tsx'
import { tell } from '../../../web/shell/told.tsx'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { say } from '../en.ts'
import { type Suggestion, takeSuggestion } from './contract.ts'
import { staleWithSuggestion } from './suggestion.client.ts'

type TakeSuggestionDialogProps = { one: Suggestion; caseId: string | null; onClose: () => void }

/** The hospital's words become a task of mine; both the words and the day are for me to say. */
export function TakeSuggestionDialog({ one, caseId, onClose }: TakeSuggestionDialogProps) {
  const [title, setTitle] = useState(one.words)
  const [day, setDay] = useState('')
  const [asked, setAsked] = useState(false)
  const take = useAct(takeSuggestion, staleWithSuggestion)
  const on = CalendarDay.safeParse(day)
  const make = () => {
    setAsked(true)
    if (!on.success || title.trim() === '') return
    const body = { title, due: { on: on.data }, caseId }
    const told = () => {
      tell(say('told_task_made', { title }))
      onClose()
    }
    take.mutate({ params: { suggestionId: one.suggestionId }, body }, { onSuccess: told })
  }
  const acts = (
    <Button onClick={make} loading={take.isPending}>
      {say('make_task')}
    </Button>
  )
  return (
    <Dialog title={say('make_task')} onClose={onClose} acts={acts}>
      {take.isError && <TroubleBanner error={take.error} />}
      <TextField
        label={say('task_title')}
        name="title"
        maxLength={300}
        value={title}
        problem={asked && title.trim() === '' ? say('task_title_missing') : undefined}
        onChange={({ target }) => setTitle(target.value)}
      />
      <TextField
        label={say('task_due')}
        name="due"
        type="date"
        data-first=""
        value={day}
        problem={asked && !on.success ? say('task_due_missing') : undefined}
        onChange={({ target }) => setDay(target.value)}
      />
    </Dialog>
  )
}
