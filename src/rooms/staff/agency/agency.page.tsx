import { LinkButton } from '../../../web/parts/button.tsx'
import { PageHead } from '../../../web/shell/page-title.tsx'
import { ProgramsSheet } from '../../programs/web.ts'
import { say } from '../en.ts'
import { StaffSheet } from '../staff-list/staff-sheet.view.tsx'

/** For administrators: the programs of the agency, and everybody who works or worked here. */
export function AgencyPage() {
  return (
    <>
      <PageHead
        title={say('agency')}
        lead={say('agency_lead')}
        acts={
          <LinkButton variant="default" to="/agency/instruments">
            {say('instruments')}
          </LinkButton>
        }
      />
      <div className="tl-stack">
        <ProgramsSheet />
        <StaffSheet />
      </div>
    </>
  )
}
