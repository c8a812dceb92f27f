import { z } from 'zod'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { ClientId, ProgramId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'
import { CaseLine } from '../../cases/case/contract.ts'
import { Obligation } from '../../monitor/obligation/contract.ts'
import { Household } from '../../people/household/contract.ts'

/** A household on one screen, as far as the reader may see each of its members. */
export const HouseholdPage = z.object({
  household: Household,
  members: z.array(
    z.object({
      memberId: z.uuid(),
      clientId: ClientId,
      /** The open ones. */
      cases: z.array(CaseLine),
      /** Due in the next seven days, or late. */
      due: z.array(Obligation),
      /** Where they live now; null when nobody said, or when it must not be found. */
      home: z.object({ words: z.string(), since: CalendarDay.nullable() }).nullable(),
      hidden: z.boolean(),
    }),
  ),
  /** Programs in which the reader may give the open cases of this household to somebody. */
  assignable: z.array(z.object({ programId: ProgramId, programName: z.string() })),
})
export type HouseholdPage = z.infer<typeof HouseholdPage>

export const readHouseholdPage = route({
  method: 'GET',
  path: '/households/:householdId',
  summary:
    'Reads a household on one screen: members with role, cases, acuity, what is due and where they live, and needs',
  audit: 'household.page_read',
  params: z.object({ householdId: z.uuid() }),
  answer: HouseholdPage,
})
