import { Button } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../../web/asking.ts'
import { useKept } from '../../../web/draft/use-kept.ts'
import { dateInWords } from '../../../web/due-words.ts'
import { AreaField, TextField } from '../../../web/form/inputs.tsx'
import { TroubleBanner } from '../../../web/list/answered.tsx'
import { Dialog } from '../../../web/parts/dialog.tsx'
import { tell } from '../../../web/shell/told.tsx'
import { versionAfter } from '../../../web/trouble.ts'
import { useHere } from '../../../web/use-here.ts'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { say } from '../en.ts'
import { rescheduleObligation } from '../obligation/contract.ts'
import { titleOf } from '../obligation/title-words.ts'
import type { TodayItem } from '../today/contract.ts'
import { staleWithObligation } from './obligation.client.ts'

const kept = new Map<string, { day: string; because: string }>()

/** Another day, with the reason; both dates stay in the record. */
export function RescheduleDialog({ item, onClose }: { item: TodayItem; onClose: () => void }) {
  const here = useHere()
  const { typed, type, forget } = useKept(kept, item.id, { day: '', because: '' })
  const { day, because } = typed
  const [asked, setAsked] = useState(false)
  const reschedule = useAct(rescheduleObligation, staleWithObligation)
  const title = titleOf(item)
  const on = CalendarDay.safeParse(day)
  const save = () => {
    setAsked(true)
    if (!on.success || because.trim() === '') return
    reschedule.mutate(
      {
        params: { id: item.id },
        body: { version: versionAfter(reschedule.error, item.version), because, due: { on: on.data } },
      },
      {
        onSuccess: () => {
          forget()
          tell(say('rescheduled_told', { day: dateInWords(on.data, here), title }))
          onClose()
        },
      },
    )
  }
  return (
    <Dialog
      title={say('reschedule')}
      onClose={onClose}
      acts={
        <>
          <Button variant="default" onClick={onClose}>
            {say('cancel')}
          </Button>
          <Button onClick={save} loading={reschedule.isPending}>
            {say('reschedule')}
          </Button>
        </>
      }
    >
      <p>{say('for_client', { title, client: item.clientName ?? '' })}</p>
      {reschedule.isError && <TroubleBanner error={reschedule.error} />}
      <TextField
        label={say('new_day')}
        name="due"
        type="date"
        problem={asked && !on.success ? say('new_day_needed') : undefined}
        value={day}
        onChange={({ target }) => type({ ...typed, day: target.value })}
        data-first=""
      />
      <AreaField
        label={say('because')}
        name="because"
        problem={asked && because.trim() === '' ? say('because_needed') : undefined}
        value={because}
        onChange={({ target }) => type({ ...typed, because: target.value })}
        rows={3}
      />
    </Dialog>
  )
}
