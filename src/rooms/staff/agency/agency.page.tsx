import { PageHead } from '../../../web/shell/page-title.tsx'
import { ProgramsSheet } from '../../programs/web.ts'
import { say } from '../en.ts'
import { StaffSheet } from '../staff-list/staff-sheet.view.tsx'

/** For administrators: the programs of the agency, and everybody who works or worked here. */
export function AgencyPage() {
  return (
    <>
      <PageHead title={say('agency')} lead={say('agency_lead')} />
      <div className="tl-stack">
        <ProgramsSheet />
        <StaffSheet />
      </div>
    </>
  )
}
