import { z } from 'zod'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { say } from '../en.ts'
import { AddingFundingSource, FundingKind } from './contract.ts'

/** A known source by its id; without one the name and kind of a new one. */
export const SourceTyped = z
  .object({
    fundingSourceId: z.string(),
    fromDay: CalendarDay,
    name: z.string().default(''),
    kind: FundingKind.default('grant'),
  })
  .refine((typed) => typed.fundingSourceId !== '' || AddingFundingSource.safeParse(newSource(typed)).success, {
    path: ['name'],
  })
export type SourceTyped = z.infer<typeof SourceTyped>

const newSource = ({ name, kind }: { name: string; kind: string }) => ({ name, kind })

export const fundingNeeds = { name: say('needs_source_name'), fromDay: say('needs_day') }
