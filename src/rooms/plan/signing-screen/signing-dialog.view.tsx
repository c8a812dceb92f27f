import { useState } from 'react'
import { useAct } from '../../../web/asking.ts'
import { Choice } from '../../../web/form/choices.tsx'
import { FormDialog } from '../../../web/form/form-dialog.tsx'
import { AreaField, TextField } from '../../../web/form/inputs.tsx'
import type { Problems } from '../../../web/form/problem-summary.tsx'
import { problemsOf } from '../../../web/form/problems-of.ts'
import { useSession } from '../../../web/session.ts'
import { newId } from '../../../words/ids.ts'
import { say } from '../en.ts'
import { staleWithPlan } from '../plan.client.ts'
import type { PlanFile } from '../plan-file/contract.ts'
import { type PartyToPlan, type PlanVersion, parties } from '../plan-file/version.ts'
import { signPlan } from '../version/contract.ts'
import { hasAnswered } from '../version/signing.rules.ts'
import { DrawingPad } from './drawing-pad.view.tsx'
import { LinkBox } from './link-box.view.tsx'
import { type How, hows, readSigning } from './signing.form.ts'

type SigningDialogProps = { plan: PlanFile; version: PlanVersion; onClose: () => void }

/** A party signs here, on this screen, or on their own phone by a code. */
export function SigningDialog({ plan, version, onClose }: SigningDialogProps) {
  const open = parties.filter(
    (party) => !hasAnswered(version.signatures, party) && (party !== 'supervisor' || plan.mayApprove),
  )
  const me = useSession().staff
  const act = useAct(signPlan, staleWithPlan)
  const [signatureId] = useState(newId)
  const [party, setParty] = useState<PartyToPlan>(open[0] ?? 'other')
  const [chosen, setHow] = useState<How>('typed')
  const [drawing, setDrawing] = useState('')
  const [wrong, setWrong] = useState<Problems>({})
  const isOurs = party === 'worker' || party === 'supervisor'
  const how = isOurs && chosen === 'verbal' ? 'typed' : chosen
  const problems = { ...problemsOf(act.error), ...wrong }
  const { caseId } = plan
  const send = (form: FormData) => {
    const read = readSigning(form, how, drawing, !isOurs)
    setWrong(read.ok ? {} : read.problems)
    if (!read.ok) return
    const body = { signatureId, sha256: version.sha256, party, name: read.name, act: read.act }
    act.mutate({ params: { caseId, versionId: version.versionId }, body }, { onSuccess: onClose })
  }
  return (
    <FormDialog
      title={say('sign_title', { n: version.n })}
      verb={say('sign')}
      busy={act.isPending}
      error={act.error}
      problems={problems}
      onClose={onClose}
      onSubmit={send}
    >
      <Choice
        name="party"
        label={say('sign_party')}
        options={open.map((value) => ({ value, word: say(`${value}_party`) }))}
        value={party}
        onChange={setParty}
        problem={problems['party']}
      />
      <Choice
        name="how"
        label={say('sign_how')}
        options={hows
          .filter((value) => !isOurs || value !== 'verbal')
          .map((value) => ({ value, word: say(`sign_${value}`) }))}
        value={how}
        onChange={setHow}
      />
      {isOurs ? (
        <p>{say('you_sign_as', { name: [me.name, me.credential].filter(Boolean).join(', ') })}</p>
      ) : (
        <TextField
          key={party}
          name="name"
          label={say('signer_name')}
          problem={problems['name']}
          defaultValue={party === 'client' ? plan.clientName : ''}
        />
      )}
      {how === 'drawn' && <DrawingPad drawing={drawing} problem={problems['drawing']} onDraw={setDrawing} />}
      {how === 'verbal' && <TextField name="witness" label={say('witness')} problem={problems['witness']} />}
      {how === 'refused' && <AreaField name="because" label={say('why_not')} rows={2} problem={problems['because']} />}
      {!hasAnswered(version.signatures, 'client') && <LinkBox caseId={caseId} version={version} />}
    </FormDialog>
  )
}
