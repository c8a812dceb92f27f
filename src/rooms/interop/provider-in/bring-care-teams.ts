import { newId } from '../../../words/ids.ts'
import { type Saved, saveCareTeamMember, takeBack } from '../../people/index.ts'
import { CareTeamRecord } from '../fhir/record/people-record.ts'
import { bringing } from '../fhir-import/bring-of-client.ts'
import type { Place, Run } from '../fhir-import/run.ts'
import { wholeDay } from '../fhir-import/words-of.ts'
import { selectCareTeamOf } from '../patient-in/patient-parts.sql.ts'
import { carerOf } from './carer-of.ts'

/** Everybody of a care team who is no relative. Somebody in the same role stands once, with the days told last. */
export const bringCareTeams = bringing<CareTeamRecord>({
  name: 'care_team',
  types: ['CareTeam'],
  schema: CareTeamRecord,
  in: ({ careTeams }) => careTeams.toSorted((one, other) => (lastOf(one) < lastOf(other) ? -1 : 1)),
  async save(run, place, team) {
    const known = await selectCareTeamOf(run.tx, place.clientId)
    const saved: Saved[] = []
    for (const { member, name, role } of team.status === 'proposed' ? [] : team.participants) {
      const providerId = await carerOf(run, member, name)
      if (providerId === null) continue
      const of = { providerId, role: role ?? '' }
      const id = known.find((one) => one.providerId === providerId && one.role === of.role)?.id ?? newId()
      known.push({ id, ...of })
      saved.push(await saveMember(run, { ...place, id }, team, of))
    }
    return saved.every((one) => one === 'unchanged') ? 'unchanged' : 'updated'
  },
})

/** Teams that still care come last, so that nobody who does is shown as gone. */
const lastOf = ({ until, status }: CareTeamRecord): string => until ?? (status === 'inactive' ? '' : '9999')

type Caring = { providerId: string; role: string }

function saveMember(run: Run, place: Place, team: CareTeamRecord, of: Caring): Promise<Saved> {
  if (team.withdrawn) return takeBack(run.tx, 'people.care_team_member', place.id)
  const untilDay = wholeDay(team.until, run.zone) ?? (team.status === 'inactive' ? run.today : null)
  return saveCareTeamMember(run.tx, { ...place, ...of, fromDay: wholeDay(team.from, run.zone), untilDay })
}
