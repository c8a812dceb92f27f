import { z } from 'zod'
import {
  dated,
  type LayeredPack,
  layeredItem,
  PackId,
  type PackMistake,
  registerPackSection,
} from '../../programs/shared.ts'
import { measureKinds } from '../plan-file/goal.ts'
import { librarySay } from './library.en.ts'

const Domain = z.strictObject({ ...dated, title: z.string().min(1), about: z.string().min(1) })

/** An answer or a score that suggests a need: a scale's value or an item's points within bounds, or an item's own codes. */
const SuggestedBy = z.strictObject({
  /** The key of the instrument, or of one that the agency added. */
  instrument: PackId,
  scale: PackId.optional(),
  item: z.string().min(1).optional(),
  /** From so many points on, and up to so many. */
  from: z.number().optional(),
  to: z.number().optional(),
  /** Codes of a choice; "true" and "false" are a yes and a no. */
  answers: z.array(z.string().min(1)).min(1).optional(),
})
export type SuggestedBy = z.infer<typeof SuggestedBy>

/** What somebody may need in one part of life, in a line that a client could read. */
const Need = z.strictObject({
  ...dated,
  domain: PackId,
  title: z.string().min(1),
  suggested_by: z.array(SuggestedBy).min(1).optional(),
})

const Goal = z.strictObject({
  ...dated,
  domain: PackId,
  /** Plain words that a client could say. Offered after their own words, and theirs to change. */
  title: z.string().min(1),
  /** What is looked at to see whether it comes closer. */
  measure: z.string().min(1),
  kind: z.enum(measureKinds),
  better: z.enum(['higher', 'lower', 'neither']),
  unit: z.string().min(1).optional(),
  baseline_hint: z.string().min(1).optional(),
  target_hint: z.string().min(1).optional(),
  /** How long it usually takes, for a first target date. */
  days: z.int().positive(),
})

const count = z.int().positive().optional()
const Every = z
  .strictObject({ days: count, weeks: count, months: count })
  .refine((every) => Object.values(every).filter((value) => value !== undefined).length === 1, {
    error: () => librarySay('pack_every_needs'),
  })

const Intervention = z.strictObject({
  ...dated,
  domain: PackId,
  title: z.string().min(1),
  function: z.enum(['assess', 'educate', 'link', 'coordinate', 'monitor', 'advocate', 'direct']),
  owner: z.enum(['client', 'worker', 'family', 'provider']),
  /** Done again and again; once, where it is left out. */
  every: Every.optional(),
  /** How many days after the plan is signed it should be done first. */
  due_days: z.int().nonnegative().optional(),
})

const Section = z.object({
  domains: z.array(layeredItem(Domain)),
  needs: z.array(layeredItem(Need)),
  goals: z.array(layeredItem(Goal)),
  interventions: z.array(layeredItem(Intervention)),
})
type Section = z.infer<typeof Section>

export const librarySection = registerPackSection('plan-library', {
  lists: {
    domains: { item: Domain },
    needs: { item: Need },
    goals: { item: Goal },
    interventions: { item: Intervention },
  },
  layered: Section,
  check: mistakesInLibrary,
})

export type LibraryGoal = Section['goals'][number]
export type LibraryIntervention = Section['interventions'][number]
export type LibraryNeed = Pick<z.infer<typeof Need>, 'id' | 'title' | 'suggested_by'>
export type LibraryDomain = Section['domains'][number] & {
  needs: LibraryNeed[]
  goals: LibraryGoal[]
  interventions: LibraryIntervention[]
}

/** What a pack offers to whoever writes a plan, domain by domain. It offers, and never forces. */
export function libraryOf(pack: LayeredPack): LibraryDomain[] {
  const { domains, needs, goals, interventions } = librarySection.of(pack)
  return domains.map((domain) => ({
    ...domain,
    needs: needsIn(domain, needs),
    goals: goals.filter((goal) => goal.domain === domain.id),
    interventions: interventions.filter((one) => one.domain === domain.id),
  }))
}

/** A part of life for which no need is written is a need by its own name. */
function needsIn({ id, title }: Section['domains'][number], needs: Section['needs']): LibraryNeed[] {
  const own = needs.filter(({ domain }) => domain === id)
  return own.length > 0 ? own : [{ id, title }]
}

function mistakesInLibrary({ domains, needs, goals, interventions }: Section): PackMistake[] {
  const known = new Set(domains.map(({ id }) => id))
  const nowhere = (list: string, entries: readonly { id: string; domain: string }[]): PackMistake[] =>
    entries
      .filter(({ domain }) => !known.has(domain))
      .map(({ id, domain }) => ({
        list,
        id,
        field: ['domain'],
        message: librarySay('pack_domain_unknown', { domain }),
      }))
  const unmeasured = goals.filter(({ kind, unit }) => kind === 'number' && unit === undefined)
  return [
    ...nowhere('needs', needs),
    ...nowhere('goals', goals),
    ...nowhere('interventions', interventions),
    ...needs.filter(({ suggested_by = [] }) => suggested_by.some(isUnclear)).map(unclear),
    ...unmeasured.map(({ id }) => ({ list: 'goals', id, message: librarySay('pack_measure_unit') })),
  ]
}

const unclear = ({ id }: { id: string }): PackMistake => ({
  list: 'needs',
  id,
  field: ['suggested_by'],
  message: librarySay('pack_suggested_unclear'),
})

/** One scale or one item, and what of it; a scale has no codes. */
const isUnclear = ({ scale, item, from, to, answers }: SuggestedBy): boolean =>
  (scale === undefined) === (item === undefined) ||
  (from === undefined && to === undefined && answers === undefined) ||
  (scale !== undefined && answers !== undefined)
