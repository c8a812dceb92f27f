import { plainDayInWords } from '../../../web/due-words.ts'
import { displayName } from '../../../words/person-name.ts'
import type { Household } from '../../people/household/contract.ts'
import { say } from '../en.ts'
import { Lines } from '../record/lines.view.tsx'

type NeedsProps = {
  household: Household
  /** Only what this member needs too. */
  of?: string
  onAdd?: (() => void) | undefined
  onChange?: ((need: Household['needs'][number]) => void) | undefined
}

/** What the household needs as a whole: still needed first, then what was met. */
export function HouseholdNeeds({ household, of, onAdd, onChange }: NeedsProps) {
  const shown = household.needs.filter(({ members }) => !of || members.some((one) => one === of))
  const nameOf = (clientId: string) => {
    const member = household.members.find((one) => one.clientId === clientId)
    return member ? displayName(member) : null
  }
  return (
    <Lines
      title={say('household_needs')}
      empty={say('no_household_needs')}
      add={onAdd && { word: say('add_need'), act: onAdd }}
      lines={shown.map((need) => ({
        id: need.needId,
        words: need.words,
        sealed: false,
        small: [
          need.metOn
            ? say('need_met_on', { day: plainDayInWords(need.metOn) })
            : say('since_day', { day: plainDayInWords(need.sinceDay) }),
          ...(of ? [] : need.members.map(nameOf)),
        ]
          .filter(Boolean)
          .join(', '),
        acts: onChange && [{ word: say('change'), act: () => onChange(need) }],
      }))}
    />
  )
}
