import { z } from 'zod'
import { ruleSay } from './rule.en.ts'

const one = (fields: readonly string[]) => (value: Record<string, unknown>) =>
  fields.filter((field) => value[field] !== undefined).length === 1

const count = z.int().nonnegative().optional()

/** A length of time, in the unit in which people say it. Hours run through nights; days end with business. */
export const Span = z
  .strictObject({ hours: z.int().positive().optional(), business_days: count, days: count })
  .refine(one(['hours', 'business_days', 'days']), { error: () => ruleSay('pack_span_needs') })
export type Span = z.infer<typeof Span>

/**
 * By when, counted from the moment that opened the clock: a span, or the day in a fact, or a span that depends on a
 * fact or on the client's tier. Business day n is the n-th after the agency's day of that moment.
 */
export const Due = z
  .strictObject({
    hours: z.int().positive().optional(),
    business_days: count,
    days: count,
    /** The fact that holds the day. */
    on: z.string().min(1).optional(),
    /** 'tier', or the name of a fact. */
    by: z.string().min(1).optional(),
    of: z.record(z.string(), Span).optional(),
    /** For a value that `of` does not name, and for one that is not known. Without it no clock opens. */
    otherwise: Span.optional(),
  })
  .refine(one(['hours', 'business_days', 'days', 'on', 'by']), { error: () => ruleSay('pack_due_needs') })
  .refine((due) => (due.by === undefined) === (due.of === undefined), { error: () => ruleSay('pack_due_by_of') })
export type Due = z.infer<typeof Due>
