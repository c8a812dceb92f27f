import { asStaff, refuseUnlessRole } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { refreshLive } from '../../../platform/live.ts'
import { newId } from '../../../words/ids.ts'
import { keepFunding } from '../funding-source/fund-program.ts'
import { shippedLayers } from '../pack-file/shipped-layers.ts'
import { shippedPacks } from '../pack-file/shipped-packs.ts'
import { refuse } from '../refusals.ts'
import type { OpeningProgram } from './contract.ts'
import { createProgram } from './create-program.ts'
import { selectPrograms } from './program.sql.ts'

export const openProgram = (by: Caller, { fundingSourceIds, ...opening }: OpeningProgram) =>
  asStaff(by, async (tx, me): Promise<{ programId: string }> => {
    refuseUnlessRole(me, ['administrator'])
    const dataClass = await dataClassUnder(opening.pack)
    await refuseUnknownLayers(opening)
    await refuseIfNamed(tx, opening.name)
    const programId = newId()
    await createProgram(tx, { id: programId, dataClass, ...opening })
    await keepFunding(tx, programId, fundingSourceIds, opening.openedOn)
    await leaveEvent(tx, {
      kind: 'program.opened',
      clientId: null,
      programId,
      subjectId: programId,
      summary: 'programs:opened',
      words: { name: opening.name },
      facts: { pack: opening.pack, on: opening.openedOn, layers: opening.layers.join(' ') },
    })
    refreshLive(tx, ['programs', 'session'])
    return { programId }
  })

/** The pack says how closely what is written in its programs is kept. */
async function dataClassUnder(pack: string): Promise<string> {
  const shipped = (await shippedPacks()).get(pack)
  if (!shipped) throw refuse('pack_unknown', 'pack', { name: pack })
  return shipped.data_class
}

async function refuseUnknownLayers({ pack, layers }: Pick<OpeningProgram, 'pack' | 'layers'>): Promise<void> {
  const known = (await shippedLayers()).get(pack)
  const unknown = layers.find((layer) => !known?.has(layer))
  if (unknown !== undefined) throw refuse('layer_unknown', 'layers', { name: pack, layer: unknown })
}

async function refuseIfNamed(tx: Tx, name: string): Promise<void> {
  const before = await selectPrograms(tx)
  if (before.some((one) => one.name === name)) throw refuse('program_name_taken', 'name', { name })
}
