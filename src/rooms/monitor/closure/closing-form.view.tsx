import { Button } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../../web/asking.ts'
import { DraftConflict } from '../../../web/draft/draft-conflict.tsx'
import { useDraft } from '../../../web/draft/use-draft.ts'
import { ProblemSummary, type Problems } from '../../../web/form/problem-summary.tsx'
import { problemsOf } from '../../../web/form/problems-of.ts'
import { SavedState } from '../../../web/form/saved-state.tsx'
import { TroubleBanner } from '../../../web/list/answered.tsx'
import { LinkButton } from '../../../web/parts/button.tsx'
import { Sheet } from '../../../web/parts/sheet.tsx'
import { tell } from '../../../web/shell/told.tsx'
import { versionAfter } from '../../../web/trouble.ts'
import { useHere } from '../../../web/use-here.ts'
import { useGo } from '../../../web/where.ts'
import { dayOf } from '../../../words/time-zone.ts'
import { say } from '../en.ts'
import { AskedForClosing } from '../sign-off/asked-closing.view.tsx'
import { staleWithClosing } from './closing.client.ts'
import { ClosingDraft, chosenReason, newClosing, readTyped } from './closing.form.ts'
import { ClosingFields } from './closing-fields.view.tsx'
import { ConfirmClosing } from './confirm-closing.view.tsx'
import { type Closing, type ClosingFile, closeCase } from './contract.ts'

type ClosingFormProps = { file: ClosingFile; onReason: (reason: string) => void }

/** Kept while it is written, checked before it is asked, and asked once more before it is done. */
export function ClosingForm({ file, onReason }: ClosingFormProps) {
  const here = useHere()
  const [initial] = useState(() => newClosing(file))
  const title = say('closing_of', { name: file.clientName })
  const draft = useDraft({ kind: 'closure', subjectId: file.caseId, title, shape: ClosingDraft, initial })
  const [problems, setProblems] = useState<Problems>({})
  const [closing, setClosing] = useState<Closing | null>(null)
  const asks = (chosenReason(file, draft.body)?.needsSupervisor ?? false) && !file.maySignOff
  const reading = (typed: ClosingDraft) => readTyped(typed, file, dayOf(here.now, here.zone))
  const problemsStill = (typed: ClosingDraft): Problems => {
    const read = reading(typed)
    return read.ok ? {} : read.problems
  }
  const check = () => {
    const read = reading(draft.body)
    setProblems(read.ok ? {} : read.problems)
    if (read.ok) setClosing(read.closing)
  }
  const act = useClosing(file, draft, setProblems)
  if (!draft.ready) return null
  return (
    <Sheet title={say('closing_words')} aside={<SavedState state={draft.state} here={here} />}>
      <div className="tl-stack">
        {file.asked && <AskedForClosing file={file} asked={file.asked} />}
        <form className="tl-fields" noValidate onSubmit={(event) => event.preventDefault()}>
          {act.trouble !== undefined && <TroubleBanner error={act.trouble} />}
          <ProblemSummary problems={problems} />
          <DraftConflict draft={draft} wordsOf={({ outcome, summary }) => `${outcome} ${summary}`} />
          <ClosingFields
            file={file}
            typed={draft.body}
            problems={problems}
            onType={(typed) => {
              draft.change(typed)
              onReason(typed.reason)
              if (Object.keys(problems).length > 0) setProblems(problemsStill(typed))
            }}
          />
          <div className="tl-row">
            <Button loading={act.busy} onClick={check}>
              {say(asks ? 'closing_ask' : 'close_the_case')}
            </Button>
            <LinkButton to={`/clients/${file.clientId}?caseId=${file.caseId}`} variant="default">
              {say('cancel')}
            </LinkButton>
          </div>
        </form>
      </div>
      {closing && (
        <ConfirmClosing
          file={file}
          closing={closing}
          asks={asks}
          onCancel={() => setClosing(null)}
          onConfirm={() => {
            setClosing(null)
            void act.close(closing)
          }}
        />
      )}
    </Sheet>
  )
}

type InHand = { hold: () => Promise<void>; forget: () => void }

function useClosing(file: ClosingFile, draft: InHand, onProblems: (problems: Problems) => void) {
  const act = useAct(closeCase, staleWithClosing)
  const go = useGo()
  const [trouble, setTrouble] = useState<unknown>()
  const close = async (closing: Closing): Promise<void> => {
    setTrouble(undefined)
    await draft.hold()
    try {
      const version = versionAfter(act.error, closing.version)
      const { done } = await act.mutateAsync({ params: { caseId: file.caseId }, body: { ...closing, version } })
      draft.forget()
      tell(say(done === 'closed' ? 'closing_told' : 'closing_asked_told', { name: file.clientName }))
      if (done === 'asked') go(`/clients/${file.clientId}`)
    } catch (error) {
      const refused = problemsOf(error)
      if (refused) onProblems(refused)
      else setTrouble(error)
    }
  }
  return { trouble, busy: act.isPending, close }
}
