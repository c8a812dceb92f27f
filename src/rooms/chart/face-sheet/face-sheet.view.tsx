import './face-sheet.css'
import { IconAlertOctagonFilled, IconGavel } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { dateInWords, dueInWords, partialDayInWords, plainDayInWords, timeInWords } from '../../../web/due-words.ts'
import { useHere } from '../../../web/use-here.ts'
import { calendarDay } from '../../../words/calendar-day.ts'
import { nameWithLegal } from '../../../words/person-name.ts'
import { dayOf } from '../../../words/time-zone.ts'
import { sourceOf, titleOf } from '../../monitor/shared.ts'
import { addressWords, sayPeople } from '../../people/web.ts'
import { contactRulesOf } from '../contact-rules.ts'
import { dueOf, lateUnitOf } from '../due-of.ts'
import { say } from '../en.ts'
import { standingAlerts } from '../header/standing-alerts.ts'
import { oncePerPerson } from './care-team.rules.ts'
import type { FaceSheet } from './contract.ts'

/** One page, black on white: who, what to mind, whom to call, what they take, what is due, who pays. */
export function FaceSheetView({ sheet, prints }: { sheet: FaceSheet; prints: boolean }) {
  return (
    <article
      className={prints ? 'tl-paper tl-paper-prints tl-face-sheet' : 'tl-paper tl-face-sheet'}
      aria-label={say('face_sheet')}
    >
      <Who sheet={sheet} />
      <Alerts sheet={sheet} />
      <div className="tl-face-columns">
        <Part title={say('people_and_phones')} lines={peopleLines(sheet)} />
        <Part title={say('medicines')} lines={medicineLines(sheet)} />
        <Part
          title={say('allergies')}
          lines={sheet.allergies.map(({ substance, reaction, severity }) => both(both(substance, reaction), severity))}
        />
        <Part title={say('problems')} lines={sheet.problems.map(({ words }) => words)} />
        <DuePart due={sheet.due} />
        <Part
          title={say('coverage')}
          lines={sheet.coverages.map((one) => both(one.payer, both(one.plan, one.memberId)))}
        />
      </div>
      <Foot sheet={sheet} />
    </article>
  )
}

function Who({ sheet: { client, programs, lives, phones, addresses, agencyName } }: { sheet: FaceSheet }) {
  const [home] = lives
  const [first] = phones.filter(({ kind }) => kind === 'phone')
  const born = client.birthDate && partialDayInWords(client.birthDate)
  return (
    <header>
      <p>{[agencyName, ...programs.map(({ name, worker }) => both(name, worker))].join('. ')}</p>
      <h2>{nameWithLegal(client)}</h2>
      <p>
        {[client.pronouns, born ? sayPeople('born_on', { day: born }) : say('birth_unknown'), client.recordNumber]
          .filter(Boolean)
          .join(', ')}
      </p>
      <p>
        {[
          first && `${first.value} (${contactRulesOf(first.mayText, first.mayLeaveVoicemail)})`,
          home && sayPeople(`lives_${home.lives}`),
          client.language && languageWords(client.language, client.interpreterNeeded),
        ]
          .filter(Boolean)
          .join('. ')}
      </p>
      {addresses.slice(0, 1).map((one) => (
        <p key={one.addressId}>{addressWords(one)}</p>
      ))}
    </header>
  )
}

/** The same lines that stand above every tab of the chart. */
function Alerts({ sheet }: { sheet: FaceSheet }) {
  const here = useHere()
  const shapes = { safety: IconAlertOctagonFilled, legal: IconGavel }
  return standingAlerts(sheet, here).map(({ key, kind, words }) => {
    const Shape = shapes[kind]
    return (
      <p key={key} className="tl-face-alert">
        <Shape aria-hidden /> <b>{say(`${kind}_in_capitals`)}</b> {words}
      </p>
    )
  })
}

function Part({ title, lines }: { title: string; lines: readonly ReactNode[] }) {
  return (
    <section>
      <h3>{title}</h3>
      {lines.length === 0 ? (
        <p>{say('none_known')}</p>
      ) : (
        <ul>
          {lines.map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a printed list never changes its order
            <li key={at}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  )
}

function DuePart({ due }: Pick<FaceSheet, 'due'>) {
  const here = useHere()
  const lines = due.map((one) => {
    const { words } = dueInWords(dueOf(one), lateUnitOf(one.unit), here)
    return `${words}: ${titleOf(one)} (${sourceOf(one, (day) => dateInWords(calendarDay(day), here))})`
  })
  return <Part title={say('due_soon')} lines={lines} />
}

function Foot({ sheet: { by, at, containsSealed, leftOut } }: { sheet: FaceSheet }) {
  const here = useHere()
  return (
    <footer>
      {say('printed_by', {
        name: both(by.name, by.credential),
        day: plainDayInWords(dayOf(at, here.zone)),
        time: timeInWords(at, here),
      })}{' '}
      {say(containsSealed ? 'contains_sealed' : 'contains_no_sealed')}{' '}
      {leftOut > 0 && say('left_out', { count: leftOut })}
    </footer>
  )
}

const both = (one: string | null, other: string | null): string => [one, other].filter(Boolean).join(', ')

const peopleLines = ({ supporters, careTeam, phones }: FaceSheet): string[] => [
  ...phones
    .slice(1)
    .map(({ kind, value, mayText, mayLeaveVoicemail }) =>
      both(value, kind === 'phone' ? contactRulesOf(mayText, mayLeaveVoicemail) : null),
    ),
  ...supporters.map(({ name, relationship, phone }) => both(both(name, relationship), phone)),
  ...oncePerPerson(careTeam).map(({ name, roles, phone }) => both(both(name, roles.join('; ')), phone)),
]

const medicineLines = ({ medications }: FaceSheet): string[] => medications.map(({ words, dose }) => both(words, dose))

function languageWords(code: string, interpreterNeeded: boolean): string {
  const language = new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code
  return interpreterNeeded ? say('interpreter', { language }) : language
}
