import { z } from 'zod'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { ProgramId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'

export const fundingKinds = ['federal', 'state', 'local', 'grant', 'payer', 'private'] as const
export const FundingKind = z.enum(fundingKinds)

/** Who pays: a law's money, a grant, a payer. */
export const FundingSource = z.object({ fundingSourceId: z.uuid(), name: z.string(), kind: FundingKind })
export type FundingSource = z.infer<typeof FundingSource>

export const AddingFundingSource = z.strictObject({ name: z.string().trim().min(1).max(120), kind: FundingKind })
export type AddingFundingSource = z.infer<typeof AddingFundingSource>

export const addFundingSource = route({
  method: 'POST',
  path: '/funding-sources',
  summary: 'Adds somebody who pays for programs. For administrators',
  audit: 'funding_source.added',
  body: AddingFundingSource,
  answer: z.object({ fundingSourceId: z.uuid() }),
  status: 201,
})

export const FundingProgram = z.strictObject({ fundingSourceId: z.uuid(), fromDay: CalendarDay })
export type FundingProgram = z.infer<typeof FundingProgram>

export const fundProgram = route({
  method: 'POST',
  path: '/programs/:programId/funding',
  summary: 'Says from which day on a funding source pays for a program. For administrators',
  audit: 'program.funded',
  params: z.object({ programId: ProgramId }),
  body: FundingProgram,
  answer: z.object({ programId: ProgramId }),
  status: 201,
})
