import { Button } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../../web/asking.ts'
import { useKept } from '../../../web/draft/use-kept.ts'
import { AreaField } from '../../../web/form/inputs.tsx'
import { TroubleBanner } from '../../../web/list/answered.tsx'
import { Dialog } from '../../../web/parts/dialog.tsx'
import { tell } from '../../../web/shell/told.tsx'
import { versionAfter } from '../../../web/trouble.ts'
import { say } from '../en.ts'
import { waiveObligation } from '../obligation/contract.ts'
import { titleOf } from '../obligation/title-words.ts'
import type { TodayItem } from '../today/contract.ts'
import { staleWithObligation } from './obligation.client.ts'

const kept = new Map<string, string>()

/** Nothing leaves the list without a reason that stays beside it. */
export function WaiveDialog({ item, onClose }: { item: TodayItem; onClose: () => void }) {
  const { typed: because, type: setBecause, forget } = useKept(kept, item.id, '')
  const [asked, setAsked] = useState(false)
  const waive = useAct(waiveObligation, staleWithObligation)
  const title = titleOf(item)
  const save = () => {
    setAsked(true)
    if (because.trim() === '') return
    waive.mutate(
      { params: { id: item.id }, body: { version: versionAfter(waive.error, item.version), because } },
      {
        onSuccess: () => {
          forget()
          tell(say('waived_told', { title }))
          onClose()
        },
      },
    )
  }
  return (
    <Dialog
      title={say('waive')}
      onClose={onClose}
      acts={
        <>
          <Button variant="default" onClick={onClose}>
            {say('cancel')}
          </Button>
          <Button onClick={save} loading={waive.isPending}>
            {say('waive')}
          </Button>
        </>
      }
    >
      <p>{say('for_client', { title, client: item.clientName ?? '' })}</p>
      {waive.isError && <TroubleBanner error={waive.error} />}
      <AreaField
        label={say('because')}
        name="because"
        hint={say('because_hint')}
        problem={asked && because.trim() === '' ? say('because_needed') : undefined}
        value={because}
        onChange={({ target }) => setBecause(target.value)}
        rows={3}
        data-first=""
      />
    </Dialog>
  )
}
