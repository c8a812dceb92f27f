import { z } from 'zod'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { route } from '../../../words/route.ts'
import { Instant } from '../../../words/time-zone.ts'

const Place = { section: z.string().min(1).max(80), list: z.string().min(1).max(80) }
const Id = z.string().trim().min(1).max(80)

/** What an administrator does to the agency's layer: one entry said, one taken back, or all of it as files. */
export const LayerChange = z.discriminatedUnion('act', [
  z.strictObject({
    act: z.literal('entry'),
    ...Place,
    id: Id,
    /** An entry that the pack does not have. */
    isNew: z.boolean(),
    fromDay: CalendarDay,
    /** What stands in the inputs of its form, by their names. */
    typed: z.record(z.string().max(120), z.string().max(60_000)),
    /** Those of them that hold YAML. */
    asYaml: z.array(z.string().max(120)).max(60),
  }),
  z.strictObject({ act: z.literal('take_back'), ...Place, id: Id, fromDay: CalendarDay }),
  z.strictObject({
    act: z.literal('files'),
    files: z
      .array(z.strictObject({ path: z.string().min(1).max(120), text: z.string().max(400_000) }))
      .min(1)
      .max(30),
  }),
])
export type LayerChange = z.infer<typeof LayerChange>

/** What is wrong: beside which input, or in which file; and on which line of it. */
export const LayerProblem = z.object({
  field: z.string().nullable(),
  file: z.string().nullable(),
  line: z.number().int().nullable(),
  message: z.string(),
})
export type LayerProblem = z.infer<typeof LayerProblem>

/** What would become of one word of ours: ours holds, another's does, or it depends on the case. */
export const OutcomeLine = z.object({
  outcome: z.enum(['added', 'won', 'lost', 'spoke', 'both', 'back']),
  words: z.string(),
})
export type OutcomeLine = z.infer<typeof OutcomeLine>

const params = z.object({ pack: z.string().min(1).max(80) })

export const checkLayerChange = route({
  method: 'POST',
  path: '/packs/:pack/layer/check',
  summary:
    'Says what a change of the agency’s layer would do, or what is wrong with it; keeps nothing. For administrators',
  audit: 'pack.layer_checked',
  params,
  body: z.strictObject({ change: LayerChange }),
  answer: z.object({ problems: z.array(LayerProblem), lines: z.array(OutcomeLine), fromDay: CalendarDay.nullable() }),
})

export const keepLayerChange = route({
  method: 'POST',
  path: '/packs/:pack/layer',
  summary: 'Keeps a new version of the agency’s layer over a pack; earlier versions stay. For administrators',
  audit: 'pack.layer_kept',
  params,
  body: z.strictObject({
    change: LayerChange,
    /** The version that was read before; null where there was none. */
    over: z.uuid().nullable(),
  }),
  answer: z.object({ version: z.string() }),
  status: 201,
})

export const LayerVersion = z.object({
  versionId: z.uuid(),
  version: z.string(),
  keptAt: Instant,
  /** Null when it came by the command line. */
  keptById: z.uuid().nullable(),
  /** What differs from the version before. */
  lines: z.array(z.string()),
})
export type LayerVersion = z.infer<typeof LayerVersion>

export const listLayerVersions = route({
  method: 'GET',
  path: '/packs/:pack/layer/versions',
  summary: 'Lists the latest fifty versions of the agency’s layer over a pack: when, by whom, and what differed',
  audit: 'pack.layer_versions_listed',
  params,
  answer: z.object({ versions: z.array(LayerVersion) }),
})

export const readLayerFiles = route({
  method: 'GET',
  path: '/packs/:pack/layer/files',
  summary: 'Gives the agency’s layer over a pack as the YAML files that it can be uploaded from again',
  audit: 'pack.layer_downloaded',
  params,
  answer: z.object({ files: z.array(z.object({ path: z.string(), text: z.string() })) }),
})
