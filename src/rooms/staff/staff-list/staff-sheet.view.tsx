import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Answered } from '../../../web/list/answered.tsx'
import { Sheet } from '../../../web/parts/sheet.tsx'
import { programsQuery } from '../../programs/web.ts'
import { AbsenceDialog } from '../absence/absence-dialog.view.tsx'
import { say } from '../en.ts'
import { LeavingDialog } from '../member/leaving-dialog.view.tsx'
import { TakeOnDialog } from '../member/take-on-dialog.view.tsx'
import { EndPositionDialog, GivePositionDialog } from '../position/position-dialog.view.tsx'
import { EndRoleDialog } from '../role/end-role-dialog.view.tsx'
import { GiveRoleDialog } from '../role/give-role-dialog.view.tsx'
import { PasswordDialog } from '../sign-in/password-dialog.view.tsx'
import { staffQuery } from './staff.client.ts'
import { StaffTable, type StaffTask } from './staff-table.view.tsx'

/** Everybody who works or worked here, with what an administrator does for each. */
export function StaffSheet() {
  const staff = useQuery(staffQuery)
  const [asked, setAsked] = useState<StaffTask | 'take_on' | null>(null)
  const close = () => setAsked(null)
  const add = (
    <Button size="xs" variant="default" leftSection={<IconPlus aria-hidden />} onClick={() => setAsked('take_on')}>
      {say('take_on')}
    </Button>
  )
  return (
    <Sheet title={say('staff')} aside={add} flush>
      <Answered query={staff}>{(known) => <StaffTable staff={known.staff} onAct={setAsked} />}</Answered>
      {asked && <AskedDialog asked={asked} onClose={close} />}
    </Sheet>
  )
}

function AskedDialog({ asked, onClose }: { asked: StaffTask | 'take_on'; onClose: () => void }) {
  const programs = (useQuery(programsQuery).data?.programs ?? []).filter(({ closedOn }) => closedOn === null)
  if (asked === 'take_on') return <TakeOnDialog programs={programs} onClose={onClose} />
  const { act, member } = asked
  if (act === 'give_role') return <GiveRoleDialog member={member} programs={programs} onClose={onClose} />
  if (act === 'end_role') return <EndRoleDialog member={member} onClose={onClose} />
  if (act === 'absence') return <AbsenceDialog member={member} onClose={onClose} />
  if (act === 'give_position') return <GivePositionDialog member={member} onClose={onClose} />
  if (act === 'end_position') return <EndPositionDialog member={member} onClose={onClose} />
  if (act === 'password') return <PasswordDialog member={member} onClose={onClose} />
  return <LeavingDialog member={member} onClose={onClose} />
}
