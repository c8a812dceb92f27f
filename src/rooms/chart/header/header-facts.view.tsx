import { IconCopy, IconHome, IconLanguage, IconMessage2 } from '@tabler/icons-react'
import { partialDayInWords, plainDayInWords } from '../../../web/due-words.ts'
import { IconButton } from '../../../web/parts/button.tsx'
import { useHere } from '../../../web/use-here.ts'
import { type CalendarDay, calendarDay } from '../../../words/calendar-day.ts'
import { dayOf } from '../../../words/time-zone.ts'
import { contactRulesOf } from '../contact-rules.ts'
import { say } from '../en.ts'
import { bornOf } from './born.rules.ts'
import type { ChartHeader } from './contract.ts'

/** Age, number, home, language, and how the person may be reached. */
export function HeaderFacts({ header }: { header: ChartHeader }) {
  const here = useHere()
  const { client, lives, phones } = header
  const home = lives && lives !== 'unknown' ? say(`lives_${lives}`) : null
  return (
    <div className="tl-chart-facts">
      <span>{bornWords(client.birthDate, dayOf(here.now, here.zone))}</span>
      {client.deceased && (
        <span>
          {client.diedAt ? say('deceased_on', { day: partialDayInWords(client.diedAt.slice(0, 10)) }) : say('deceased')}
        </span>
      )}
      <span className="tl-num">
        {client.recordNumber}
        <IconButton
          small
          icon={IconCopy}
          label={say('copy_number', { number: client.recordNumber })}
          onClick={() => void navigator.clipboard?.writeText(client.recordNumber)}
        />
      </span>
      {home && (
        <span className="tl-desk">
          <IconHome aria-hidden /> {home}
        </span>
      )}
      {client.language && (
        <span className="tl-desk">
          <IconLanguage aria-hidden /> {languageWords(client.language, client.interpreterNeeded)}
        </span>
      )}
      <span>
        <IconMessage2 aria-hidden /> {contactRules(phones)}
      </span>
    </div>
  )
}

function bornWords(birthDate: string | null, today: CalendarDay): string {
  const born = bornOf(birthDate, today)
  if (!born) return say('birth_unknown')
  if (!born.exact) return say('born_about', { age: born.age, year: born.year })
  return say('born', { age: born.age, day: plainDayInWords(calendarDay(born.day)) })
}

function languageWords(code: string, interpreterNeeded: boolean): string {
  const language = new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code
  return interpreterNeeded ? say('interpreter', { language }) : say('no_interpreter', { language })
}

/** The rules of the number that is tried first; what nobody asked is said as not asked. */
function contactRules(phones: ChartHeader['phones']): string {
  const first = phones.find(({ kind }) => kind === 'phone')
  return contactRulesOf(first?.mayText ?? null, first?.mayLeaveVoicemail ?? null)
}
