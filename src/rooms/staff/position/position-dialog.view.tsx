import { useAct } from '../../../web/asking.ts'
import { FormDialog } from '../../../web/form/form-dialog.tsx'
import { SelectField, TextField } from '../../../web/form/inputs.tsx'
import { useTyped } from '../../../web/form/use-typed-act.ts'
import { useHere } from '../../../web/use-here.ts'
import { dayOf } from '../../../words/time-zone.ts'
import { say } from '../en.ts'
import { spanWords } from '../role/role-words.ts'
import type { StaffLine } from '../staff-list/contract.ts'
import { staleWithStaff } from '../staff-list/staff.client.ts'
import { EndingPosition, endPosition, GivingPosition, givePosition, positions } from './contract.ts'
import { standingPositions } from './standing-positions.ts'

type PositionDialogProps = { member: StaffLine; onClose: () => void }

/** Says that somebody signs under supervision: from today, or from a later day on. */
export function GivePositionDialog({ member, onClose }: PositionDialogProps) {
  const here = useHere()
  const act = useAct(givePosition, staleWithStaff)
  const { problems, submit } = useTyped(GivingPosition, { fromDay: say('needs_day') }, act.error)
  const params = { staffId: member.staffId }
  return (
    <FormDialog
      {...{ title: say('position_of', { name: member.name }), verb: say('position_give'), problems, onClose }}
      busy={act.isPending}
      error={act.error}
      onSubmit={(typed) =>
        submit({ ...Object.fromEntries(typed), untilDay: typed.get('untilDay') || null }, (body) =>
          act.mutate({ params, body }, { onSuccess: onClose }),
        )
      }
    >
      <SelectField
        label={say('position_kind')}
        name="kind"
        hint={say('position_hint')}
        options={positions.map((value) => ({ value, word: say(`position_${value}`) }))}
        problem={problems['kind']}
        data-first=""
      />
      <TextField
        label={say('from_day')}
        name="fromDay"
        type="date"
        defaultValue={dayOf(here.now, here.zone)}
        problem={problems['fromDay']}
      />
      <TextField
        label={say('position_until')}
        name="untilDay"
        type="date"
        hint={say('position_until_hint')}
        problem={problems['untilDay']}
      />
    </FormDialog>
  )
}

/** Any of those that hold today or later; the day named is its last. */
export function EndPositionDialog({ member, onClose }: PositionDialogProps) {
  const here = useHere()
  const act = useAct(endPosition, staleWithStaff)
  const { problems, submit } = useTyped(EndingPosition, { untilDay: say('needs_day') }, act.error)
  const today = dayOf(here.now, here.zone)
  const send = (typed: FormData) =>
    submit({ untilDay: typed.get('untilDay') }, (body) =>
      act.mutate(
        { params: { staffId: member.staffId, positionId: String(typed.get('positionId')) }, body },
        { onSuccess: onClose },
      ),
    )
  return (
    <FormDialog
      {...{ title: say('position_end_of', { name: member.name }), verb: say('position_end'), problems, onClose }}
      busy={act.isPending}
      error={act.error}
      onSubmit={send}
    >
      <SelectField
        label={say('position_kind')}
        name="positionId"
        options={standingPositions(member, today).map((held) => ({
          value: held.positionId,
          word: `${say(`position_${held.kind}`)}, ${spanWords(held, here)}`,
        }))}
        data-first=""
      />
      <TextField
        label={say('until_day')}
        name="untilDay"
        type="date"
        hint={say('until_day_hint')}
        defaultValue={today}
        problem={problems['untilDay']}
      />
    </FormDialog>
  )
}
