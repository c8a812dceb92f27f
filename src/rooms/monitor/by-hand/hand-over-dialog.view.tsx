import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { asked as question, useAct } from '../../../web/asking.ts'
import { useKept } from '../../../web/draft/use-kept.ts'
import { dayInWords, type Here } from '../../../web/due-words.ts'
import { AreaField, SelectField } from '../../../web/form/inputs.tsx'
import { TroubleBanner } from '../../../web/list/answered.tsx'
import { Dialog } from '../../../web/parts/dialog.tsx'
import { useSession } from '../../../web/session.ts'
import { tell } from '../../../web/shell/told.tsx'
import { versionAfter } from '../../../web/trouble.ts'
import { useHere } from '../../../web/use-here.ts'
import { type Colleague, listColleagues } from '../../staff/member/contract.ts'
import { say } from '../en.ts'
import { handOverObligation } from '../obligation/contract.ts'
import { titleOf } from '../obligation/title-words.ts'
import type { TodayItem } from '../today/contract.ts'
import { staleWithObligation } from './obligation.client.ts'

const kept = new Map<string, { to: string; because: string }>()

/** A colleague of the program sees to it, and sees the client until it is done. */
export function HandOverDialog({ item, onClose }: { item: TodayItem; onClose: () => void }) {
  const me = useSession().staff.id
  const all = useQuery(question('colleagues', listColleagues, {})).data?.colleagues ?? []
  const colleagues = all.filter((one) => one.id !== me && worksIn(one, item.programId))
  const here = useHere()
  const { typed, type, forget } = useKept(kept, item.id, { to: '', because: '' })
  const { to, because } = typed
  const [asked, setAsked] = useState(false)
  const handOver = useAct(handOverObligation, staleWithObligation)
  const title = titleOf(item)
  const chosen = colleagues.find(({ id }) => id === to)
  const save = () => {
    setAsked(true)
    if (!chosen || because.trim() === '') return
    handOver.mutate(
      {
        params: { id: item.id },
        body: { version: versionAfter(handOver.error, item.version), because, to: chosen.id },
      },
      {
        onSuccess: () => {
          forget()
          tell(say('handed_over_told', { name: chosen.name, title }))
          onClose()
        },
      },
    )
  }
  return (
    <Dialog
      title={say('hand_over')}
      onClose={onClose}
      acts={
        <>
          <Button variant="default" onClick={onClose}>
            {say('cancel')}
          </Button>
          <Button onClick={save} loading={handOver.isPending}>
            {say('hand_over')}
          </Button>
        </>
      }
    >
      <p>{say('for_client', { title, client: item.clientName ?? '' })}</p>
      {handOver.isError && <TroubleBanner error={handOver.error} />}
      <SelectField
        label={say('hand_over_to')}
        name="to"
        none={say('choose_colleague')}
        options={colleagues.map((one) => ({ value: one.id, word: nameWords(one, here) }))}
        problem={asked && !chosen ? say('hand_over_to_needed') : undefined}
        value={to}
        onChange={({ target }) => type({ ...typed, to: target.value })}
        data-first=""
      />
      <AreaField
        label={say('because')}
        name="because"
        problem={asked && because.trim() === '' ? say('because_needed') : undefined}
        value={because}
        onChange={({ target }) => type({ ...typed, because: target.value })}
        rows={3}
      />
    </Dialog>
  )
}

/** Whoever is away is named as away: what is due would wait for them. */
const nameWords = ({ name, awayUntil }: Colleague, here: Here): string =>
  awayUntil ? say('colleague_away', { name, day: dayInWords(awayUntil, here) }) : name

const workers = ['case_manager', 'intake', 'supervisor']

const worksIn = ({ roles }: Colleague, programId: string): boolean =>
  roles.some((held) => held.programId === programId && workers.includes(held.role))
