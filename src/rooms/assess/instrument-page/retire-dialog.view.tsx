import { useAct } from '../../../web/asking.ts'
import { FormDialog } from '../../../web/form/form-dialog.tsx'
import { AreaField } from '../../../web/form/inputs.tsx'
import { useTyped } from '../../../web/form/use-typed-act.ts'
import { staleWithInstrument } from '../assess.client.ts'
import { assessmentSay as say } from '../assessment.en.ts'
import { type InstrumentLine, RetiringInstrument, retireInstrument } from '../instrument/contract.ts'

/** Nobody begins it any more; what was answered stays. */
export function RetireDialog({ line: { key, title }, onClose }: { line: InstrumentLine; onClose: () => void }) {
  const act = useAct(retireInstrument, staleWithInstrument)
  const { problems, submit } = useTyped(RetiringInstrument, { because: say('retire_because_needed') }, act.error)
  return (
    <FormDialog
      title={say('retire_title', { title })}
      verb={say('retire')}
      busy={act.isPending}
      error={act.error}
      problems={problems}
      onClose={onClose}
      onSubmit={(typed) =>
        submit(Object.fromEntries(typed), (body) => act.mutate({ params: { key }, body }, { onSuccess: onClose }))
      }
    >
      <p>{say('retire_means')}</p>
      <AreaField label={say('why')} name="because" rows={2} problem={problems['because']} data-first="" />
    </FormDialog>
  )
}
