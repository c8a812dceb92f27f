import { Button } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../../web/asking.ts'
import { DraftConflict } from '../../../web/draft/draft-conflict.tsx'
import { useDraft } from '../../../web/draft/use-draft.ts'
import type { Problems } from '../../../web/form/problem-summary.tsx'
import { ProblemSummary } from '../../../web/form/problem-summary.tsx'
import { problemsOf } from '../../../web/form/problems-of.ts'
import { SavedState } from '../../../web/form/saved-state.tsx'
import { TroubleBanner } from '../../../web/list/answered.tsx'
import { Banner } from '../../../web/parts/banner.tsx'
import { LinkButton } from '../../../web/parts/button.tsx'
import { PageHead } from '../../../web/shell/page-title.tsx'
import { tell } from '../../../web/shell/told.tsx'
import { useHere } from '../../../web/use-here.ts'
import { useGo } from '../../../web/where.ts'
import { type AcuityFile, confirmAcuity } from '../acuity/contract.ts'
import { staleWithAcuity } from '../assess.client.ts'
import { say } from '../en.ts'
import { beginAcuity, draftWords, readAcuityForm, TypedAcuity } from './acuity.form.ts'
import { DomainsSheet } from './domains-sheet.view.tsx'
import { HistorySheet } from './history-sheet.view.tsx'
import { LaceSheet } from './lace-sheet.view.tsx'
import { ScoreSheet } from './score-sheet.view.tsx'

type AcuityFormProps = { file: AcuityFile; backTo: string }

/** Domains at the left, what they add up to at the right. Kept as a draft until it is confirmed. */
export function AcuityForm({ file, backTo }: AcuityFormProps) {
  const here = useHere()
  const go = useGo()
  const act = useAct(confirmAcuity, staleWithAcuity)
  const [asked, setAsked] = useState<TypedAcuity>()
  const title = say('acuity_of', { name: file.clientName })
  const draft = useDraft({
    kind: 'acuity',
    subjectId: file.caseId,
    title,
    initial: beginAcuity(file),
    shape: TypedAcuity,
  })
  const typed = draft.body
  const read = readAcuityForm(typed, file)
  const found = asked && !read.ok ? read.problems : {}
  const problems: Problems = { ...found, ...(asked === typed && problemsOf(act.error)) }
  const confirm = async () => {
    setAsked(typed)
    if (!read.ok) return
    await draft.hold()
    const done = () => [
      draft.forget(),
      tell(say('told_confirmed', { name: file.clientName, tier: read.body.tier })),
      go(backTo),
    ]
    act.mutate({ params: { caseId: file.caseId }, body: read.body }, { onSuccess: done })
  }
  const reads = file.mayOverrideBy === 0
  const acts = (
    <>
      <SavedState state={draft.state} here={here} />
      <LinkButton variant="default" to={backTo}>
        {say('finish_later')}
      </LinkButton>
      <Button loading={act.isPending} disabled={reads || !draft.ready} onClick={() => void confirm()}>
        {say('confirm_acuity')}
      </Button>
    </>
  )
  return (
    <>
      <PageHead title={title} lead={say('acuity_lead')} acts={acts} />
      <form className="tl-acuity-form" onSubmit={(event) => event.preventDefault()}>
        <div className="tl-stack">
          <DraftConflict draft={draft} wordsOf={(body) => draftWords(body, typed, file)} />
          <ProblemSummary problems={problems} />
          {act.error && !problemsOf(act.error) && <TroubleBanner error={act.error} />}
          {typed.imminentSafety && <Banner kind="safety">{say('imminent_banner')}</Banner>}
          <DomainsSheet
            file={file}
            typed={typed}
            problems={problems}
            onType={draft.change}
            onConfirm={() => void confirm()}
          />
        </div>
        <div className="tl-stack">
          <ScoreSheet file={file} typed={typed} problems={problems} onType={draft.change} />
          {file.lace && <LaceSheet lace={file.lace} />}
          {file.history.length > 0 && <HistorySheet history={file.history} domains={file.domains} />}
        </div>
      </form>
    </>
  )
}
