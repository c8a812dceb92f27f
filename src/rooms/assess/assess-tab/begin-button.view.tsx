import { Button } from '@mantine/core'
import { useAct } from '../../../web/asking.ts'
import { tell } from '../../../web/shell/told.tsx'
import { sentenceOf } from '../../../web/trouble.ts'
import { useGo } from '../../../web/where.ts'
import { newId } from '../../../words/ids.ts'
import { staleWithAssessment } from '../assess.client.ts'
import { AssessmentId, beginAssessment } from '../assessment/contract.ts'
import { assessmentSay as say } from '../assessment.en.ts'

type BeginButtonProps = { caseId: string; instrument: string; title: string; again?: boolean }

/** Opens the form at once; what is answered there is a draft until it is signed. */
export function BeginButton({ caseId, instrument, title, again = false }: BeginButtonProps) {
  const go = useGo()
  const act = useAct(beginAssessment, staleWithAssessment)
  const begin = () => {
    const assessmentId = AssessmentId.parse(newId())
    const opened = () => void go(`/assessments/${assessmentId}`)
    const failed = (error: unknown) => void tell(sentenceOf(error))
    act.mutate({ params: { caseId }, body: { assessmentId, instrument } }, { onSuccess: opened, onError: failed })
  }
  return (
    <Button
      size="xs"
      variant="default"
      loading={act.isPending}
      aria-label={say(again ? 'begin_again_what' : 'begin_what', { title })}
      onClick={begin}
    >
      {say(again ? 'begin_again' : 'begin')}
    </Button>
  )
}
