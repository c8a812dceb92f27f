import { useAct } from '../../../web/asking.ts'
import { momentInWords } from '../../../web/due-words.ts'
import { Choice } from '../../../web/form/choices.tsx'
import { TroubleBanner } from '../../../web/list/answered.tsx'
import { Sheet } from '../../../web/parts/sheet.tsx'
import { useHere } from '../../../web/use-here.ts'
import { say } from '../en.ts'
import { staleWithReferral } from '../intake.client.ts'
import type { ReferralFile } from '../referral/contract.ts'
import { noteContactConsent } from './contract.ts'

const options = [
  { value: 'yes', word: say('agreed') },
  { value: 'no', word: say('not_agreed') },
] as const

const answerOf = (agreed: boolean | null): 'yes' | 'no' | undefined => {
  if (agreed === null) return undefined
  return agreed ? 'yes' : 'no'
}

/** Whether the person agreed to be contacted; each answer is kept with its moment. */
export function ConsentSheet({ file: { referralId, consent, mayAnswer } }: { file: ReferralFile }) {
  const act = useAct(noteContactConsent, staleWithReferral)
  const value = answerOf(consent.agreed)
  const note = (answer: 'yes' | 'no') => act.mutate({ params: { referralId }, body: { agreed: answer === 'yes' } })
  return (
    <Sheet title={say('may_we_contact')} aside={<SaidWhen consent={consent} />}>
      {act.error && <TroubleBanner error={act.error} />}
      {mayAnswer ? (
        <Choice
          label={say('agreed_to_contact_question')}
          name="agreed"
          options={options}
          value={value}
          onChange={note}
        />
      ) : (
        <p>{options.find((one) => one.value === value)?.word ?? say('not_asked')}</p>
      )}
      {consent.words && <p>{consent.words}</p>}
    </Sheet>
  )
}

function SaidWhen({ consent: { at, agreed } }: Pick<ReferralFile, 'consent'>) {
  const here = useHere()
  if (at) return momentInWords(at, here)
  return say(agreed === null ? 'not_asked' : 'said_with_referral')
}
