import { Button } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../../web/asking.ts'
import { momentInWords } from '../../../web/due-words.ts'
import { FormDialog } from '../../../web/form/form-dialog.tsx'
import { AreaField } from '../../../web/form/inputs.tsx'
import { problemsOf } from '../../../web/form/problems-of.ts'
import { Banner } from '../../../web/parts/banner.tsx'
import { tell } from '../../../web/shell/told.tsx'
import { useHere } from '../../../web/use-here.ts'
import { useGo } from '../../../web/where.ts'
import { staleWithClosing } from '../closure/closing.client.ts'
import { type AskedClosing, type ClosingFile, sendClosingBack } from '../closure/contract.ts'
import { say } from '../en.ts'

/** Somebody waits for the sign-off: a supervisor closes the case below, or sends it back. */
export function AskedForClosing({ file, asked }: { file: ClosingFile; asked: AskedClosing }) {
  const here = useHere()
  const [sends, send] = useState(false)
  const acts = file.maySignOff && (
    <Button size="xs" variant="default" onClick={() => send(true)}>
      {say('closing_send_back')}
    </Button>
  )
  return (
    <>
      <Banner kind="info" acts={acts}>
        {say('closing_asked_by', { name: asked.askedBy, when: momentInWords(asked.at, here) })}
      </Banner>
      {sends && <SendBack file={file} asked={asked} onClose={() => send(false)} />}
    </>
  )
}

function SendBack({ file, asked, onClose }: { file: ClosingFile; asked: AskedClosing; onClose: () => void }) {
  const go = useGo()
  const act = useAct(sendClosingBack, staleWithClosing)
  const problems = problemsOf(act.error) ?? {}
  const onSuccess = () => {
    tell(say('closing_sent_back_told', { name: asked.askedBy }))
    go(`/clients/${file.clientId}?caseId=${file.caseId}`)
  }
  return (
    <FormDialog
      title={say('closing_send_back_of', { name: asked.askedBy })}
      verb={say('closing_send_back')}
      busy={act.isPending}
      error={act.error}
      problems={problems}
      onClose={onClose}
      onSubmit={(typed) =>
        act.mutate({ params: { caseId: file.caseId }, body: { because: String(typed.get('because')) } }, { onSuccess })
      }
    >
      <AreaField
        label={say('closing_send_back_because')}
        name="because"
        problem={problems['because']}
        rows={3}
        data-first=""
      />
    </FormDialog>
  )
}
