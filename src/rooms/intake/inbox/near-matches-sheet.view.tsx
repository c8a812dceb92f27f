import { useQuery } from '@tanstack/react-query'
import { Answered } from '../../../web/list/answered.tsx'
import { Sheet } from '../../../web/parts/sheet.tsx'
import { say } from '../en.ts'
import { nearMatchesQuery, typedOf } from '../intake.client.ts'
import { NearMatchList } from '../new-referral/near-match-list.view.tsx'
import type { ReferralFile } from '../referral/contract.ts'

/** Whether the person is known here already, and by what. */
export function NearMatchesSheet({ file }: { file: ReferralFile }) {
  const query = useQuery(nearMatchesQuery(typedOf(file)))
  const others = query.data?.matches.filter((one) => one.kind === 'hidden' || one.clientId !== file.clientId) ?? []
  return (
    <Sheet
      title={say('do_we_know')}
      aside={query.isSuccess ? say('near_matches', { count: others.length }) : undefined}
    >
      <Answered query={query} rows={1}>
        {() => (others.length > 0 ? <NearMatchList matches={others} /> : <p>{say('no_near_match')}</p>)}
      </Answered>
    </Sheet>
  )
}
