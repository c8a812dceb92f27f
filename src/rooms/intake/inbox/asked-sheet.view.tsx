import type { ReactNode } from 'react'
import { dateInWords } from '../../../web/due-words.ts'
import { Sheet } from '../../../web/parts/sheet.tsx'
import { useHere } from '../../../web/use-here.ts'
import { dayOf } from '../../../words/time-zone.ts'
import { say } from '../en.ts'
import type { ReferralFile } from '../referral/contract.ts'
import { Facts } from './facts.view.tsx'

/** What is asked, in the words of whoever asks, and how to reach both. */
export function AskedSheet({ file }: { file: ReferralFile }) {
  const here = useHere()
  const { client, stay } = file
  return (
    <Sheet
      title={say('what_is_asked', { source: file.sourceName })}
      aside={dateInWords(dayOf(file.receivedAt, here.zone), here)}
    >
      <p className="tl-referral-asked">{file.asked}</p>
      <Facts
        facts={[
          [say('asked_by'), file.sourcePerson],
          [say('their_phone'), file.sourcePhone && <a href={`tel:${file.sourcePhone}`}>{file.sourcePhone}</a>],
          [say('urgency'), say(`urgency_${file.urgency}`)],
          [say('came'), say(`via_${file.via}`)],
          [say('hospital_stay'), stay && stayWords(stay, here)],
          [say('language'), languageWords(client)],
          ...client.phones.map(({ kind, value, mayText, mayLeaveVoicemail }): [string, ReactNode] => [
            say(kind === 'email' ? 'email' : 'phone'),
            <>
              <a href={`${kind === 'email' ? 'mailto' : 'tel'}:${value}`}>{value}</a>
              {kind === 'phone' && ` ${rulesOf(mayText, mayLeaveVoicemail)}`}
            </>,
          ]),
        ]}
      />
    </Sheet>
  )
}

function stayWords(
  { hospital, startedOn, endedOn, expectedOn, reason }: NonNullable<ReferralFile['stay']>,
  here: ReturnType<typeof useHere>,
) {
  const still = expectedOn ? say('expected_home', { day: dateInWords(expectedOn, here) }) : say('still_there')
  const from = startedOn ? dateInWords(startedOn, here) : say('not_known')
  const to = endedOn ? dateInWords(endedOn, here) : still
  const words = say('stay_from_to', { hospital: hospital ?? '', from, to })
  return reason ? `${words} ${reason}` : words
}

function languageWords({ language, interpreterNeeded }: ReferralFile['client']): string {
  if (!language) return say('not_asked')
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language
  return interpreterNeeded ? say('with_interpreter', { language: name }) : name
}

function rulesOf(mayText: boolean | null, mayLeaveVoicemail: boolean | null): string {
  const said = [
    mayText === null ? null : say(mayText ? 'may_text' : 'no_text'),
    mayLeaveVoicemail === null ? null : say(mayLeaveVoicemail ? 'may_voicemail' : 'no_voicemail'),
  ].filter((one) => one !== null)
  return said.join(', ')
}
