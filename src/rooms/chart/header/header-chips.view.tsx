import { IconHistory, IconMapPin, IconUser, IconUsers } from '@tabler/icons-react'
import { dateInWords, dueInWords } from '../../../web/due-words.ts'
import { AcuityBars } from '../../../web/parts/acuity-bars.tsx'
import { Go } from '../../../web/parts/go.tsx'
import { Tag, Tags } from '../../../web/parts/tag.tsx'
import { useHere } from '../../../web/use-here.ts'
import { dayOf } from '../../../words/time-zone.ts'
import { dueOf, lateUnitOf } from '../due-of.ts'
import { say } from '../en.ts'
import type { ChartHeader } from './contract.ts'
import { flagsOfPlace, flagWords } from './standing-alerts.ts'

/** Programs, acuity, who carries them, when somebody last spoke with them, and what is next. */
export function HeaderChips({ header, name }: { header: ChartHeader; name: string }) {
  const here = useHere()
  const { cases, shown, lastContactAt, nextDue } = header
  const next = nextDue && dueInWords(dueOf(nextDue), lateUnitOf(nextDue.unit), here)
  return (
    <Tags label={say('about_person', { name })}>
      {cases.map((one) => (
        <Tag key={one.caseId} kind="program">
          {one.programName}
        </Tag>
      ))}
      {flagsOfPlace(header).map((flag) => (
        <Tag key={flag.flagId} kind="due" icon={IconMapPin}>
          {flagWords(flag, here)}
        </Tag>
      ))}
      {header.household && (
        <Tag icon={IconUsers}>
          <Go to={`/households/${header.household.householdId}`}>
            {say('household_chip', { count: header.household.people })}
          </Go>
        </Tag>
      )}
      <Tag>
        {shown?.acuity ? (
          <AcuityBars tier={shown.acuity.tier}>
            {say('acuity_since', { tier: shown.acuity.tier, day: dateInWords(shown.acuity.on, here) })}
          </AcuityBars>
        ) : (
          say('acuity_not_scored')
        )}
      </Tag>
      {header.hasSealed && <Tag kind="sealed">{say('sealed_part')}</Tag>}
      {shown && <Tag icon={IconUser}>{carriers(shown)}</Tag>}
      <Tag icon={IconHistory}>
        {lastContactAt
          ? say('last_contact', { day: dateInWords(dayOf(lastContactAt, here.zone), here) })
          : say('no_contact_yet')}
      </Tag>
      {next && <Tag kind={next.kind}>{say('next_due', { when: next.words })}</Tag>}
    </Tags>
  )
}

function carriers({ primary, backup }: NonNullable<ChartHeader['shown']>): string {
  if (!primary) return say('nobody_carries')
  return backup
    ? say('carried_with_backup', { primary: primary.name, backup: backup.name })
    : say('carried_by', { primary: primary.name })
}
