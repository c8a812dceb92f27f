import { useInfiniteQuery } from '@tanstack/react-query'
import { Banner } from '../../../web/parts/banner.tsx'
import { PageHead } from '../../../web/shell/page-title.tsx'
import { say } from '../en.ts'
import { importsQuery } from './import.client.ts'
import { ImportHistory } from './import-history.view.tsx'
import { ImportRun } from './import-run.view.tsx'
import { ImportSteps } from './import-steps.view.tsx'

type ImportPageProps = {
  /** An import of the history, opened. */
  runId?: string | undefined
}

/** Files of other systems come in: choose them, see what would happen, then import them. */
export function ImportPage({ runId }: ImportPageProps) {
  if (runId) return <ImportRun key={runId} importId={runId} />
  return (
    <>
      <PageHead title={say('import_files')} lead={say('import_lead')} />
      <div className="tl-stack">
        <Importing />
        <ImportHistory />
      </div>
    </>
  )
}

/** The server says into which programs this person may bring files; whoever may not still sees what came. */
function Importing() {
  const programs = useInfiniteQuery(importsQuery).data?.pages[0]?.mayImportInto
  if (!programs) return null
  if (programs.length === 0) return <Banner kind="info">{say('may_not_import')}</Banner>
  return <ImportSteps programs={programs} />
}
