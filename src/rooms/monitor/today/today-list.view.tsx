import { Button } from '@mantine/core'
import { WorkGroup, Worklist } from '../../../web/list/worklist.tsx'
import { say } from '../en.ts'
import { type Group, groups, type Today, type TodayItem } from './contract.ts'
import { type TodayActs, TodayRow } from './today-row.view.tsx'

type TodayListProps = {
  /** The first page; it counts what the later ones hold. */
  head: Today
  items: readonly TodayItem[]
  stale: boolean
  acts: TodayActs
  onMore: (() => void) | null
}

/** One list in the order of the rules, under its headings. */
export function TodayList({ head, items, stale, acts, onMore }: TodayListProps) {
  const all = head.groups.reduce((sum, { count }) => sum + count, 0)
  return (
    <>
      <Worklist
        label={say('what_is_due')}
        columns={[say('column_due'), say('column_client'), say('column_what'), say('column_acuity')]}
        summary={say('items_of', { shown: all, total: head.total })}
        stale={stale}
      >
        {groups.map((group) => (
          <Heading key={group} group={group} head={head} items={items} acts={acts} />
        ))}
      </Worklist>
      {onMore && (
        <Button variant="default" onClick={onMore}>
          {say('show_more', { count: all - items.length })}
        </Button>
      )}
    </>
  )
}

type HeadingProps = Pick<TodayListProps, 'head' | 'items' | 'acts'> & { group: Group }

function Heading({ group, head, items, acts }: HeadingProps) {
  const rows = items.filter((item) => item.group === group)
  if (rows.length === 0) return null
  const count = head.groups.find((one) => one.group === group)?.count ?? rows.length
  return (
    <WorkGroup title={say(`group_${group}`)} count={count}>
      {rows.map((item) => (
        <TodayRow key={item.id} item={item} acts={acts} />
      ))}
    </WorkGroup>
  )
}
