import { Button } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../../web/asking.ts'
import { useKept } from '../../../web/draft/use-kept.ts'
import { Choice } from '../../../web/form/choices.tsx'
import { AreaField, TextField } from '../../../web/form/inputs.tsx'
import { TroubleBanner } from '../../../web/list/answered.tsx'
import { Drawer } from '../../../web/shell/drawer.tsx'
import { tell } from '../../../web/shell/told.tsx'
import { useHere } from '../../../web/use-here.ts'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { dayOf } from '../../../words/time-zone.ts'
import { staleWithObligation } from '../by-hand/obligation.client.ts'
import { say } from '../en.ts'
import { recordVisit, type VisitKind, visitKinds } from './contract.ts'

type Typed = { day: string; withWhom: string; kind: VisitKind; note: string }
const kept = new Map<string, Typed>()

/** Somebody outside saw the client: which day, and whom. */
export function VisitDrawer({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const here = useHere()
  const nothing: Typed = { day: dayOf(here.now, here.zone), withWhom: '', kind: 'primary_care', note: '' }
  const { typed, type, forget } = useKept(kept, caseId, nothing)
  const { day, withWhom, kind, note } = typed
  const [asked, setAsked] = useState(false)
  const record = useAct(recordVisit, staleWithObligation)
  const on = CalendarDay.safeParse(day)
  const save = () => {
    setAsked(true)
    if (!on.success || withWhom.trim() === '') return
    record.mutate(
      { params: { caseId }, body: { happenedOn: on.data, withWhom, kind, note: note.trim() || null } },
      {
        onSuccess: () => {
          forget()
          tell(say('visit_told'))
          onClose()
        },
      },
    )
  }
  const foot = (
    <Button onClick={save} loading={record.isPending}>
      {say('visit_save')}
    </Button>
  )
  return (
    <Drawer title={say('visit_new')} onClose={onClose} foot={foot}>
      {record.isError && <TroubleBanner error={record.error} />}
      <TextField
        label={say('visit_day')}
        name="happenedOn"
        type="date"
        problem={asked && !on.success ? say('visit_day_needed') : undefined}
        value={day}
        onChange={({ target }) => type({ ...typed, day: target.value })}
      />
      <Choice
        label={say('visit_kind')}
        name="kind"
        options={visitKinds.map((value) => ({ value, word: say(`${value}_visit_kind`) }))}
        value={kind}
        onChange={(chosen) => type({ ...typed, kind: chosen })}
      />
      <TextField
        label={say('visit_with')}
        name="withWhom"
        problem={asked && withWhom.trim() === '' ? say('visit_with_needed') : undefined}
        value={withWhom}
        onChange={({ target }) => type({ ...typed, withWhom: target.value })}
        data-first=""
      />
      <AreaField
        label={say('visit_note')}
        name="note"
        value={note}
        onChange={({ target }) => type({ ...typed, note: target.value })}
        rows={3}
      />
    </Drawer>
  )
}
