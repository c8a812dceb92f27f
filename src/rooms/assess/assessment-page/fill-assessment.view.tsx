import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useAct } from '../../../web/asking.ts'
import { DraftConflict } from '../../../web/draft/draft-conflict.tsx'
import type { Problems } from '../../../web/form/problem-summary.tsx'
import { SavedState } from '../../../web/form/saved-state.tsx'
import { TroubleBanner } from '../../../web/list/answered.tsx'
import { Banner } from '../../../web/parts/banner.tsx'
import { LinkButton } from '../../../web/parts/button.tsx'
import { PageHead } from '../../../web/shell/page-title.tsx'
import { tell } from '../../../web/shell/told.tsx'
import { useHere } from '../../../web/use-here.ts'
import { useGo } from '../../../web/where.ts'
import { staleWithAssessment } from '../assess.client.ts'
import { type AssessmentFile, signAssessment } from '../assessment/contract.ts'
import { assessmentSay as say } from '../assessment.en.ts'
import type { Issue } from '../checking/issue.ts'
import { QuestionnaireForm } from '../form/questionnaire-form.view.tsx'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import { readTyped, type TypedAssessment } from './assessment.form.ts'
import { CriticalBanner } from './critical-banner.view.tsx'
import { HowAsked } from './how-asked.view.tsx'
import { ScorePanel } from './score-panel.view.tsx'
import { urgentIn } from './urgent.ts'
import { useAnswering, useBefore, useMark } from './use-answering.ts'
import { useForm } from './use-scores.ts'

/** Questions at the left, what they add up to at the right. A draft from the first answer until it is signed. */
export function FillAssessment({ file }: { file: AssessmentFile }) {
  const form = useForm(file)
  if (!form) return <Banner kind="warn">{say('form_unreadable')}</Banner>
  return <Filling file={file} form={form} />
}

function Filling({ file, form }: { file: AssessmentFile; form: Questionnaire }) {
  const here = useHere()
  const { draft, typed, change, scored, sheet } = useAnswering(file, form)
  const { sign, problems, issues, error, busy } = useSigning(file, form, draft)
  const mark = useMark()
  const before = useBefore(file)
  const urgent = useMemo(() => urgentIn(sheet, form, scored.critical), [sheet, form, scored.critical])
  const backTo = `/clients/${file.client.clientId}/assess?caseId=${file.caseId}`
  return (
    <>
      <PageHead
        title={file.title}
        lead={say('assessing', { name: file.client.name })}
        acts={
          <>
            <SavedState state={draft.state} here={here} />
            <LinkButton variant="default" to={backTo}>
              {say('finish_later')}
            </LinkButton>
            <Button loading={busy} disabled={!draft.ready} onClick={() => void sign(typed)}>
              {say('sign_assessment')}
            </Button>
          </>
        }
      />
      <CriticalBanner file={file} sheet={sheet} items={scored.critical} ready={draft.ready} />
      <div className="tl-assessment">
        <div className="tl-stack">
          <DraftConflict draft={draft} wordsOf={() => say('other_answers')} />
          {error && <TroubleBanner error={error} />}
          <HowAsked typed={typed} problems={problems} onType={change} />
          <QuestionnaireForm
            questionnaire={form}
            response={typed.response}
            onChange={(response) => change({ ...typed, response })}
            before={before}
            better={scored.scores[0]?.better ?? 'neither'}
            issues={issues}
            critical={urgent}
            mark={mark}
            mode={typed.mode}
          />
        </div>
        <ScorePanel file={file} sheet={sheet} scores={scored.scores} on={typed.doneOn} />
      </div>
    </>
  )
}

type Draft = ReturnType<typeof useAnswering>['draft']

function useSigning(file: AssessmentFile, form: Questionnaire, draft: Draft) {
  const go = useGo()
  const act = useAct(signAssessment, staleWithAssessment)
  const [problems, setProblems] = useState<Problems>({})
  const [issues, setIssues] = useState<readonly Issue[]>([])
  const sign = async (typed: TypedAssessment) => {
    const read = readTyped(typed, form)
    setIssues(read.ok ? [] : read.issues)
    setProblems(read.ok ? {} : read.problems)
    if (!read.ok) return
    await draft.hold()
    const done = () => [
      draft.forget(),
      tell(say('told_signed', { title: file.title })),
      go(`/clients/${file.client.clientId}/assess?caseId=${file.caseId}`),
    ]
    act.mutate({ params: { assessmentId: file.assessmentId }, body: read.body }, { onSuccess: done })
  }
  return { sign, problems, issues, error: act.error, busy: act.isPending }
}
