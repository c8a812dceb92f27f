import { Button } from '@mantine/core'
import { IconPhone } from '@tabler/icons-react'
import type { ClientRecord } from '../../people/client-record/contract.ts'
import {
  careTeamMemberForm,
  newCareTeamMemberForm,
  sayPeople,
  supporterEndForm,
  supporterForm,
} from '../../people/web.ts'
import { say } from '../en.ts'
import { type Line, Lines } from './lines.view.tsx'
import type { Edit } from './record-editor.tsx'

type Editable = { edit?: Edit | undefined }

/** For the first page: the support network, then the care team; a touch calls. */
export const PeopleSheet = ({ record }: { record: ClientRecord }) => (
  <Lines
    title={say('people_and_team')}
    empty={say('nobody_known')}
    lines={[...supporterLines(record), ...careTeamLines(record)]}
  />
)

export const SupportersSheet = ({ record, edit }: { record: ClientRecord } & Editable) => (
  <Lines
    title={say('supporters')}
    empty={say('nobody_known')}
    lines={supporterLines(record, edit)}
    add={edit && { word: say('add_supporter'), act: () => edit(supporterForm) }}
  />
)

export const CareTeamSheet = ({ record, edit }: { record: ClientRecord } & Editable) => (
  <Lines
    title={say('care_team')}
    empty={say('no_care_team')}
    lines={careTeamLines(record, edit)}
    add={edit && { word: say('add_care_team_member'), act: () => edit(newCareTeamMemberForm) }}
  />
)

const supporterLines = ({ supporters }: ClientRecord, edit?: Edit): Line[] =>
  supporters
    .filter(({ endedOn }) => endedOn === null)
    .map((one) => ({
      id: one.supporterId,
      words: one.name,
      sealed: one.sealed,
      small: [
        one.relationship,
        ...one.roles.map(roleWords),
        one.livesWith && say('lives_there'),
        toldWords(one.mayBeTold),
      ]
        .filter(Boolean)
        .join(', '),
      end: one.phone && <CallLink number={one.phone} />,
      acts: edit && [
        { word: say('change'), act: () => edit(supporterForm, one) },
        { word: say('end'), act: () => edit(supporterEndForm, one) },
      ],
    }))

const careTeamLines = ({ careTeam }: ClientRecord, edit?: Edit): Line[] =>
  careTeam
    .filter(({ untilDay }) => untilDay === null)
    .map((one) => ({
      id: one.careTeamMemberId,
      words: one.provider.name,
      sealed: one.sealed,
      small: [one.role, one.provider.organization].filter(Boolean).join(', '),
      end: one.provider.phone && <CallLink number={one.provider.phone} />,
      acts: edit && [{ word: say('change'), act: () => edit(careTeamMemberForm, one) }],
    }))

const CallLink = ({ number }: { number: string }) => (
  <Button component="a" href={`tel:${number}`} variant="default" size="xs" leftSection={<IconPhone aria-hidden />}>
    {number}
  </Button>
)

const known = new Map([
  ['emergency_contact', sayPeople('supporter_emergency_contact')],
  ['caregiver', sayPeople('supporter_caregiver')],
  ['next_of_kin', sayPeople('supporter_next_of_kin')],
  ['guardian', sayPeople('supporter_guardian')],
  ['power_of_attorney', sayPeople('supporter_power_of_attorney')],
  ['payee', sayPeople('supporter_payee')],
])

/** A source may have said a role of its own. */
const roleWords = (role: string): string => known.get(role) ?? role

function toldWords(mayBeTold: boolean | null): string | null {
  if (mayBeTold === null) return null
  return mayBeTold ? say('may_be_told') : say('may_not_be_told')
}
