import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { z } from 'zod'
import { headerQuery } from '../rooms/chart/web.ts'
import { Box, NewReferralPage, ReferralsPage } from '../rooms/intake/web.ts'
import { NoteDrawer } from '../rooms/record/web.ts'
import { Answered } from '../web/list/answered.tsx'
import { useParam, useQueryOfPage } from '../web/where.ts'
import { ClientId } from '../words/ids.ts'
import { displayName } from '../words/person-name.ts'

const Asked = z.object({ box: Box.catch('inbox').default('inbox') })

/** The boxes and the referral that is open, with the note of a contact over it. */
export function ReferralsRoute() {
  const { box } = useQueryOfPage(Asked)
  const [noteOf, setNoteOf] = useState<string | null>(null)
  return (
    <>
      <ReferralsPage box={box} referralId={useParam('referralId', z.uuid().optional())} onLogContact={setNoteOf} />
      {noteOf && <NoteDrawer caseId={noteOf} function="assess" onClose={() => setNoteOf(null)} />}
    </>
  )
}

const About = z.object({ clientId: ClientId.optional().catch(undefined) })

/** A new referral; of somebody who is known already when the address says whom. */
export function NewReferralRoute() {
  const { clientId } = useQueryOfPage(About)
  return clientId ? <ReferralOfKnown key={clientId} clientId={clientId} /> : <NewReferralPage />
}

function ReferralOfKnown({ clientId }: { clientId: ClientId }) {
  const header = useQuery(headerQuery(clientId))
  return (
    <Answered query={header} rows={4}>
      {({ client }) => <NewReferralPage known={{ clientId, name: displayName(client) }} />}
    </Answered>
  )
}
