import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { useKeys } from '../../../web/keys.ts'
import { Answered } from '../../../web/list/answered.tsx'
import { moveBy } from '../../../web/list/move-in-list.ts'
import { LinkButton } from '../../../web/parts/button.tsx'
import { EmptyState } from '../../../web/parts/empty-state.tsx'
import { TabLinks } from '../../../web/parts/tab-links.tsx'
import { useSession } from '../../../web/session.ts'
import { PageTitle } from '../../../web/shell/page-title.tsx'
import { say } from '../en.ts'
import { boxQuery } from '../intake.client.ts'
import { programsOf } from '../new-referral/programs-of.ts'
import { type Box, boxes } from '../referral/contract.ts'
import { addressOfBox, ReferralRow } from './referral-row.view.tsx'

type Counts = { inbox: number; asked: number; waitlisted: number }
type BoxesProps = { box: Box; openId?: string | undefined }

/** The list at the left: boxes with their counts, rows in the order in which they are due. */
export function Boxes({ box, openId }: BoxesProps) {
  const list = useRef<HTMLOListElement>(null)
  const query = useInfiniteQuery(boxQuery(box))
  const takes = programsOf(useSession()).length > 0
  useKeys([
    { keys: 'j', does: say('key_next'), act: () => moveBy(list.current, 1) },
    { keys: 'k', does: say('key_previous'), act: () => moveBy(list.current, -1) },
  ])
  const counts = query.data?.pages[0]?.counts
  const rows = query.data?.pages.flatMap(({ referrals }) => referrals) ?? []
  return (
    <section className="tl-pane-list" aria-label={say('referrals')}>
      <div className="tl-pane-head">
        {openId ? <h2>{say('referrals')}</h2> : <PageTitle title={say('referrals')} />}
        {takes && (
          <LinkButton to="/referrals/new" size="xs" variant="subtle" leftSection={<IconPlus aria-hidden />}>
            {say('new_referral')}
          </LinkButton>
        )}
      </div>
      <TabLinks label={say('boxes')} tabs={boxes.map((one) => tabOf(one, box, counts))} />
      <p className="tl-pane-order">{say(box === 'closed' ? 'sorted_by_newest' : 'sorted_by_due')}</p>
      <Answered query={query}>
        {() => (
          <ol ref={list} aria-label={say(`box_${box}`)}>
            {rows.map((line) => (
              <ReferralRow key={line.referralId} line={line} box={box} open={line.referralId === openId} />
            ))}
          </ol>
        )}
      </Answered>
      {query.isSuccess && rows.length === 0 && <EmptyBox box={box} counts={counts} />}
      {query.hasNextPage && (
        <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {say('show_more')}
        </Button>
      )}
    </section>
  )
}

const tabOf = (one: Box, now: Box, counts: Counts | undefined) => ({
  to: addressOfBox(one),
  word: say(`box_${one}`),
  count: one === 'closed' ? undefined : counts?.[one],
  current: one === now,
})

/** What is true, and where there is something. */
function EmptyBox({ box, counts }: { box: Box; counts: Counts | undefined }) {
  const elsewhere = (['inbox', 'asked', 'waitlisted'] as const).find((one) => one !== box && (counts?.[one] ?? 0) > 0)
  const act = elsewhere && (
    <LinkButton variant="default" to={addressOfBox(elsewhere)}>
      {say(`show_${elsewhere}`, { count: counts?.[elsewhere] })}
    </LinkButton>
  )
  return <EmptyState act={act}>{say(`empty_${box}`)}</EmptyState>
}
