import type { Life } from '../life/life.ts'
import { placed } from '../life/record.ts'

const roles = ['head', 'spouse_or_partner', 'child'] as const
const metAgo = 268

/** The Brightwaters are served together: a household since they came, with a need that is met since they moved. */
export function livesAsHousehold(family: readonly Life[]): void {
  const [head] = family
  if (!head) return
  const { ground, programId } = head
  const { chronicle, days } = ground
  const sinceAgo = days.ago(head.openedAt) - 1
  const at = days.at(sinceAgo, '11:20')
  const by = ground.staff('milo').id
  const [household_id, need_id] = [chronicle.keyAt(at), chronicle.keyAt(at)]
  const from_day = days.day(sinceAgo)
  const formed = { program_id: programId, formed_by: by, formed_at: at, version: 1 }
  chronicle.add('people.household', { id: household_id, ...formed })
  const need = { household_id, program_id: programId, words: 'A home for the three of them', since_day: from_day }
  const met = { met_on: days.day(days.workdayUpTo(metAgo)), noted_by: by, noted_at: at, version: 2 }
  chronicle.add('people.household_need', { id: need_id, ...need, ...met })
  for (const [nth, life] of family.entries()) {
    const member = { household_id, role: roles[nth] ?? 'unrelated', from_day, until_day: null }
    const kept = { ended_because: null, mistake: null, shield: null, added_by: by, added_at: at }
    chronicle.add('people.household_member', { ...placed(life, at), ...member, ...kept })
    chronicle.add('people.household_need_member', { ...placed(life, at), need_id, from_day, until_day: null })
  }
}
