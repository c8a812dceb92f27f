import { Button } from '@mantine/core'
import { IconBook2, IconDots, IconPlus } from '@tabler/icons-react'
import { use, useState } from 'react'
import { Menu } from '../../../web/parts/menu.tsx'
import { Tag } from '../../../web/parts/tag.tsx'
import { Voice } from '../../../web/parts/voice.tsx'
import { say } from '../en.ts'
import { OpenLibrary } from '../library-drawer/library.client.ts'
import { DecideNeed } from '../plan-dialog/decide-need.view.tsx'
import { GoalDialog } from '../plan-dialog/goal-dialog.view.tsx'
import { NeedDialog } from '../plan-dialog/need-dialog.view.tsx'
import type { PlanFile } from '../plan-file/contract.ts'
import type { Need } from '../plan-file/need.ts'
import { GoalCard } from './goal-card.view.tsx'
import { useOrder } from './use-order.ts'

/** One need with its goals. */
export function NeedView({ need, plan }: { need: Need; plan: PlanFile }) {
  const [over, setOver] = useState<'goal' | 'edit' | 'decide' | null>(null)
  const openLibrary = use(OpenLibrary)
  const close = () => setOver(null)
  const { caseId, clientName, mayWrite } = plan
  const last = need.decisions.at(-1)
  return (
    <section className="tl-plan-need" aria-label={say('need_of', { title: need.title })}>
      <div className="tl-plan-need-head">
        <h2>{say('need_of', { title: need.title })}</h2>
        {need.status !== 'active' && <Tag>{say(`now_${need.status}`)}</Tag>}
        <span>
          {need.clientRank === null
            ? say('not_ranked')
            : say('rank_of_client', { rank: need.clientRank, name: clientName })}
        </span>
        {mayWrite && <NeedMenu need={need} plan={plan} onOpen={setOver} />}
      </div>
      {need.words && (
        <p>
          <Voice>{need.words}</Voice>
        </p>
      )}
      {need.status !== 'active' && last?.because && <p className="tl-plan-quiet">{last.because}</p>}
      {need.goals.map((goal) => (
        <GoalCard key={goal.goalId} goal={goal} plan={plan} />
      ))}
      {mayWrite && need.status === 'active' && (
        <div className="tl-row">
          <Button variant="subtle" leftSection={<IconPlus aria-hidden />} onClick={() => setOver('goal')}>
            {say('add_goal')}
          </Button>
          <Button
            variant="subtle"
            leftSection={<IconBook2 aria-hidden />}
            aria-label={say('library_for', { title: need.title })}
            onClick={() => openLibrary?.(need.needId)}
          >
            {say('from_library')}
          </Button>
        </div>
      )}
      {over === 'goal' && <GoalDialog caseId={caseId} needId={need.needId} onClose={close} />}
      {over === 'edit' && <NeedDialog plan={plan} need={need} onClose={close} />}
      {over === 'decide' && <DecideNeed caseId={caseId} need={need} onClose={close} />}
    </section>
  )
}

type NeedMenuProps = { need: Need; plan: PlanFile; onOpen: (over: 'edit' | 'decide') => void }

function NeedMenu({ need, plan: { caseId, needs }, onOpen }: NeedMenuProps) {
  const ids = needs.map(({ needId }) => needId)
  const { place } = useOrder(caseId, 'needs', ids)
  const at = ids.indexOf(need.needId)
  const title = say('more_for', { title: need.title })
  return (
    <Menu
      label={title}
      face={{ className: 'tl-icon-button', 'aria-label': title, children: <IconDots aria-hidden /> }}
      groups={[
        [
          { word: say('edit'), act: () => onOpen('edit') },
          { word: say('decide_need'), act: () => onOpen('decide') },
        ],
        [
          ...(at > 0 ? [{ word: say('move_up'), act: () => place(need.needId, at - 1) }] : []),
          ...(at < ids.length - 1 ? [{ word: say('move_down'), act: () => place(need.needId, at + 1) }] : []),
        ],
      ]}
    />
  )
}
