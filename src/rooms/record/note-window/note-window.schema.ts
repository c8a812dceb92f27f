import { z } from 'zod'
import { dated, type LayeredPack, layeredItem, registerPackSection, Source, smallest } from '../../programs/shared.ts'
import { usualWindowHours } from '../contact-note/contact-note.rules.ts'

const Window = z.strictObject({
  ...dated,
  title: z.string().min(1),
  source: Source,
  /** After so many hours a note is a late entry. */
  hours: z.int().min(1).max(720),
})

/** File notes.yaml: `windows` with the entry 'contact_note'. Of two layers the shorter window holds. */
const noteSection = registerPackSection('notes', {
  lists: { windows: { item: Window, strictest: { hours: smallest } } },
  layered: z.object({ windows: z.array(layeredItem(Window)) }),
})

export const windowHoursIn = (pack: LayeredPack): number =>
  noteSection.of(pack).windows.find(({ id }) => id === 'contact_note')?.hours ?? usualWindowHours
