import { z } from 'zod'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { businessDayAfter } from '../../../words/business-days.ts'
import { packOfCase } from '../../cases/index.ts'
import { businessCalendarOf } from '../../programs/shared.ts'
import { say } from '../en.ts'
import { OutreachFile } from './contract.ts'
import { type OutreachPart, outreachSoFar } from './outreach.rules.ts'
import { type OutreachProtocol, outreachSection } from './outreach.schema.ts'
import { selectTried } from './outreach.sql.ts'

const ContactFacts = z.object({
  outcome: z.enum(['reached', 'message', 'no_answer', 'refused']),
  mode: z.string(),
  withClient: z.boolean(),
})

/** Where a pack has no protocol: domain 2.2, row 4. */
const otherwise: OutreachProtocol = {
  id: 'outreach',
  effective_from: '2013-01-01',
  title: 'Outreach protocol',
  attempts: 3,
  modes: 2,
  days: 3,
  over_business_days: 10,
  letters: 1,
  source: { name: 'Outreach protocol', citation: 'Published nowhere.', certainty: 'proposal' },
}

type Case = { id: string; program_id: string; pack_version: string }

/** How far the protocol was worked through, for whoever wants to give somebody up as not to be found. */
export async function outreachOf(tx: Tx, of: Case): Promise<OutreachFile> {
  const { house, zone } = contextOf(tx)
  const pack = await packOfCase(tx, of)
  const protocol = outreachSection.of(pack).protocols[0] ?? otherwise
  const calendar = businessCalendarOf(pack)
  const tried = (await selectTried(tx, of.id)).map(({ id, facts, happened_at: at }) => ({
    eventId: id,
    at: at.toISOString(),
    ...ContactFacts.parse(facts),
  }))
  const soFar = outreachSoFar(protocol, tried, { now: house.clock.now().toISOString(), calendar, zone })
  return OutreachFile.parse({
    title: protocol.title,
    engaged: soFar.engaged,
    exhausted: soFar.exhausted,
    parts: soFar.parts.map((part) => ({ ...part, missing: missingWords(part) })),
    tried: tried.filter(({ withClient }) => withClient),
    notBefore: soFar.since && businessDayAfter(soFar.since, protocol.over_business_days, calendar),
  })
}

function missingWords({ part, asked, done, met }: OutreachPart): string | null {
  return met ? null : say(`missing_${part}`, { count: asked - done })
}
