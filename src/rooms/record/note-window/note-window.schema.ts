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
    cosign: { item: Cosign, strictest: { percent: largest(), first_days: largest(), after_days: smallest } },
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

/** Those that the pack offers, and the one that a first note begins in. */
export type NoteFormats = { offered: Format[]; usual: Format }

/** Everything that a pack says of notes, or what is usual where it says nothing. */
export type NoteRules = {
  windowHours: number
  formats: NoteFormats
  cosign: readonly CosignRule[]
  /** From so many words in a hundred that stood in the note before, its writer is warned. */
  alikeFrom: number
  /** Whether a credential lets one write an assessment under SOAP. */
  diagnoses: (credential: string | null) => boolean
}

export const usualNoteRules: NoteRules = {
  windowHours: usualWindowHours,
  formats: { offered: [...formats], usual: 'contact_log' },
  cosign: [],
  alikeFrom: usualAlikePercent,
  diagnoses: () => true,
}

export function noteRulesIn(pack: LayeredPack): NoteRules {
  const { formats: offered, cosign, alike, diagnostic_scope: scopes } = noteSection.of(pack)
  return {
    windowHours: windowHoursIn(pack),
    formats: offered.length === 0 ? usualNoteRules.formats : formatsIn(offered),
    cosign,
    alikeFrom: alike[0]?.percent ?? usualAlikePercent,
    diagnoses: (credential) => scopes.length === 0 || scopes.some((one) => isNamedIn(one.credentials, credential)),
  }
}

function formatsIn(offered: readonly { id: Format; default?: boolean | undefined }[]): NoteFormats {
  const usual = offered.find((one) => one.default) ?? offered[0]
  return { offered: offered.map(({ id }) => id), usual: usual?.id ?? usualNoteRules.formats.usual }
}

const isNamedIn = (credentials: readonly string[], credential: string | null): boolean =>
  credential !== null && credentials.includes(credential)
