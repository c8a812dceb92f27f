import { Button } from '@mantine/core'
import { useAct } from '../../../web/asking.ts'
import { dateInWords } from '../../../web/due-words.ts'
import { FormDialog } from '../../../web/form/form-dialog.tsx'
import { TextField } from '../../../web/form/inputs.tsx'
import { useTyped } from '../../../web/form/use-typed-act.ts'
import { useHere } from '../../../web/use-here.ts'
import { dayOf } from '../../../words/time-zone.ts'
import { say } from '../en.ts'
import { Leaving, recordLeaving, type StaffLine } from '../staff-list/contract.ts'
import { staleWithStaff } from '../staff-list/staff.client.ts'

/** From which day on somebody no longer works here; a day entered wrongly is taken back. */
export function LeavingDialog({ member, onClose }: { member: StaffLine; onClose: () => void }) {
  const here = useHere()
  const act = useAct(recordLeaving, staleWithStaff)
  const { problems, submit } = useTyped(Leaving, { leftOn: say('needs_day') }, act.error)
  const send = (body: Leaving) => act.mutate({ params: { staffId: member.staffId }, body }, { onSuccess: onClose })
  return (
    <FormDialog
      {...{ title: say('leaving_of', { name: member.name }), verb: say('leaving'), problems, onClose }}
      busy={act.isPending}
      error={act.error}
      onSubmit={(typed) => submit(Object.fromEntries(typed), send)}
    >
      <p>{say('leaving_means')}</p>
      <TextField
        label={say('left_on')}
        name="leftOn"
        type="date"
        hint={say('left_on_hint')}
        defaultValue={member.leftOn ?? dayOf(here.now, here.zone)}
        problem={problems['leftOn']}
        data-first=""
      />
      {member.leftOn && (
        <div className="tl-row">
          <span>{say('left_entered', { day: dateInWords(member.leftOn, here) })}</span>
          <Button variant="default" onClick={() => send({ leftOn: null })}>
            {say('still_here')}
          </Button>
        </div>
      )}
    </FormDialog>
  )
}
