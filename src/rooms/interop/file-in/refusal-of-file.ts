import { z } from 'zod'
import { Refusal } from '../../../words/refusal.ts'
import { refuse } from '../refusals.ts'

const Coded = z.object({ code: z.string(), message: z.string() })

/**
 * Why a file was refused while it was written: with its name, and as a sentence also where the database could not keep
 * what it holds (PostgreSQL's classes 22, data exception, and 54, limit exceeded). Anything else is our fault.
 */
export function refusalOfFile(error: unknown, file: string): unknown {
  if (error instanceof Refusal) return new Refusal(error.code, error.field, { file, ...error.values })
  const coded = Coded.safeParse(error)
  if (!coded.success || !/^(22|54)[0-9A-Z]{3}$/.test(coded.data.code)) return error
  return refuse('import_not_storable', 'file', { file, reason: coded.data.message })
}
