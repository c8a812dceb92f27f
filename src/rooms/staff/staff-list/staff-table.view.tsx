import {
  IconCalendarOff,
  IconDoorExit,
  IconDots,
  IconKey,
  IconSchool,
  IconUserMinus,
  IconUserPlus,
} from '@tabler/icons-react'
import { dateInWords, type Here } from '../../../web/due-words.ts'
import { type Column, DataTable } from '../../../web/list/data-table.tsx'
import { Menu } from '../../../web/parts/menu.tsx'
import { useHere } from '../../../web/use-here.ts'
import { dayOf } from '../../../words/time-zone.ts'
import { say } from '../en.ts'
import { standingPositions } from '../position/standing-positions.ts'
import { roleWords, spanWords } from '../role/role-words.ts'
import type { StaffLine } from './contract.ts'

export type StaffTask = {
  act: 'give_role' | 'end_role' | 'give_position' | 'end_position' | 'absence' | 'password' | 'leaving'
  member: StaffLine
}
type OnAct = (task: StaffTask) => void

export function StaffTable({ staff, onAct }: { staff: readonly StaffLine[]; onAct: OnAct }) {
  const here = useHere()
  const today = dayOf(here.now, here.zone)
  const columns: Column<StaffLine>[] = [
    { key: 'name', head: say('name'), cell: (member) => <Named member={member} /> },
    { key: 'roles', head: say('roles'), cell: (member) => <Roles member={member} here={here} /> },
    { key: 'away', head: say('away_head'), cell: (member) => awayWords(member, here) },
    { key: 'since', head: say('here_since'), cell: (member) => sinceWords(member, here) },
    { key: 'acts', head: say('acts'), align: 'end', cell: (member) => <Acts {...{ member, today, onAct }} /> },
  ]
  return (
    <DataTable label={say('staff')} columns={columns} rows={staff} rowKey={({ staffId }) => staffId} empty={null} />
  )
}

function Named({ member }: { member: StaffLine }) {
  return (
    <span>
      <b>{[member.name, member.credential].filter(Boolean).join(', ')}</b>
      <br />
      <small className="tl-quiet">{member.signsIn ? member.email : say('no_sign_in', { email: member.email })}</small>
    </span>
  )
}

/** Those that hold or will hold first; what ended is said as ended. */
function Roles({ member, here }: { member: StaffLine; here: Here }) {
  if (member.roles.length === 0) return say('no_roles')
  const today = dayOf(here.now, here.zone)
  return (
    <span>
      {member.roles.map((role) => (
        <span key={role.membershipId} className={role.untilDay && role.untilDay < today ? 'tl-hint' : undefined}>
          {roleWords(role)} <small className="tl-quiet">{spanWords(role, here)}</small>
          <br />
        </span>
      ))}
      {member.positions.map((held) => (
        <span key={held.positionId} className={held.untilDay && held.untilDay < today ? 'tl-hint' : undefined}>
          {say(`position_${held.kind}`)} <small className="tl-quiet">{spanWords(held, here)}</small>
          <br />
        </span>
      ))}
    </span>
  )
}

function awayWords({ awayUntil, awayNext }: StaffLine, here: Here): string {
  if (awayUntil) return say('away_until', { day: dateInWords(awayUntil, here) })
  if (!awayNext) return say('not_away')
  return say('away_from_to', { from: dateInWords(awayNext.fromDay, here), to: dateInWords(awayNext.untilDay, here) })
}

const sinceWords = ({ joinedOn, leftOn }: StaffLine, here: Here): string =>
  leftOn ? say('left_day', { day: dateInWords(leftOn, here) }) : dateInWords(joinedOn, here)

function Acts({ member, today, onAct }: { member: StaffLine; today: string; onAct: OnAct }) {
  const label = say('acts_for', { name: member.name })
  const face = { className: 'tl-icon-button', 'aria-label': label, children: <IconDots aria-hidden /> }
  const leaving = { word: say('leaving'), icon: IconDoorExit, act: () => onAct({ act: 'leaving', member }) }
  if (member.leftOn) return <Menu face={face} label={label} groups={[[leaving]]} />
  const give = { word: say('give_role'), icon: IconUserPlus, act: () => onAct({ act: 'give_role', member }) }
  const end = { word: say('end_role'), icon: IconUserMinus, act: () => onAct({ act: 'end_role', member }) }
  const position = { word: say('position_acts'), icon: IconSchool, act: () => onAct({ act: 'give_position', member }) }
  const endPosition = { word: say('position_end'), icon: IconSchool, act: () => onAct({ act: 'end_position', member }) }
  const ends = standingPositions(member, today).length > 0 ? [endPosition] : []
  const away = { word: say('record_absence'), icon: IconCalendarOff, act: () => onAct({ act: 'absence', member }) }
  const password = { word: say('set_password'), icon: IconKey, act: () => onAct({ act: 'password', member }) }
  return (
    <Menu
      face={face}
      label={label}
      groups={[
        [give, end, position, ...ends, away],
        [password, leaving],
      ]}
    />
  )
}
