import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { placeOf, tell } from '../by-hand.ts'
import { saveProvider } from '../outside-provider/save-provider.ts'
import { refuseUnlessOrdered } from '../period.rules.ts'
import { addRow, written } from '../save-row.ts'
import { selectCareTeamMember } from './care-team.sql.ts'
import type { AddingCareTeamMember, CareTeamMember } from './contract.ts'

export function addCareTeamMember(by: Caller, clientId: string, adding: AddingCareTeamMember): Promise<CareTeamMember> {
  return asStaff(by, async (tx, me) => {
    const { careTeamMemberId: id, role, fromDay, untilDay } = adding
    refuseUnlessOrdered(fromDay, untilDay, 'untilDay')
    const place = await placeOf(tx, me, clientId, adding.programId)
    const provider_id = await providerOf(tx, adding.provider)
    await addRow(tx, 'people.care_team_member', {
      id,
      ...place,
      provider_id,
      role,
      from_day: fromDay,
      until_day: untilDay,
    })
    const member = written(await selectCareTeamMember(tx, clientId, id))
    const words = { name: member.provider.name }
    await tell(tx, place, { kind: 'care_team.changed', subjectId: id, summary: 'people:care_team_added', words })
    return member
  })
}

async function providerOf(tx: Tx, provider: AddingCareTeamMember['provider']): Promise<string> {
  if (!('name' in provider)) return provider.providerId
  const { providerId: id, ...said } = provider
  await saveProvider(tx, { id, ...said })
  return id
}
