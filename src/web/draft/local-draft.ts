import { z } from 'zod'
import { Instant } from '../../words/time-zone.ts'

/** What this device holds of a draft until the server has confirmed the same words. */
export const LocalDraft = z.object({
  title: z.string(),
  body: z.json(),
  /** The server's version that it grew from: 0 when none. */
  base: z.number().int().nonnegative(),
  changedAt: Instant,
})
export type LocalDraft = z.infer<typeof LocalDraft>

/** Keyed by the person, so that colleagues on one device never meet each other's words. */
export const localKey = (staffId: string, kind: string, subjectId: string): string =>
  `throughline.draft.${staffId}.${kind}.${subjectId}`

export function readLocal(storage: Storage, key: string): LocalDraft | undefined {
  try {
    return LocalDraft.safeParse(JSON.parse(storage.getItem(key) ?? 'null')).data
  } catch {
    return undefined
  }
}

/** False when the device would not take it: full, or forbidden. */
export function writeLocal(storage: Storage, key: string, draft: LocalDraft): boolean {
  try {
    storage.setItem(key, JSON.stringify(draft))
    return true
  } catch {
    return false
  }
}
