import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useAct } from '../../../web/asking.ts'
import { dateInWords, momentInSentence } from '../../../web/due-words.ts'
import { FormDialog } from '../../../web/form/form-dialog.tsx'
import { AreaField } from '../../../web/form/inputs.tsx'
import { useTyped } from '../../../web/form/use-typed-act.ts'
import { Banner } from '../../../web/parts/banner.tsx'
import { LinkButton } from '../../../web/parts/button.tsx'
import { PageHead } from '../../../web/shell/page-title.tsx'
import { useHere } from '../../../web/use-here.ts'
import { readResponse } from '../answers/read-answers.ts'
import { staleWithAssessment } from '../assess.client.ts'
import { BeginButton } from '../assess-tab/begin-button.view.tsx'
import { type AssessmentFile, VoidingAssessment, voidAssessment } from '../assessment/contract.ts'
import { assessmentSay as say } from '../assessment.en.ts'
import { QuestionnaireForm } from '../form/questionnaire-form.view.tsx'
import { ScorePanel } from './score-panel.view.tsx'
import { useBefore } from './use-answering.ts'
import { useForm, useSheet } from './use-scores.ts'

/** As it was signed, beside the one before it; or begun by somebody else, whose answers are hers until she signs. */
export function ReadAssessment({ file }: { file: AssessmentFile }) {
  const here = useHere()
  const sheet = useSheet(file)
  const form = useForm(file)
  const read = useMemo(() => readResponse(file.response), [file.response])
  const before = useBefore(file)
  const { begun, voided } = file
  return (
    <>
      <PageHead title={file.title} lead={<Lead file={file} />} acts={<Acts file={file} />} />
      {begun && (
        <Banner kind="info">
          {say('begun_by_colleague', { name: begun.by, when: momentInSentence(begun.at, here) })}
        </Banner>
      )}
      {voided && (
        <Banner kind="warn">
          <b>{say('void')}.</b> {say('voided_why', { name: voided.by, because: voided.because })}
        </Banner>
      )}
      {!begun && (
        <div className="tl-assessment">
          {form && read.ok ? (
            <QuestionnaireForm
              questionnaire={form}
              response={read.response}
              readOnly
              mode={file.mode ?? 'interview'}
              before={before}
              better={file.scores[0]?.better ?? 'neither'}
            />
          ) : (
            <Banner kind="warn">{say('form_unreadable')}</Banner>
          )}
          <ScorePanel file={file} sheet={sheet} scores={file.scores} on={file.doneOn ?? ''} />
        </div>
      )}
    </>
  )
}

function Lead({ file: { client, doneOn, mode, proxyName, signature } }: { file: AssessmentFile }) {
  const here = useHere()
  if (!doneOn || !mode || !signature) return client.name
  const who = [signature.name, signature.credential].filter((part) => part).join(', ')
  const asked = say(`asked_${mode}`, { name: client.name, proxy: proxyName, day: dateInWords(doneOn, here) })
  return `${asked} ${say('signed_by_when', { who, when: momentInSentence(signature.at, here) })}`
}

function Acts({ file }: { file: AssessmentFile }) {
  const [voiding, setVoiding] = useState(false)
  return (
    <>
      {!file.begun && (
        <LinkButton variant="default" to={`/assessments/${file.assessmentId}/paper`}>
          {say('print_it')}
        </LinkButton>
      )}
      {file.mayVoid && (
        <Button variant="default" onClick={() => setVoiding(true)}>
          {say('void_it')}
        </Button>
      )}
      {file.mayBeginAgain && <BeginButton caseId={file.caseId} instrument={file.key} title={file.title} again />}
      {voiding && <VoidDialog file={file} onClose={() => setVoiding(false)} />}
    </>
  )
}

function VoidDialog({ file: { assessmentId, title }, onClose }: { file: AssessmentFile; onClose: () => void }) {
  const act = useAct(voidAssessment, staleWithAssessment)
  const { problems, submit } = useTyped(VoidingAssessment, { because: say('void_because_needed') }, act.error)
  return (
    <FormDialog
      title={say('void_title', { title })}
      verb={say('void_verb')}
      busy={act.isPending}
      error={act.error}
      problems={problems}
      onClose={onClose}
      onSubmit={(typed) =>
        submit(Object.fromEntries(typed), (body) =>
          act.mutate({ params: { assessmentId }, body }, { onSuccess: onClose }),
        )
      }
    >
      <p>{say('void_means')}</p>
      <AreaField label={say('why')} name="because" rows={2} problem={problems['because']} data-first="" />
    </FormDialog>
  )
}
