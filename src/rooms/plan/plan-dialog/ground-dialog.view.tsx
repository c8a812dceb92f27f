import { useState } from 'react'
import { useAct } from '../../../web/asking.ts'
import { Check, Choice } from '../../../web/form/choices.tsx'
import { FormDialog } from '../../../web/form/form-dialog.tsx'
import { AreaField } from '../../../web/form/inputs.tsx'
import { useTyped } from '../../../web/form/use-typed-act.ts'
import { newId } from '../../../words/ids.ts'
import { say } from '../en.ts'
import { addGround, NewGround } from '../ground/contract.ts'
import { staleWithPlan } from '../plan.client.ts'
import { groundKinds } from '../plan-file/contract.ts'
import { textIn } from './typed.ts'

/** A strength, a wish or a barrier. */
export function GroundDialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const [groundId] = useState(newId)
  const [kind, setKind] = useState<(typeof groundKinds)[number]>('strength')
  const [inTheirWords, setTheirs] = useState(false)
  const act = useAct(addGround, staleWithPlan)
  const { problems, submit } = useTyped(NewGround, { words: say('needs_title') }, act.error)
  return (
    <FormDialog
      title={say('add_ground')}
      verb={say('save')}
      busy={act.isPending}
      error={act.error}
      problems={problems}
      onClose={onClose}
      onSubmit={(form) =>
        submit({ groundId, kind, words: textIn(form, 'words'), inTheirWords, goalId: null }, (body) =>
          act.mutate({ params: { caseId }, body }, { onSuccess: onClose }),
        )
      }
    >
      <Choice
        name="kind"
        label={say('ground_kind')}
        options={groundKinds.map((value) => ({ value, word: say(`kind_${value}`) }))}
        value={kind}
        onChange={setKind}
      />
      <AreaField name="words" label={say('in_words')} rows={3} problem={problems['words']} data-first />
      <Check name="inTheirWords" checked={inTheirWords} onChange={setTheirs}>
        {say('their_words')}
      </Check>
    </FormDialog>
  )
}
