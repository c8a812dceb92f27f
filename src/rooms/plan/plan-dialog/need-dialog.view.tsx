import { useState } from 'react'
import { useAct } from '../../../web/asking.ts'
import { FormDialog } from '../../../web/form/form-dialog.tsx'
import { AreaField, TextField } from '../../../web/form/inputs.tsx'
import { useTyped } from '../../../web/form/use-typed-act.ts'
import { newId } from '../../../words/ids.ts'
import { say } from '../en.ts'
import { addNeed, changeNeed, NewNeed } from '../need/contract.ts'
import { staleWithPlan } from '../plan.client.ts'
import type { Need } from '../plan-file/need.ts'
import { numberIn, textIn } from './typed.ts'

type NeedDialogProps = { caseId: string; need?: Need | undefined; onClose: () => void }

/** A need, by hand: in which part of life, what, and in whose words. */
export function NeedDialog({ caseId, need, onClose }: NeedDialogProps) {
  const [needId] = useState(newId)
  const add = useAct(addNeed, staleWithPlan)
  const change = useAct(changeNeed, staleWithPlan)
  const act = need ? change : add
  const wants = { domain: say('needs_domain'), title: say('needs_title') }
  const { problems, submit } = useTyped(NewNeed, wants, act.error)
  const done = { onSuccess: onClose }
  return (
    <FormDialog
      title={need ? say('edit') : say('add_need')}
      verb={need ? say('save') : say('add_need')}
      busy={act.isPending}
      error={act.error}
      problems={problems}
      onClose={onClose}
      onSubmit={(form) => {
        const typed = {
          domain: textIn(form, 'domain'),
          title: textIn(form, 'title'),
          words: textIn(form, 'words'),
          clientRank: numberIn(form, 'clientRank'),
        }
        submit({ ...typed, needId }, ({ domain, title, words, clientRank, ...body }) => {
          const said = { domain, title, words, clientRank }
          if (need)
            change.mutate({ params: { caseId, needId: need.needId }, body: { ...said, version: need.version } }, done)
          else add.mutate({ params: { caseId }, body: { ...body, ...said } }, done)
        })
      }}
    >
      <TextField
        name="domain"
        label={say('domain')}
        list="plan-domains"
        problem={problems['domain']}
        defaultValue={need?.domain}
        data-first
      />
      <Domains />
      <TextField name="title" label={say('need_title')} problem={problems['title']} defaultValue={need?.title} />
      <AreaField name="words" label={say('in_words')} rows={3} defaultValue={need?.words ?? ''} />
      <TextField
        name="clientRank"
        label={say('their_rank')}
        inputMode="numeric"
        defaultValue={need?.clientRank ?? ''}
      />
    </FormDialog>
  )
}

const domains = [
  'domain_mobility',
  'domain_medicines',
  'domain_home',
  'domain_food',
  'domain_mood',
  'domain_support',
  'domain_money',
  'domain_housing',
  'domain_care',
  'domain_substance',
  'domain_legal',
  'domain_daily',
] as const

const Domains = () => (
  <datalist id="plan-domains">
    {domains.map((key) => (
      <option key={key} value={say(key)} />
    ))}
  </datalist>
)
