import { z } from 'zod'
import {
  dated,
  firstOf,
  type LayeredPack,
  layeredItem,
  PackId,
  type PackMistake,
  registerPackSection,
  Source,
} from '../../programs/shared.ts'
import { instrumentSetSay } from './instrument-set.en.ts'
import { shippedInstruments } from './shipped-instruments.ts'

/** When in a case an instrument is given; 'any' is offered and never asked for. */
export const instrumentMoments = ['intake', 'assessment', 'review', 'closing', 'any'] as const

const Instrument = z.strictObject({
  ...dated,
  /** The key of the instrument: one that comes with the house, or one that the agency added. */
  instrument: PackId,
  /** What this program calls it, where it is another name than the instrument's own. */
  title: z.string().min(1).optional(),
  at: z.array(z.enum(instrumentMoments)).min(1),
  required: z.boolean(),
  /** Other instruments that serve instead. */
  or: z.array(PackId).min(1).optional(),
  /** Why this program asks for it, in one sentence. */
  why: z.string().min(1),
  source: Source,
})
export type SetInstrument = z.infer<typeof Instrument>

const LayeredInstrument = layeredItem(Instrument)

export const instrumentsSection = registerPackSection('instruments', {
  lists: { instruments: { item: Instrument, strictest: { required: firstOf([true, false]) } } },
  layered: z.object({ instruments: z.array(LayeredInstrument) }),
  check: ({ instruments }: { instruments: z.infer<typeof LayeredInstrument>[] }) => instruments.flatMap(unknownIn),
})

/** What a pack asks for at a moment of a case; what is required first, each in the order of the pack. */
export function instrumentsAt(pack: LayeredPack, moment: (typeof instrumentMoments)[number]): SetInstrument[] {
  const { instruments } = instrumentsSection.of(pack)
  const asked = instruments.filter(({ at }) => at.includes(moment))
  return [...asked.filter(({ required }) => required), ...asked.filter(({ required }) => !required)]
}

/** An agency may name an instrument that it added itself; every other layer names those of the house. */
function unknownIn({ id, instrument, or = [], layers }: z.infer<typeof LayeredInstrument>): PackMistake[] {
  const known = shippedInstruments()
  const mistake = (key: string, field: (string | number)[]) => ({
    list: 'instruments',
    id,
    field,
    message: instrumentSetSay('pack_instrument_unknown', { instrument: key }),
  })
  return [
    ...(layers.instrument === 'agency' || known.has(instrument) ? [] : [mistake(instrument, ['instrument'])]),
    ...(layers.or === 'agency' ? [] : or.filter((key) => !known.has(key)).map((key) => mistake(key, ['or']))),
  ]
}
