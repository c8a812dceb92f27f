import { z } from 'zod'
import { dated, largest, layeredItem, registerPackSection, Source } from '../../programs/shared.ts'

/** What must have been tried before somebody is given up as not reached (domain.md 2.2, row 4). */
const Protocol = z.strictObject({
  ...dated,
  title: z.string().min(1),
  /** Documented attempts that reached nobody, and in how many modes and on how many days. */
  attempts: z.int().positive(),
  modes: z.int().positive(),
  days: z.int().positive(),
  /** From the first attempt on; the last may come earlier, giving up may not. */
  over_business_days: z.int().nonnegative(),
  letters: z.int().nonnegative(),
  source: Source,
})
export type OutreachProtocol = z.infer<typeof Protocol>

const most = largest()

export const outreachSection = registerPackSection('outreach', {
  lists: {
    protocols: {
      item: Protocol,
      strictest: { attempts: most, modes: most, days: most, over_business_days: most, letters: most },
    },
  },
  layered: z.object({ protocols: z.array(layeredItem(Protocol)) }),
})
