import { Button } from '@mantine/core'
import { useState } from 'react'
import { z } from 'zod'
import { useAct } from '../../../web/asking.ts'
import { DraftConflict } from '../../../web/draft/draft-conflict.tsx'
import { useDraft } from '../../../web/draft/use-draft.ts'
import { dateInWords, momentInWords } from '../../../web/due-words.ts'
import { AreaField } from '../../../web/form/inputs.tsx'
import { SavedState } from '../../../web/form/saved-state.tsx'
import { TroubleBanner } from '../../../web/list/answered.tsx'
import { Sheet } from '../../../web/parts/sheet.tsx'
import { tell } from '../../../web/shell/told.tsx'
import { useHere } from '../../../web/use-here.ts'
import { useGo } from '../../../web/where.ts'
import { staleWithClosing } from '../closure/closing.client.ts'
import { type AskedClosing, type ClosingFile, reopenCase, writeClosingSummary } from '../closure/contract.ts'
import { say } from '../en.ts'

/** A closed case: how it closed, the summary that may still be due, and for a while the way back. */
export function ClosedCase({ file }: { file: ClosingFile }) {
  return (
    <>
      {file.closure && <Closed closure={file.closure} file={file} />}
      {file.closure && !file.summaryWritten && <LaterSummary file={file} />}
      {file.maySignOff && file.reopenUntil && <Reopen file={file} />}
    </>
  )
}

function Closed({ closure, file }: { closure: AskedClosing; file: ClosingFile }) {
  const here = useHere()
  const title = file.reasons.find(({ id }) => id === closure.reason)?.title ?? closure.reason
  return (
    <Sheet title={title} aside={momentInWords(closure.at, here)}>
      <div className="tl-fields">
        <p>{say('closed_by', { name: closure.askedBy })}</p>
        <p>{closure.outcome}</p>
        {closure.missingBecause && <p>{say('closed_although', { because: closure.missingBecause })}</p>}
        {closure.summary && <p className="tl-read">{closure.summary}</p>}
      </div>
    </Sheet>
  )
}

const SummaryDraft = z.object({ words: z.string() })

function LaterSummary({ file: { caseId, clientName: name } }: { file: ClosingFile }) {
  const here = useHere()
  const title = say('closing_summary_of', { name })
  const draft = useDraft({
    kind: 'closing_summary',
    subjectId: caseId,
    title,
    shape: SummaryDraft,
    initial: { words: '' },
  })
  const act = useAct(writeClosingSummary, staleWithClosing)
  const { words } = draft.body
  const write = async (): Promise<void> => {
    await draft.hold()
    await act.mutateAsync({ params: { caseId }, body: { words } })
    draft.forget()
    tell(say('closing_summary_told'))
  }
  if (!draft.ready) return null
  return (
    <Sheet title={say('closing_summary_due')} aside={<SavedState state={draft.state} here={here} />}>
      <div className="tl-fields">
        {act.error && <TroubleBanner error={act.error} />}
        <DraftConflict draft={draft} wordsOf={(body) => body.words} />
        <AreaField
          label={say('closing_summary')}
          name="words"
          value={words}
          onChange={({ target }) => draft.change({ words: target.value })}
          rows={7}
        />
        <div className="tl-row">
          <Button loading={act.isPending} disabled={words.trim() === ''} onClick={() => void write().catch(() => {})}>
            {say('closing_summary_write')}
          </Button>
        </div>
      </div>
    </Sheet>
  )
}

function Reopen({ file }: { file: ClosingFile }) {
  const here = useHere()
  const go = useGo()
  const [reason, setReason] = useState('')
  const act = useAct(reopenCase, staleWithClosing)
  const reopen = () =>
    act.mutate(
      { params: { caseId: file.caseId }, body: { reason } },
      {
        onSuccess: () => {
          tell(say('reopened_told', { name: file.clientName }))
          go(`/clients/${file.clientId}?caseId=${file.caseId}`)
        },
      },
    )
  return (
    <Sheet
      title={say('reopen')}
      aside={file.reopenUntil && say('reopen_until', { day: dateInWords(file.reopenUntil, here) })}
    >
      <div className="tl-fields">
        {act.error && <TroubleBanner error={act.error} />}
        <AreaField
          label={say('reopen_because')}
          name="reason"
          value={reason}
          onChange={({ target }) => setReason(target.value)}
          rows={2}
        />
        <div className="tl-row">
          <Button variant="default" loading={act.isPending} disabled={reason.trim() === ''} onClick={reopen}>
            {say('reopen')}
          </Button>
        </div>
      </div>
    </Sheet>
  )
}
