import { z } from 'zod'

/** From what binds everybody to what binds only us; a later one is more specific. 'agency' is the employer's own. */
export const layerNames = ['base', 'federal', 'state', 'funder', 'agency'] as const

/** One entry of one list, before anything is known of what it holds. In force from a day until, and without, another. */
export const PackItem = z.looseObject({
  id: z.string(),
  effective_from: z.iso.date(),
  effective_until: z.iso.date().optional(),
})
export type PackItem = z.infer<typeof PackItem>

const Lists = z.record(z.string(), z.array(PackItem))

/** One layer of a pack as it was read from its files, with all its dates. Plain JSON: what the database keeps. */
export const PackLayer = z.object({
  name: z.string(),
  layer: z.enum(layerNames),
  title: z.string(),
  data_class: z.string(),
  sections: z.record(z.string(), Lists),
})
export type PackLayer = z.infer<typeof PackLayer>

/** A pack on one day, after its layers have met. `version` is the day since which it reads so. */
export type LayeredPack = {
  name: string
  title: string
  data_class: string
  version: string
  layers: string[]
  sections: Record<string, Record<string, LayeredItem[]>>
}

export type LayeredItem = PackItem & { layers: Record<string, string> }
