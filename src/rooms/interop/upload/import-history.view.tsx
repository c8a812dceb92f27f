import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { momentInWords } from '../../../web/due-words.ts'
import { Answered } from '../../../web/list/answered.tsx'
import { type Column, DataTable } from '../../../web/list/data-table.tsx'
import { EmptyState } from '../../../web/parts/empty-state.tsx'
import { Go } from '../../../web/parts/go.tsx'
import { Sheet } from '../../../web/parts/sheet.tsx'
import { useHere } from '../../../web/use-here.ts'
import { say } from '../en.ts'
import type { ImportLine } from '../import-run/contract.ts'
import { importsQuery } from './import.client.ts'

/** Every file that came in: what it did stands behind its name. */
export function ImportHistory() {
  const query = useInfiniteQuery(importsQuery)
  const here = useHere()
  const rows = query.data?.pages.flatMap(({ imports }) => imports) ?? []
  const columns: Column<ImportLine>[] = [
    { key: 'file', head: say('file'), cell: (one) => <Go to={`/import?run=${one.importId}`}>{one.fileName}</Go> },
    { key: 'when', head: say('when'), cell: ({ at }) => momentInWords(at, here) },
    { key: 'by', head: say('by_whom'), cell: ({ by }) => by ?? say('by_command') },
    { key: 'program', head: say('program'), cell: ({ programName }) => programName },
    { key: 'clients', head: say('clients'), cell: ({ clients }) => clients, align: 'end' },
    { key: 'created', head: say('counted_created'), cell: ({ created }) => created, align: 'end' },
    { key: 'updated', head: say('counted_updated'), cell: ({ updated }) => updated, align: 'end' },
    { key: 'referrals', head: say('referrals_opened'), cell: ({ referrals }) => referrals, align: 'end' },
    { key: 'warnings', head: say('what_to_look_at'), cell: ({ warnings }) => warnings, align: 'end' },
  ]
  return (
    <Sheet title={say('history')} flush>
      <Answered query={query} rows={3}>
        {() => (
          <DataTable
            label={say('history')}
            columns={columns}
            rows={rows}
            rowKey={({ importId }) => importId}
            empty={<EmptyState>{say('no_imports_yet')}</EmptyState>}
          />
        )}
      </Answered>
      {query.hasNextPage && (
        <div className="tl-report-part">
          <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {say('show_more')}
          </Button>
        </div>
      )}
    </Sheet>
  )
}
