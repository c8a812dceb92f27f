import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { FundingSource } from '../funding-source/contract.ts'
import { selectFunding, selectFundingSources } from '../funding-source/funding-source.sql.ts'
import { shippedPacks } from '../pack-file/shipped-packs.ts'
import { ProgramLine } from './contract.ts'
import { selectPrograms } from './program.sql.ts'

/** Nothing here speaks of a client: every member of the agency may know it. */
export const listPrograms = (by: Caller) =>
  asStaff(by, async (tx, me) => {
    const packs = await shippedPacks()
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
        places: row.places,
        openedOn: row.opened_on,
        closedOn: row.closed_on,
        funding: paying(row.id),
      }),
    )
    return {
      programs,
      packs: [...packs.values()].map(({ name, title }) => ({ pack: name, title })),
      fundingSources: sources,
    }
  })
