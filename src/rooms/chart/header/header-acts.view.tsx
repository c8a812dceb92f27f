import { Button } from '@mantine/core'
import { IconDots, IconInbox, IconPhone, IconPlus, IconSquareCheck } from '@tabler/icons-react'
import { useKeys } from '../../../web/keys.ts'
import { IconButton, LinkButton } from '../../../web/parts/button.tsx'
import { Menu, type MenuItem } from '../../../web/parts/menu.tsx'
import { sayCases } from '../../cases/web.ts'
import { say } from '../en.ts'
import { useWritingPlace } from '../record/may-write.ts'
import type { DoDue } from '../summary/due-sheet.view.tsx'
import type { ChartHeader } from './contract.ts'

/** What can be done from the head of a chart; each opens over it. */
export type ChartActs = {
  onNote: () => void
  onTask: () => void
  onAcuity: () => void
  onVisit: () => void
  onMedications: () => void
  onMoveStage: () => void
  onFlags: () => void
  onAssign: () => void
  onMovePack: () => void
  onClose: () => void
  /** Opens what is due, as its row on Today does. */
  onDo: DoDue
  faceSheet: string
}

/** One primary button (somebody without a case has nothing to write in yet, so a referral comes first), then what is done often, then the rest. */
export function HeaderActs({ header, acts }: { header: ChartHeader; acts: ChartActs }) {
  useKeys([
    { keys: 'n', does: say('add_note'), act: acts.onNote },
    { keys: 't', does: say('task'), act: acts.onTask },
  ])
  const mayBeReferred = useWritingPlace(header) !== null && header.cases.length === 0 && !header.client.deceased
  const phone = header.phones.find(({ kind }) => kind === 'phone')
  return (
    <div className="tl-chart-acts">
      {mayBeReferred ? (
        <LinkButton leftSection={<IconInbox aria-hidden />} to={`/referrals/new?clientId=${header.clientId}`}>
          {say('open_referral')}
        </LinkButton>
      ) : (
        <Button leftSection={<IconPlus aria-hidden />} onClick={acts.onNote} disabled={!header.shown}>
          {say('add_note')} <kbd>n</kbd>
        </Button>
      )}
      <Button variant="default" leftSection={<IconSquareCheck aria-hidden />} onClick={acts.onTask}>
        {say('task')}
      </Button>
      {phone && (
        <IconButton
          edged
          icon={IconPhone}
          label={say('call', { number: phone.value })}
          onClick={() => window.location.assign(`tel:${phone.value}`)}
        />
      )}
      <Menu
        face={{
          className: 'tl-icon-button tl-icon-button-edged',
          'aria-label': say('more'),
          children: <IconDots aria-hidden />,
        }}
        label={say('more')}
        groups={[
          [{ word: say('task'), act: acts.onTask, onPhone: true }, ...inCase(header, acts)],
          [{ word: say('print_face_sheet'), to: acts.faceSheet }],
        ]}
      />
    </div>
  )
}

/** What changes the case; nothing of it without a case that one may see. */
function inCase({ shown }: ChartHeader, acts: ChartActs): MenuItem[] {
  if (!shown) return []
  const flags = { word: say('flags'), act: acts.onFlags }
  if (shown.closedAt) return [{ word: say('closing_and_reopening'), act: acts.onClose }, flags]
  return [
    { word: say('score_acuity'), act: acts.onAcuity },
    { word: say('record_visit'), act: acts.onVisit },
    { word: say('walk_medications'), act: acts.onMedications },
    { word: say('case_conference'), to: `/cases/${shown.caseId}/conference` },
    { word: say('move_stage'), act: acts.onMoveStage },
    ...(shown.mayAssign.length > 0 ? [{ word: sayCases(assignWord(shown)), act: acts.onAssign }] : []),
    ...(shown.maySkipCriteria ? [{ word: say('move_pack'), act: acts.onMovePack }] : []),
    flags,
    { word: say('close_case'), act: acts.onClose },
  ]
}

/** Whoever carries a case names who stands in; to give it to somebody else is for those who lead. */
const assignWord = ({ mayAssign }: { mayAssign: readonly string[] }) =>
  mayAssign.includes('primary') ? ('assign_or_hand_over' as const) : ('name_backup' as const)
