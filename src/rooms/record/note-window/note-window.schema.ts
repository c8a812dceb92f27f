import { z } from 'zod'
import {
  dated,
  type LayeredPack,
  largest,
  layeredItem,
  registerPackSection,
  Source,
  smallest,
} from '../../programs/shared.ts'
import { usualWindowHours } from '../contact-note/contact-note.rules.ts'
import { Format, formats } from '../contact-note/note-format.rules.ts'
import { usualAlikePercent } from '../copy-forward/alike.rules.ts'

const Window = z.strictObject({
  ...dated,
  title: z.string().min(1),
  source: Source,
  /** After so many hours a note is a late entry. */
  hours: z.int().min(1).max(720),
})

/** Which signed notes a supervisor signs too. By when stands in rules.yaml, like every clock. Of several the first holds. */
const Cosign = z.strictObject({
  ...dated,
  title: z.string().min(1),
  source: Source,
  /** Whose notes: of a supervised position of staff, or everybody's. */
  who: z.enum(['trainee', 'unlicensed', 'everybody']),
  /** All of them, or those of a contact while the case was flagged as in crisis. */
  notes: z.enum(['all', 'crisis']),
  /** Only in so many first days of the position, or only after them. */
  first_days: z.int().min(1).max(3660).optional(),
  after_days: z.int().min(1).max(3660).optional(),
  /** So many in a hundred, drawn by the note's own number. */
  percent: z.int().min(1).max(100),
})
export type CosignRule = z.infer<typeof Cosign>

/** A format that notes may be written in; its id is the format's. The first time, a note begins in the default one. */
const OfferedFormat = z.strictObject({ ...dated, id: Format, source: Source, default: z.boolean().optional() })

/** From how many words in a hundred that stood in the note before, its writer is warned. */
const Alike = z.strictObject({ ...dated, title: z.string().min(1), source: Source, percent: z.int().min(1).max(100) })

/** Whose credential lets them write an assessment under SOAP; for others the part is called by what it is then. */
const DiagnosticScope = z.strictObject({
  ...dated,
  title: z.string().min(1),
  source: Source,
  credentials: z.array(z.string().min(1)).min(1),
})

/** File notes.yaml: `windows` with the entry 'contact_note'. Of two layers the shorter window holds. */
const noteSection = registerPackSection('notes', {
  lists: {
    windows: { item: Window, strictest: { hours: smallest } },
    formats: { item: OfferedFormat, whole: true },
    diagnostic_scope: { item: DiagnosticScope },
    alike: { item: Alike, strictest: { percent: smallest } },
    cosign: { item: Cosign, strictest: { percent: largest(), first_days: largest(), after_days: largest() } },
  },
  layered: z.object({
    windows: z.array(layeredItem(Window)),
    cosign: z.array(layeredItem(Cosign)),
    formats: z.array(layeredItem(OfferedFormat)),
    diagnostic_scope: z.array(layeredItem(DiagnosticScope)),
    alike: z.array(layeredItem(Alike)),
  }),
})

export const windowHoursIn = (pack: LayeredPack): number =>
  noteSection.of(pack).windows.find(({ id }) => id === 'contact_note')?.hours ?? usualWindowHours

export const cosignRulesIn = (pack: LayeredPack): readonly CosignRule[] => noteSection.of(pack).cosign

export type NoteFormats = { offered: Format[]; usual: Format }

/** Those that the pack offers, and the one that a first note begins in; all of them where it says nothing. */
export function formatsIn(pack: LayeredPack): NoteFormats {
  const offered = noteSection.of(pack).formats
  if (offered.length === 0) return allFormats
  const usual = offered.find((one) => one.default) ?? offered[0]
  return { offered: offered.map(({ id }) => id), usual: usual?.id ?? allFormats.usual }
}
export const allFormats: NoteFormats = { offered: [...formats], usual: 'contact_log' }

/** Without a list nobody's assessment is doubted. */
export function diagnosesIn(pack: LayeredPack, credential: string | null): boolean {
  const scopes = noteSection.of(pack).diagnostic_scope
  return (
    scopes.length === 0 || scopes.some(({ credentials }) => credential !== null && credentials.includes(credential))
  )
}

export const alikeFromIn = (pack: LayeredPack): number => noteSection.of(pack).alike[0]?.percent ?? usualAlikePercent
