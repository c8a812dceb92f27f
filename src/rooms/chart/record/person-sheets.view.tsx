import { Button } from '@mantine/core'
import { plainDayInWords } from '../../../web/due-words.ts'
import { Sheet } from '../../../web/parts/sheet.tsx'
import { CalendarDay, calendarDay } from '../../../words/calendar-day.ts'
import { legalName } from '../../../words/person-name.ts'
import type { ClientRecord } from '../../people/client-record/contract.ts'
import {
  addressForm,
  addressWords,
  alertEndForm,
  alertForm,
  clientForm,
  livingSituationForm,
  phoneForm,
  sayPeople,
} from '../../people/web.ts'
import { confirmationForm } from '../confirmation/confirmation.form.ts'
import { contactRulesOf } from '../contact-rules.ts'
import { say } from '../en.ts'
import { Lines } from './lines.view.tsx'
import type { Edit } from './record-editor.tsx'

type PartProps = {
  record: ClientRecord
  edit: Edit | undefined /** Confirmations are made for a case. */
  caseId: string | null
}

/** Who the person is, on paper and as they go by. */
export function PersonSheet({ record: { client }, edit, caseId }: PartProps) {
  return (
    <Sheet title={say('person')}>
      <dl className="tl-facts">
        <Fact name={say('legal_name')} words={legalName(client)} />
        <Fact name={say('goes_by')} words={client.preferred} />
        <Fact name={say('column_born')} words={client.birthDate && dayWords(client.birthDate)} />
        <Fact name={sayPeople('sex')} words={sayPeople(`${client.sex}_sex`)} />
      </dl>
      {edit && (
        <div className="tl-row tl-record-add">
          <Button size="xs" variant="default" onClick={() => edit(clientForm, client)}>
            {say('change')}
          </Button>
          {caseId && (
            <Button size="xs" variant="default" onClick={() => edit(confirmationForm('identity', caseId))}>
              {say('confirm_identity')}
            </Button>
          )}
        </div>
      )}
    </Sheet>
  )
}

/** As exactly as it is known: a year and a month stay as they were written. */
function dayWords(day: string): string {
  const whole = CalendarDay.safeParse(day)
  return whole.success ? plainDayInWords(whole.data) : day
}

function Fact({ name, words }: { name: string; words: string | null }) {
  if (!words) return null
  return (
    <>
      <dt>{name}</dt>
      <dd>{words}</dd>
    </>
  )
}

export const PhonesSheet = ({ record: { phones }, edit, caseId }: PartProps) => (
  <Lines
    title={say('phones')}
    empty={say('no_phones')}
    add={edit && { word: say('add_phone'), act: () => edit(phoneForm) }}
    lines={phones.map((one) => ({
      id: one.phoneId,
      words: one.value,
      sealed: one.sealed,
      small: [
        one.untilDay && say('reached_until', { day: one.untilDay }),
        one.kind === 'phone' && contactRulesOf(one.mayText, one.mayLeaveVoicemail),
        one.note,
      ]
        .filter(Boolean)
        .join(', '),
      acts: edit && [{ word: say('change'), act: () => edit(phoneForm, one) }],
    }))}
    foot={
      edit &&
      caseId && (
        <Button
          className="tl-record-add"
          size="xs"
          variant="default"
          onClick={() => edit(confirmationForm('contact_details', caseId))}
        >
          {say('confirm_contact_details')}
        </Button>
      )
    }
  />
)

export const AddressesSheet = ({ record: { addresses }, edit }: PartProps) => (
  <Lines
    title={say('addresses')}
    empty={say('no_addresses')}
    add={edit && { word: say('add_address'), act: () => edit(addressForm) }}
    lines={addresses.map((one) => ({
      id: one.addressId,
      words: addressWords(one),
      sealed: one.sealed,
      small: [
        sayPeople(`address_${one.use}`),
        one.confidential && sayPeople('confidential'),
        one.untilDay && say('until_day', { day: dayWords(one.untilDay) }),
      ]
        .filter(Boolean)
        .join(', '),
      acts: edit && [{ word: say('change'), act: () => edit(addressForm, one) }],
    }))}
  />
)

export const HomeSheet = ({ record: { livingSituations }, edit }: PartProps) => (
  <Lines
    title={say('who_is_at_home')}
    empty={say('nobody_said')}
    add={edit && { word: say('state_living_situation'), act: () => edit(livingSituationForm) }}
    lines={livingSituations.slice(0, 3).map((one) => ({
      id: one.livingSituationId,
      words: sayPeople(`lives_${one.lives}`),
      sealed: one.sealed,
      small: [
        say(`support_${one.informalSupport}`),
        say('stated_on', { day: plainDayInWords(calendarDay(one.statedOn)) }),
        one.note,
      ]
        .filter(Boolean)
        .join(', '),
    }))}
  />
)

export const AlertsSheet = ({ record: { alerts }, edit }: PartProps) => (
  <Lines
    title={say('alerts')}
    empty={say('no_alerts')}
    add={edit && { word: say('raise_alert'), act: () => edit(alertForm) }}
    lines={alerts.map((one) => ({
      id: one.alertId,
      words: one.words,
      sealed: one.sealed,
      small: [
        sayPeople(`alert_${one.kind}`),
        one.endedBecause
          ? say('ended_because', { because: one.endedBecause })
          : one.untilDay && say('until_day', { day: dayWords(one.untilDay) }),
        one.raisedBy,
      ]
        .filter(Boolean)
        .join(', '),
      acts: edit && one.endedAt === null ? [{ word: say('end'), act: () => edit(alertEndForm, one) }] : undefined,
    }))}
  />
)
