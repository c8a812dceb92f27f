import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { ada, amara, type Member, noor, tomas } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { asStaff } from '../../../platform/db/as-staff.ts'
import { aReferral, Taken } from '../../intake/referral/referral.example.ts'
import { shippedPacks } from '../../programs/index.ts'
import { packOn, programSection } from '../../programs/shared.ts'

const house = freshHouse()
const today = '2026-11-23'

/** Ada opens a program, Tomás takes referrals there and Noor carries its cases; Amara works elsewhere. */
async function programUnder(pack: string): Promise<string> {
  const opening = { name: `Under ${pack}`, shortName: pack, pack, places: 10, openedOn: today, fundingSourceIds: [] }
  const opened = await house.api(ada).post('/programs', opening)
  expect([pack, opened.status]).toEqual([pack, 201])
  const { programId } = z.object({ programId: z.string() }).parse(opened.json)
  await give(tomas, 'intake', programId)
  await give(noor, 'case_manager', programId)
  return programId
}

async function give(who: Member, role: string, programId: string): Promise<void> {
  const given = await house.api(ada).post(`/staff/${who.id}/roles`, { role, programId, fromDay: today })
  expect(given.status).toBeLessThan(300)
}

const seen = (who: Member, table: 'cases.case' | 'platform.event' | 'monitor.obligation', caseId: string) =>
  asStaff(house.by(who), async (tx) => {
    const key = table === 'cases.case' ? sql`id` : sql`case_id`
    const { rows } = await sql<{ data_class: string }>`
      select data_class from ${sql.table(table)} where ${key} = ${caseId}`.execute(tx)
    return [...new Set(rows.map((row) => row.data_class))]
  })

/** The answers under which the pack finds somebody eligible. */
async function eligibleIn(pack: string) {
  const base = (await shippedPacks()).get(pack)
  const questions = base ? programSection.of(packOn([base], today)).eligibility : []
  return questions.map(({ id, eligible_when: when }) => ({ questionId: id, answer: when === 'either' ? 'yes' : when }))
}

describe.each(['substance-use', 'mental-health', 'housing', 'post-discharge'])('a fresh program under %s', (pack) => {
  const dataClass = pack === 'substance-use' ? 'part2' : 'general'

  test('takes a referral, asks its own questions, sets its clocks, and keeps what it learns from other programs', async () => {
    const programId = await programUnder(pack)
    const referral = aReferral({ family: `Wren-${pack}` }, { programId })
    const taken = Taken.parse((await house.api(tomas).post('/referrals', referral)).json)
    const referred = await house.api(tomas).get(`/referrals/${taken.referralId}`)
    expect(referred.text).toContain('Does the person live where we work?')

    expect(
      (await house.api(tomas).put(`/cases/${taken.caseId}/screening`, { answers: await eligibleIn(pack) })).status,
    ).toBe(200)
    const { caseVersion } = z
      .object({ caseVersion: z.number() })
      .parse((await house.api(tomas).get(`/referrals/${taken.referralId}`)).json)
    const accepted = { answer: 'accepted', caseVersion, assign: { staffId: noor.id } }
    const answered = await house.api(tomas).post(`/referrals/${taken.referralId}/answer`, accepted)
    expect([answered.status, answered.json]).toMatchObject([200, { stage: 'intake', assignedTo: noor.name }])

    expect(await seen(noor, 'cases.case', taken.caseId)).toEqual([dataClass])
    expect(await seen(noor, 'monitor.obligation', taken.caseId)).toEqual([dataClass])
    expect(await seen(noor, 'platform.event', taken.caseId)).toEqual([dataClass])
    for (const table of ['cases.case', 'platform.event', 'monitor.obligation'] as const)
      expect(await seen(amara, table, taken.caseId)).toEqual([])
  }, 180_000)
})
