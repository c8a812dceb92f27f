import type { z } from 'zod'
import type { Problems } from '../../../web/form/problem-summary.tsx'
import { CalendarDay } from '../../../words/calendar-day.ts'
import type { CaseFile } from '../case/contract.ts'
import { say } from '../en.ts'
import type { CarrierRole } from './carrier-roles.ts'
import type { Assigning } from './contract.ts'

/** Chosen instead of a worker: nobody stands in any more. */
export const nobody = 'nobody'

export type TypedAssigning = { role: CarrierRole; staffId: string; fromDay: string; reason: string; handover: string }

export const newAssigning = (file: CaseFile, today: string): TypedAssigning => ({
  role: file.mayAssign[0] ?? 'backup',
  staffId: '',
  fromDay: today,
  reason: '',
  handover: '',
})

/** Why a reason is asked for; null when none is. */
export type ReasonFor = 'ends_backup' | 'changes_hands' | 'above_cap' | 'both' | null

type Choosing = { file: CaseFile; typed: TypedAssigning; isAboveCap: boolean }

export function reasonFor({ file, typed: { role, staffId }, isAboveCap }: Choosing): ReasonFor {
  if (role === 'backup') return staffId === nobody ? 'ends_backup' : null
  if (file.primary) return isAboveCap ? 'both' : 'changes_hands'
  return isAboveCap ? 'above_cap' : null
}

export type AssigningBody = z.input<typeof Assigning>
type Read = { ok: true; body: AssigningBody } | { ok: false; problems: Problems }

export function readAssigning(choosing: Choosing, today: string): Read {
  const { file, typed } = choosing
  const day = CalendarDay.safeParse(typed.fromDay)
  const reason = typed.reason.trim() || null
  const problems: Problems = {
    ...(!typed.staffId && { staffId: say('needs_worker') }),
    ...(!reason && reasonFor(choosing) && { reason: say('needs_why') }),
    ...((!day.success || day.data > today) && { fromDay: say('needs_from_day') }),
  }
  if (!day.success || Object.keys(problems).length > 0) return { ok: false, problems }
  const handover = typed.handover.trim() || null
  const { role, staffId } = typed
  return { ok: true, body: { role, staffId, reason, handover, version: file.version, fromDay: day.data } }
}
