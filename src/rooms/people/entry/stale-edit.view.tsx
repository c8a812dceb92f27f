import { Button } from '@mantine/core'
import { DataTable } from '../../../web/list/data-table.tsx'
import { Banner } from '../../../web/parts/banner.tsx'
import { say } from '../en.ts'
import { differing, type EntryField, type Values, wordsOf } from './entry-form.rules.ts'

type StaleEditProps = {
  fields: readonly EntryField[]
  mine: Values
  theirs: Values
  onKeepMine: () => void
  onTakeTheirs: () => void
}

/** Two people wrote at once: both versions, side by side, and one of them decides. */
export function StaleEdit({ fields, mine, theirs, onKeepMine, onTakeTheirs }: StaleEditProps) {
  const words = (field: EntryField, value: unknown) =>
    wordsOf(field, value, { yes: say('yes'), no: say('no') }) || say('not_known')
  return (
    <div className="tl-stack">
      <Banner kind="warn" role="alert">
        {say('stale_edit')}
      </Banner>
      <DataTable
        label={say('both_versions')}
        rows={differing(fields, mine, theirs)}
        rowKey={({ name }) => name}
        columns={[
          { key: 'field', head: say('field_head'), cell: ({ label }) => label },
          { key: 'theirs', head: say('stands_now'), cell: (field) => words(field, theirs[field.name]) },
          { key: 'mine', head: say('you_wrote'), cell: (field) => words(field, mine[field.name]) },
        ]}
        empty={<p>{say('same_words')}</p>}
      />
      <div className="tl-row">
        <Button variant="default" onClick={onTakeTheirs}>
          {say('take_theirs')}
        </Button>
        <Button onClick={onKeepMine}>{say('keep_mine')}</Button>
      </div>
    </div>
  )
}
