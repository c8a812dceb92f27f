import { Button } from '@mantine/core'
import { useAct } from '../../../web/asking.ts'
import { useKept } from '../../../web/draft/use-kept.ts'
import { AreaField } from '../../../web/form/inputs.tsx'
import { TroubleBanner } from '../../../web/list/answered.tsx'
import { Dialog } from '../../../web/parts/dialog.tsx'
import { tell } from '../../../web/shell/told.tsx'
import { versionAfter } from '../../../web/trouble.ts'
import { staleWithObligation } from '../by-hand/obligation.client.ts'
import { say } from '../en.ts'
import { finishTask } from '../obligation/contract.ts'
import { titleOf } from '../obligation/title-words.ts'
import type { TodayItem } from '../today/contract.ts'

const kept = new Map<string, string>()

type FinishTaskDialogProps = {
  item: Pick<TodayItem, 'id' | 'version' | 'clientName' | 'title' | 'words'>
  onClose: () => void
}

/** Ticks what somebody set by hand; late completion says so by itself. */
export function FinishTaskDialog({ item, onClose }: FinishTaskDialogProps) {
  const { typed: note, type: setNote, forget } = useKept(kept, item.id, '')
  const finish = useAct(finishTask, staleWithObligation)
  const title = titleOf(item)
  const save = () =>
    finish.mutate(
      {
        params: { id: item.id },
        body: { version: versionAfter(finish.error, item.version), note: note.trim() || null },
      },
      {
        onSuccess: () => {
          forget()
          tell(say('done_told', { title }))
          onClose()
        },
      },
    )
  return (
    <Dialog
      title={say('finish_task')}
      onClose={onClose}
      acts={
        <>
          <Button variant="default" onClick={onClose}>
            {say('cancel')}
          </Button>
          <Button onClick={save} loading={finish.isPending}>
            {say('finish_task')}
          </Button>
        </>
      }
    >
      <p>{say('for_client', { title, client: item.clientName ?? '' })}</p>
      {finish.isError && <TroubleBanner error={finish.error} />}
      <AreaField
        label={say('finish_note')}
        name="note"
        hint={say('finish_note_hint')}
        value={note}
        onChange={({ target }) => setNote(target.value)}
        rows={3}
        data-first=""
      />
    </Dialog>
  )
}
