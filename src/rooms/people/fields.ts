import { z } from 'zod'
import { PartialDay } from '../../words/calendar-day.ts'
import { ClientId, ProgramId } from '../../words/ids.ts'

/** One line that somebody wrote. */
export const Line = z.string().trim().min(1).max(300)
export const LineOrNone = Line.nullable().default(null)
/** A code of BCP 47: 'es', 'pt-BR', 'ase'. */
export const LanguageOrNone = z
  .string()
  .trim()
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
  .nullable()
  .default(null)
export const TextOrNone = z.string().trim().min(1).max(2000).nullable().default(null)

export const PartialDayOrNone = PartialDay.nullable().default(null)

/** What every entry of a person's record says of itself. */
export const entryFields = {
  clientId: ClientId,
  programId: ProgramId,
  dataClass: z.string(),
  /** Of a class that only some may see: the answer holds it because the reader may. */
  sealed: z.boolean(),
  version: z.number().int().positive(),
}

/** What is added by hand names its own key, and the program in whose work it was learnt. */
export const addedFields = { programId: ProgramId }
export const seenVersion = { version: z.number().int().positive() }

export const ofClient = z.object({ clientId: ClientId })
