import { z } from 'zod'
import { asSystem } from '../src/platform/db/as-system.ts'
import { assignCase, openCase } from '../src/rooms/cases/index.ts'
import { createClient } from '../src/rooms/people/index.ts'
import { packInForce } from '../src/rooms/programs/index.ts'
import { newId } from '../src/words/ids.ts'
import { amara, homeAfterHospital, type Member, riverside } from './cast.ts'
import type { TestHouse } from './house.ts'

export type OneOfThem = { clientId: string; caseId: string; programId: string }
type Who = { given: string; family?: string; birthDate?: string; carriedBy?: Member | null; programId?: string }

/** Somebody with an open case, carried by Amara unless the test says otherwise. Everybody in it is imaginary. */
export async function somebody(house: Pick<TestHouse, 'house'>, who: Who): Promise<OneOfThem> {
  const { given, family = 'Quillfeather', birthDate = '1980', carriedBy = amara, programId = homeAfterHospital } = who
  const one = { clientId: newId(), caseId: newId(), programId }
  await asSystem({ house: house.house, agencyId: riverside.id, reason: 'test' }, async (tx) => {
    const { version } = await packInForce(tx, 'post-discharge')
    await createClient(tx, { id: one.clientId, programId, given, family, birthDate })
    const opened = {
      id: one.caseId,
      clientId: one.clientId,
      programId,
      urgency: 'routine',
      packVersion: version,
    } as const
    await openCase(tx, opened)
    if (carriedBy) await assignCase(tx, { caseId: one.caseId, staffId: carriedBy.id, role: 'primary', reason: null })
  })
  return one
}

const Formed = z.object({
  householdId: z.string(),
  version: z.number(),
  members: z.array(z.object({ memberId: z.string(), clientId: z.string(), role: z.string() })),
})

/** Rosalind, her partner Osric and her child Wren, all carried by Amara, since the first of November. */
export async function threeTogether(house: Pick<TestHouse, 'house' | 'api'>, programId = homeAfterHospital) {
  const rosalind = await somebody(house, { given: 'Rosalind', birthDate: '1984-05-02', programId })
  const osric = await somebody(house, { given: 'Osric', family: 'Tamsin', birthDate: '1982', programId })
  const wren = await somebody(house, { given: 'Wren', birthDate: '2015-01-30', programId })
  const forming = {
    householdId: newId(),
    programId,
    fromDay: '2026-11-01',
    members: [
      { memberId: newId(), clientId: rosalind.clientId, role: 'head' },
      { memberId: newId(), clientId: osric.clientId, role: 'spouse_or_partner' },
      { memberId: newId(), clientId: wren.clientId, role: 'child' },
    ],
  }
  const answer = await house.api(amara).post('/households', forming)
  if (answer.status !== 201) throw new Error(`The household was not formed: ${answer.text}`)
  const formed = Formed.parse(answer.json)
  const [head = '', partner = '', child = ''] = formed.members.map(({ memberId }) => memberId)
  return { ...formed, rosalind, osric, wren, rows: { head, partner, child } }
}
