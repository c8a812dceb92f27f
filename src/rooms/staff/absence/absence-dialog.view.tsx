import { useAct } from '../../../web/asking.ts'
import { FormDialog } from '../../../web/form/form-dialog.tsx'
import { TextField } from '../../../web/form/inputs.tsx'
import { useTyped } from '../../../web/form/use-typed-act.ts'
import { say } from '../en.ts'
import type { StaffLine } from '../staff-list/contract.ts'
import { staleWithStaff } from '../staff-list/staff.client.ts'
import { RecordingAbsence, recordAbsence } from './contract.ts'

const needs = { fromDay: say('needs_day'), untilDay: say('needs_day'), reason: say('needs_reason') }

export function AbsenceDialog({ member, onClose }: { member: StaffLine; onClose: () => void }) {
  const act = useAct(recordAbsence, staleWithStaff)
  const { problems, submit } = useTyped(RecordingAbsence, needs, act.error)
  const params = { staffId: member.staffId }
  return (
    <FormDialog
      {...{ title: say('absence_of', { name: member.name }), verb: say('record_absence'), problems, onClose }}
      busy={act.isPending}
      error={act.error}
      onSubmit={(typed) =>
        submit(Object.fromEntries(typed), (body) => act.mutate({ params, body }, { onSuccess: onClose }))
      }
    >
      <TextField label={say('away_from')} name="fromDay" type="date" problem={problems['fromDay']} data-first="" />
      <TextField label={say('away_to')} name="untilDay" type="date" problem={problems['untilDay']} />
      <TextField label={say('absence_reason')} name="reason" hint={say('absence_hint')} problem={problems['reason']} />
    </FormDialog>
  )
}
