import { type ReactNode, useState } from 'react'
import { useAct } from '../../../web/asking.ts'
import { FormDialog } from '../../../web/form/form-dialog.tsx'
import { AreaField, TextField } from '../../../web/form/inputs.tsx'
import { useTyped } from '../../../web/form/use-typed-act.ts'
import { newId } from '../../../words/ids.ts'
import { say } from '../en.ts'
import { addNeed, changeNeed, NewNeed } from '../need/contract.ts'
import { staleWithPlan } from '../plan.client.ts'
import type { PlanFile } from '../plan-file/contract.ts'
import type { Need } from '../plan-file/need.ts'
import { numberIn, textIn } from './typed.ts'
import { useDomains } from './use-domains.ts'

type NeedDialogProps = {
  plan: PlanFile
  need?: Need | undefined
  /** What the library offers for a new one, and the answer that suggested it. */
  offered?: (Pick<NewNeed, 'title' | 'domain' | 'libraryId'> & { answer?: NewNeed['answer'] }) | undefined
  onClose: () => void
  onAdded?: (needId: string) => void
  /** Above the words: the answer that suggests it. */
  children?: ReactNode
}

/** A need: in whose words, what, and in which part of life. */
export function NeedDialog({ plan, need, offered, onClose, onAdded, children }: NeedDialogProps) {
  const { caseId } = plan
  const [needId] = useState(newId)
  const domains = useDomains(plan)
  const add = useAct(addNeed, staleWithPlan)
  const change = useAct(changeNeed, staleWithPlan)
  const act = need ? change : add
  const wants = { domain: say('needs_domain'), title: say('needs_title') }
  const { problems, submit } = useTyped(NewNeed, wants, act.error)
  const start = need ?? offered
  const send = ({ domain, title, words, clientRank, ...body }: NewNeed) => {
    const said = { domain, title, words, clientRank }
    if (need)
      return change.mutate(
        { params: { caseId, needId: need.needId }, body: { ...said, version: need.version } },
        { onSuccess: onClose },
      )
    const added = () => [onAdded?.(needId), onClose()]
    return add.mutate({ params: { caseId }, body: { ...body, ...said } }, { onSuccess: added })
  }
  return (
    <FormDialog
      title={need ? say('edit') : say('add_need')}
      verb={need ? say('save') : say('add_need')}
      busy={act.isPending}
      error={act.error}
      problems={problems}
      onClose={onClose}
      onSubmit={(form) => {
        const from = { libraryId: offered?.libraryId ?? null, answer: offered?.answer ?? null }
        submit({ ...readNeedForm(form), ...from, needId }, send)
      }}
    >
      {children}
      <AreaField name="words" label={say('in_words')} rows={3} defaultValue={need?.words ?? ''} data-first />
      <TextField name="title" label={say('need_title')} problem={problems['title']} defaultValue={start?.title} />
      <TextField
        name="domain"
        label={say('domain')}
        list="plan-domains"
        problem={problems['domain']}
        defaultValue={start?.domain}
      />
      <datalist id="plan-domains">
        {domains.map((domain) => (
          <option key={domain} value={domain} />
        ))}
      </datalist>
      <TextField
        name="clientRank"
        label={say('their_rank')}
        inputMode="numeric"
        defaultValue={need?.clientRank ?? ''}
      />
    </FormDialog>
  )
}

const readNeedForm = (form: FormData) => ({
  domain: textIn(form, 'domain'),
  title: textIn(form, 'title'),
  words: textIn(form, 'words'),
  clientRank: numberIn(form, 'clientRank'),
})
