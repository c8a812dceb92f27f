import { z } from 'zod'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { ProgramId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'
import { FundingSource } from '../funding-source/contract.ts'
import { layerNames } from '../pack/pack.ts'

export const ProgramLine = z.object({
  programId: ProgramId,
  name: z.string(),
  shortName: z.string(),
  pack: z.string(),
  packTitle: z.string(),
  /** The titles of the layers over the pack that it stands under, such as its state's. */
  layers: z.array(z.string()),
  places: z.number().int().nullable(),
  openedOn: CalendarDay,
  closedOn: CalendarDay.nullable(),
  /** Who pays for it today. */
  funding: z.array(FundingSource),
})
export type ProgramLine = z.infer<typeof ProgramLine>

/** A pack that a program can be opened under. */
export const PackChoice = z.object({
  pack: z.string(),
  title: z.string(),
  /** What a state, a funder or the law says over it; a program chooses which of them hold. */
  layers: z.array(z.object({ layer: z.string(), title: z.string(), of: z.enum(layerNames) })),
})
export type PackChoice = z.infer<typeof PackChoice>

export const listPrograms = route({
  method: 'GET',
  path: '/programs',
  summary: 'Lists the programs of the agency, who pays for them, and the packs that one can be opened under',
  audit: 'programs.listed',
  answer: z.object({
    programs: z.array(ProgramLine),
    packs: z.array(PackChoice),
    fundingSources: z.array(FundingSource),
  }),
})

export const OpeningProgram = z.strictObject({
  name: z.string().trim().min(1).max(120),
  shortName: z.string().trim().min(1).max(40),
  pack: z.string().min(1).max(80),
  layers: z.array(z.string().min(1).max(80)).max(20).default([]),
  /** How many people it can carry at once; null when nobody counts. */
  places: z.number().int().positive().max(100_000).nullable(),
  openedOn: CalendarDay,
  fundingSourceIds: z.array(z.uuid()).max(20),
})
export type OpeningProgram = z.infer<typeof OpeningProgram>

export const openProgram = route({
  method: 'POST',
  path: '/programs',
  summary: 'Opens a program under a pack. For administrators',
  audit: 'program.opened',
  body: OpeningProgram,
  answer: z.object({ programId: ProgramId }),
  status: 201,
})

export const ClosingProgram = z.strictObject({ closedOn: CalendarDay })
export type ClosingProgram = z.infer<typeof ClosingProgram>

export const closeProgram = route({
  method: 'POST',
  path: '/programs/:programId/close',
  summary: 'Closes a program on a day, once none of its cases is open. For administrators',
  audit: 'program.closed',
  params: z.object({ programId: ProgramId }),
  body: ClosingProgram,
  answer: z.object({ programId: ProgramId }),
})
