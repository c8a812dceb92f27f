import { call } from '../../../web/call-api.ts'
import { newId } from '../../../words/ids.ts'
import { say } from '../en.ts'
import type { EntryField } from '../entry/entry-form.rules.ts'
import type { EntryKind } from '../entry/entry-kind.ts'
import { NewProvider } from '../outside-provider/contract.ts'
import {
  AddingCareTeamMember,
  addCareTeamMember,
  type CareTeamMember,
  ChangingCareTeamMember,
  changeCareTeamMember,
} from './contract.ts'

const about: EntryField[] = [
  { kind: 'line', name: 'role', label: say('care_team_role'), hint: say('care_team_role_hint'), empty: '' },
  { kind: 'day', name: 'fromDay', label: say('from') },
  { kind: 'day', name: 'untilDay', label: say('until') },
]

/** Changes what somebody does for the client, or ends it. Who they are stands in the address book. */
export const careTeamMemberForm: EntryKind<CareTeamMember> = {
  addTitle: say('add_care_team_member'),
  changeTitle: say('change_care_team_member'),
  fields: about,
  change: async ({ clientId, careTeamMemberId }, version, values, how) => {
    const body = ChangingCareTeamMember.parse({ version, ...values })
    return call(changeCareTeamMember, { params: { clientId, careTeamMemberId }, body }, how)
  },
}

/** Adds somebody whom the address book does not know yet. */
export const newCareTeamMemberForm: EntryKind<CareTeamMember> = {
  ...careTeamMemberForm,
  fields: [
    { kind: 'line', name: 'name', label: say('name') },
    { kind: 'line', name: 'organization', label: say('organization') },
    { kind: 'line', name: 'phone', label: say('phone') },
    ...about,
  ],
  add: async ({ clientId, programId }, careTeamMemberId, { name, organization, phone, ...values }, how) => {
    const provider = NewProvider.parse({ providerId: newId(), name, organization, phone })
    const body = AddingCareTeamMember.parse({ careTeamMemberId, programId, provider, ...values })
    return call(addCareTeamMember, { params: { clientId }, body }, how)
  },
}
