import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { addressOf, call } from '../../../web/call-api.ts'
import { momentInWords } from '../../../web/due-words.ts'
import { Answered } from '../../../web/list/answered.tsx'
import { type Column, DataTable } from '../../../web/list/data-table.tsx'
import { EmptyState } from '../../../web/parts/empty-state.tsx'
import { Sheet } from '../../../web/parts/sheet.tsx'
import { useHere } from '../../../web/use-here.ts'
import { say } from '../en.ts'
import { type DisclosureLine, downloadDisclosures, listDisclosures } from './contract.ts'
import { totalOf } from './gate.rules.ts'

/** What left the house about one client, for whoever carries them and for the privacy officer. */
export function DisclosuresView({ clientId }: { clientId: string }) {
  const columns = useColumns()
  const query = useInfiniteQuery({
    queryKey: ['disclosures', clientId],
    queryFn: ({ pageParam, signal }) =>
      call(listDisclosures, { params: { clientId }, query: pageParam ? { before: pageParam } : {} }, { signal }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
  })
  return (
    <Sheet title={say('disclosures')} flush>
      <Answered query={query}>
        {({ pages }) => (
          <DataTable
            label={say('disclosures')}
            columns={columns}
            rows={pages.flatMap(({ disclosures }) => disclosures)}
            rowKey={({ disclosureId }) => disclosureId}
            empty={<EmptyState>{say('no_disclosures')}</EmptyState>}
            csv={{ href: addressOf(downloadDisclosures, { params: { clientId } }) }}
            foot={
              query.hasNextPage && (
                <Button size="xs" variant="default" onClick={() => void query.fetchNextPage()}>
                  {say('show_earlier')}
                </Button>
              )
            }
          />
        )}
      </Answered>
    </Sheet>
  )
}

function useColumns(): Column<DisclosureLine>[] {
  const here = useHere()
  return [
    { key: 'at', head: say('when'), cell: ({ at }) => momentInWords(at, here) },
    { key: 'document', head: say('document'), cell: ({ document }) => document },
    { key: 'purpose', head: say('purpose'), cell: ({ purpose }) => say(`purpose_${purpose}`) },
    { key: 'by', head: say('by_whom'), cell: ({ by }) => by.name },
    { key: 'left_out', head: say('left_out'), cell: ({ leftOut }) => leftOutWords(totalOf(leftOut)) },
  ]
}

const leftOutWords = (count: number): string =>
  count === 0 ? say('nothing_left_out') : say('rows_left_out', { count })
