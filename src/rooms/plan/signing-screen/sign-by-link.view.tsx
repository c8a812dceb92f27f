import { Button } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../../web/asking.ts'
import { Choice } from '../../../web/form/choices.tsx'
import { AreaField, TextField } from '../../../web/form/inputs.tsx'
import { ProblemSummary, type Problems } from '../../../web/form/problem-summary.tsx'
import { problemsOf } from '../../../web/form/problems-of.ts'
import { TroubleBanner } from '../../../web/list/answered.tsx'
import { newId } from '../../../words/ids.ts'
import { say } from '../en.ts'
import { type OfferedPlan, type SigningByLink, signByLink } from '../signing-link/contract.ts'
import { DrawingPad } from './drawing-pad.view.tsx'
import { readSigning } from './signing.form.ts'

type SignByLinkProps = { plan: OfferedPlan; token: string; onAnswered: (how: 'signed' | 'refused') => void }
type Party = SigningByLink['party']
const ways = { drawn: 'i_draw', typed: 'i_type', refused: 'i_refuse' } as const
type Way = keyof typeof ways

/** One answer: drawn, typed, or no with the reason. */
export function SignByLink({ plan, token, onAnswered }: SignByLinkProps) {
  const { client } = plan.content
  const [signatureId] = useState(newId)
  const [party, setParty] = useState<Party>('client')
  const [how, setHow] = useState<Way>('drawn')
  const [drawing, setDrawing] = useState('')
  const [wrong, setWrong] = useState<Problems>({})
  const act = useAct(signByLink, [])
  const problems = { ...problemsOf(act.error), ...wrong }
  const send = (form: FormData) => {
    const read = readSigning(form, how, drawing, true)
    setWrong(read.ok ? {} : read.problems)
    if (!(read.ok && read.name) || read.act.how === 'verbal') return
    const body = { signatureId, sha256: plan.sha256, party, name: read.name, act: read.act }
    const done = () => onAnswered(how === 'refused' ? 'refused' : 'signed')
    act.mutate({ params: { token }, body }, { onSuccess: done })
  }
  return (
    <form
      className="tl-fields"
      noValidate
      onSubmit={(event) => [event.preventDefault(), send(new FormData(event.currentTarget))]}
    >
      <h2>{say('your_answer')}</h2>
      <ProblemSummary problems={problems} />
      {act.error && !problemsOf(act.error) && <TroubleBanner error={act.error} />}
      <Choice
        name="party"
        label={say('i_am')}
        options={(['client', 'representative'] as const).map((value) => ({
          value,
          word: say(`i_am_${value}`, { name: client }),
        }))}
        value={party}
        onChange={setParty}
        problem={problems['party']}
      />
      <TextField name="name" label={say('your_name')} autoComplete="name" problem={problems['name']} />
      <Choice
        name="how"
        label={say('your_answer')}
        options={(['drawn', 'typed', 'refused'] as const).map((value) => ({ value, word: say(ways[value]) }))}
        value={how}
        onChange={setHow}
      />
      {how === 'drawn' && <DrawingPad drawing={drawing} problem={problems['drawing']} onDraw={setDrawing} />}
      {how === 'refused' && <AreaField name="because" label={say('why_not')} rows={3} problem={problems['because']} />}
      <div>
        <Button type="submit" loading={act.isPending}>
          {say(how === 'refused' ? 'sign_decline' : 'sign_agree')}
        </Button>
      </div>
    </form>
  )
}
