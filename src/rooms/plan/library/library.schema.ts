import { z } from 'zod'
import {
  dated,
  type LayeredPack,
  layeredItem,
  PackId,
  type PackMistake,
  registerPackSection,
} from '../../programs/shared.ts'
import { librarySay } from './library.en.ts'

const Domain = z.strictObject({ ...dated, title: z.string().min(1), about: z.string().min(1) })

/** How a goal comes closer: by a number, in the person's own view, by five described steps, or by being done. */
export const measureKinds = ['number', 'better_same_worse', 'gas', 'done'] as const

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
  goals: z.array(layeredItem(Goal)),
  interventions: z.array(layeredItem(Intervention)),
})
type Section = z.infer<typeof Section>

export const librarySection = registerPackSection('plan-library', {
  lists: { domains: { item: Domain }, goals: { item: Goal }, interventions: { item: Intervention } },
  layered: Section,
  check: mistakesInLibrary,
})

export type LibraryGoal = Section['goals'][number]
export type LibraryIntervention = Section['interventions'][number]
export type LibraryDomain = Section['domains'][number] & {
  goals: LibraryGoal[]
  interventions: LibraryIntervention[]
}

/** What a pack offers to whoever writes a plan, domain by domain. It offers, and never forces. */
export function libraryOf(pack: LayeredPack): LibraryDomain[] {
  const { domains, goals, interventions } = librarySection.of(pack)
  return domains.map((domain) => ({
    ...domain,
    goals: goals.filter((goal) => goal.domain === domain.id),
    interventions: interventions.filter((one) => one.domain === domain.id),
  }))
}

function mistakesInLibrary({ domains, goals, interventions }: Section): PackMistake[] {
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
    ...nowhere('goals', goals),
    ...nowhere('interventions', interventions),
    ...unmeasured.map(({ id }) => ({ list: 'goals', id, message: librarySay('pack_measure_unit') })),
  ]
}
