import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { FundingSource } from '../funding-source/contract.ts'
import { selectFunding, selectFundingSources } from '../funding-source/funding-source.sql.ts'
import type { PackLayer } from '../pack/pack.ts'
import { shippedLayers } from '../pack-file/shipped-layers.ts'
import { shippedPacks } from '../pack-file/shipped-packs.ts'
import { type PackChoice, ProgramLine } from './contract.ts'
import { selectPrograms } from './program.sql.ts'

/** Nothing here speaks of a client: every member of the agency may know it. */
export const listPrograms = (by: Caller) =>
  asStaff(by, async (tx, me) => {
    const packs = await shippedPacks()
    const layers = await shippedLayers()
    const sources = (await selectFundingSources(tx)).map(({ id, ...source }) =>
      FundingSource.parse({ fundingSourceId: id, ...source }),
    )
    const funding = (await selectFunding(tx)).filter(
      ({ from_day, until_day }) => from_day <= me.today && (until_day === null || until_day >= me.today),
    )
    const paying = (programId: string) =>
      sources.filter(({ fundingSourceId }) =>
        funding.some((one) => one.program_id === programId && one.funding_source_id === fundingSourceId),
      )
    const programs = (await selectPrograms(tx)).map((row) =>
      ProgramLine.parse({
        programId: row.id,
        name: row.name,
        shortName: row.short_name,
        pack: row.pack,
        packTitle: packs.get(row.pack)?.title ?? row.pack,
        layers: row.pack_layers.map((id) => layers.get(row.pack)?.get(id)?.title ?? id),
        places: row.places,
        openedOn: row.opened_on,
        closedOn: row.closed_on,
        funding: paying(row.id),
      }),
    )
    return {
      programs,
      packs: [...packs.values()].map(({ name, title }) => ({ pack: name, title, layers: choicesIn(layers.get(name)) })),
      fundingSources: sources,
    }
  })

const choicesIn = (layers: ReadonlyMap<string, PackLayer> = new Map()): PackChoice['layers'] =>
  [...layers].map(([layer, { title, layer: of }]) => ({ layer, title, of }))
