import { Sheet } from '../../../web/parts/sheet.tsx'
import { say } from '../en.ts'
import type { ReferralFile } from '../referral/contract.ts'

type RoomSheetProps = { room: ReferralFile['room']; language: string | null }

/** Places that are free, and who speaks the person's language. */
export function RoomSheet({ room: { places, free, speakers }, language }: RoomSheetProps) {
  const spoken =
    language && language !== 'en'
      ? (new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language)
      : null
  return (
    <Sheet title={say('room_in_program')}>
      <p>
        <b>{free === null ? say('places_uncounted') : say('places_free', { count: free })}</b>{' '}
        {places !== null && say('of_places', { places })}
      </p>
      {spoken && (
        <p>
          {speakers.length > 0
            ? say('who_speaks', {
                count: speakers.length,
                names: speakers.map(({ name }) => name).join(', '),
                language: spoken,
              })
            : say('nobody_speaks', { language: spoken })}
        </p>
      )}
    </Sheet>
  )
}
