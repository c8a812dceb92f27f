import { useState } from 'react'
import { Banner } from '../../../web/parts/banner.tsx'
import { Sheet } from '../../../web/parts/sheet.tsx'
import { startResponse } from '../answers/answer.ts'
import { assessmentSay as say } from '../assessment.en.ts'
import { useForm } from '../assessment-page/use-scores.ts'
import { QuestionnaireForm } from '../form/questionnaire-form.view.tsx'
import type { InstrumentFile } from '../instrument/contract.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import { InstrumentFacts } from './instrument-facts.view.tsx'

/** The form to try, and beside it what its answers mean. */
export function InstrumentView({ file }: { file: InstrumentFile }) {
  const form = useForm(file)
  return (
    <div className="tl-instrument">
      {form ? (
        <Trying key={`${file.key} ${file.version}`} form={form} />
      ) : (
        <Banner kind="warn">{say('form_unreadable')}</Banner>
      )}
      <InstrumentFacts file={file} />
    </div>
  )
}

function Trying({ form }: { form: Questionnaire }) {
  const [begun] = useState(() => startResponse(form))
  return (
    <Sheet label={say('try_it')}>
      <p className="tl-quiet">{say('try_it')}</p>
      <QuestionnaireForm questionnaire={form} response={begun} />
    </Sheet>
  )
}
