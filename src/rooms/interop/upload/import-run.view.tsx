import { useQuery } from '@tanstack/react-query'
import { momentInWords } from '../../../web/due-words.ts'
import { Answered } from '../../../web/list/answered.tsx'
import { Banner } from '../../../web/parts/banner.tsx'
import { LinkButton } from '../../../web/parts/button.tsx'
import { Sheet } from '../../../web/parts/sheet.tsx'
import { PageHead } from '../../../web/shell/page-title.tsx'
import { useHere } from '../../../web/use-here.ts'
import { say } from '../en.ts'
import { importQuery } from './import.client.ts'
import { sourceWords } from './report.rules.ts'
import { ReportParts } from './report.view.tsx'

/** One import of the history, as it was reported then. */
export function ImportRun({ importId }: { importId: string }) {
  const query = useQuery(importQuery(importId))
  const here = useHere()
  const back = (
    <LinkButton variant="default" to="/import">
      {say('back_to_imports')}
    </LinkButton>
  )
  const file = query.data?.fileName ?? ''
  return (
    <>
      <PageHead title={say('report_of', { file })} acts={back} />
      <Answered query={query}>
        {({ report, at, by, programName, source, hiddenClients }) => (
          <div className="tl-stack">
            {hiddenClients > 0 && <Banner kind="info">{say('hidden_clients', { count: hiddenClients })}</Banner>}
            <Sheet
              title={[momentInWords(at, here), by ?? say('by_command'), programName].join(' · ')}
              aside={sourceWords(source)}
              flush
            >
              <ReportParts report={report} isPreview={false} />
            </Sheet>
          </div>
        )}
      </Answered>
    </>
  )
}
