import { Button } from '@mantine/core'
import { say } from '../en.ts'
import type { FilePreview } from '../import-run/contract.ts'
import { keyedByFile } from './report.rules.ts'
import { FileReport } from './report.view.tsx'

type DoneFilesProps = { outcomes: readonly FilePreview[]; onMore: () => void }

/** What did happen, with where to go next. */
export function DoneFiles({ outcomes, onMore }: DoneFilesProps) {
  const count = outcomes.filter(({ report }) => report).length
  return (
    <section className="tl-stack" aria-label={say('imported')}>
      <h2>{say('imported')}</h2>
      <p role="status">{say('imported_lead', { count })}</p>
      {keyedByFile(outcomes).map(({ key, ...one }) => (
        <FileReport key={key} {...one} />
      ))}
      <div className="tl-row">
        <Button onClick={onMore}>{say('import_more')}</Button>
      </div>
    </section>
  )
}
