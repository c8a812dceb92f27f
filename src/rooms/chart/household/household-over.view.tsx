import { AssignHouseholdDialog } from '../../cases/web.ts'
import type { HouseholdMember } from '../../people/household/contract.ts'
import type { HouseholdNeed } from '../../people/household-need/contract.ts'
import { AddMemberDialog, CorrectDialog, LeaveDialog, MoveDialog, NeedDialog, RolesDialog } from '../../people/web.ts'
import type { HouseholdPage } from './contract.ts'

/** What lies over a household. */
export type OverHousehold =
  | { opens: 'leave' | 'correct'; member: HouseholdMember }
  | { opens: 'need'; need?: HouseholdNeed }
  | { opens: 'assign'; programId: string }
  | { opens: 'move' | 'add' | 'roles' }

type OverProps = { over: OverHousehold; page: HouseholdPage; programId: string | null; onClose: () => void }

export function HouseholdOver({ over, page, programId, onClose }: OverProps) {
  const { household } = page
  const of = { household, onClose }
  if (over.opens === 'leave') return <LeaveDialog {...of} member={over.member} />
  if (over.opens === 'correct') return <CorrectDialog {...of} member={over.member} />
  if (over.opens === 'roles') return <RolesDialog {...of} />
  if (over.opens === 'assign') {
    const cases = page.members.flatMap((one) => one.cases).filter((one) => one.programId === over.programId)
    return (
      <AssignHouseholdDialog
        householdId={household.householdId}
        programId={over.programId}
        cases={cases}
        onClose={onClose}
      />
    )
  }
  if (programId === null) return null
  if (over.opens === 'need') return <NeedDialog {...of} programId={programId} need={over.need} />
  return over.opens === 'move' ? (
    <MoveDialog {...of} programId={programId} />
  ) : (
    <AddMemberDialog {...of} programId={programId} />
  )
}
