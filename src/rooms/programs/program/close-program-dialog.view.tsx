import { useAct } from '../../../web/asking.ts'
import { FormDialog } from '../../../web/form/form-dialog.tsx'
import { TextField } from '../../../web/form/inputs.tsx'
import { useTyped } from '../../../web/form/use-typed-act.ts'
import { useHere } from '../../../web/use-here.ts'
import { dayOf } from '../../../words/time-zone.ts'
import { say } from '../en.ts'
import { staleWithProgram } from '../programs.client.ts'
import { ClosingProgram, closeProgram, type ProgramLine } from './contract.ts'

/** The last day of a program. Refused while one of its cases is open. */
export function CloseProgramDialog({ program, onClose }: { program: ProgramLine; onClose: () => void }) {
  const here = useHere()
  const act = useAct(closeProgram, staleWithProgram)
  const { problems, submit } = useTyped(ClosingProgram, { closedOn: say('needs_day') }, act.error)
  const params = { programId: program.programId }
  return (
    <FormDialog
      title={say('close_program_named', { name: program.name })}
      verb={say('close_program')}
      busy={act.isPending}
      error={act.error}
      problems={problems}
      onClose={onClose}
      onSubmit={(typed) =>
        submit(Object.fromEntries(typed), (body) => act.mutate({ params, body }, { onSuccess: onClose }))
      }
    >
      <p>{say('close_program_means')}</p>
      <TextField
        label={say('closed_on')}
        name="closedOn"
        type="date"
        defaultValue={dayOf(here.now, here.zone)}
        problem={problems['closedOn']}
        data-first=""
      />
    </FormDialog>
  )
}
