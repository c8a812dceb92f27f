import './upload.css'
import { Banner } from '../../../web/parts/banner.tsx'
import { Sheet } from '../../../web/parts/sheet.tsx'
import { say } from '../en.ts'
import type { FilePreview, ImportReport } from '../import-run/contract.ts'
import { sortedWarnings, sourceWords } from './report.rules.ts'
import { ReportClients } from './report-clients.view.tsx'
import { ReportCounts } from './report-counts.view.tsx'

type FileReportProps = FilePreview & {
  /** What would happen, and not what did. */
  isPreview?: boolean
}

/** One file: what it does, to whom, what waits, and what somebody should look at. */
export function FileReport({ file, report, problem, isPreview = false }: FileReportProps) {
  if (!report)
    return (
      <Sheet title={file} aside={say('refused_file')}>
        <Banner kind="warn">{problem?.message}</Banner>
      </Sheet>
    )
  return (
    <Sheet title={file} aside={sourceWords(report.source)} flush>
      <ReportParts report={report} isPreview={isPreview} />
    </Sheet>
  )
}

export function ReportParts({ report, isPreview }: { report: ImportReport; isPreview: boolean }) {
  return (
    <>
      <div className="tl-report-part">
        <ReportCounts report={report} />
      </div>
      <ReportClients report={report} isPreview={isPreview} />
      {report.held.length > 0 && <Held held={report.held} />}
      {report.warnings.length > 0 && <Warnings warnings={report.warnings} />}
    </>
  )
}

/** Longer lists are in the report itself, for whoever mends the file. */
const most = 12

function Held({ held }: Pick<ImportReport, 'held'>) {
  return (
    <section className="tl-report-part" aria-label={say('what_is_held')}>
      <h3>{say('what_is_held')}</h3>
      <p className="tl-quiet">{say('held_lead', { count: held.length })}</p>
      <ul>
        {held.slice(0, most).map(({ resource, waits_for }) => (
          <li key={resource}>{say('report_held', { resource, waits_for })}</li>
        ))}
      </ul>
      <AndMore count={held.length - most} />
    </section>
  )
}

function Warnings({ warnings }: Pick<ImportReport, 'warnings'>) {
  return (
    <section className="tl-report-part" aria-label={say('what_to_look_at')}>
      <h3>{say('what_to_look_at')}</h3>
      <ul>
        {sortedWarnings(warnings)
          .slice(0, most)
          .map(({ path, message }) => (
            <li key={`${path} ${message}`}>
              {message} <code>{path}</code>
            </li>
          ))}
      </ul>
      <AndMore count={warnings.length - most} />
    </section>
  )
}

const AndMore = ({ count }: { count: number }) =>
  count > 0 ? <p className="tl-quiet">{say('and_more', { count })}</p> : null
