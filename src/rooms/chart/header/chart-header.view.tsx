import './chart-header.css'
import { Banner, Banners } from '../../../web/parts/banner.tsx'
import { PageTitle } from '../../../web/shell/page-title.tsx'
import { useHere } from '../../../web/use-here.ts'
import { displayName, initialsOf, legalName } from '../../../words/person-name.ts'
import type { ChartHeader } from './contract.ts'
import { type ChartActs, HeaderActs } from './header-acts.view.tsx'
import { HeaderChips } from './header-chips.view.tsx'
import { HeaderFacts } from './header-facts.view.tsx'
import { StageRail } from './stage-rail.view.tsx'
import { standingAlerts } from './standing-alerts.ts'

/** Stands above every tab. Alerts are full width, words first, and nobody can fold them away. */
export function ChartHeaderView({ header, acts }: { header: ChartHeader; acts: ChartActs }) {
  const { client, shown } = header
  const name = displayName(client)
  return (
    <div className="tl-chart-header">
      <div className="tl-chart-who">
        <span className="tl-person tl-person-large" aria-hidden="true">
          {initialsOf(client)}
        </span>
        <div className="tl-chart-name">
          <PageTitle title={name} at={client.clientId}>
            {name}
            {legalName(client) !== name && <span> ({client.given || legalName(client)})</span>}
            {client.pronouns && <span>, {client.pronouns}</span>}
          </PageTitle>
          <HeaderFacts header={header} />
        </div>
        <HeaderActs header={header} acts={acts} />
      </div>
      <StandingAlerts header={header} />
      <HeaderChips header={header} name={name} />
      {shown && <StageRail file={shown} closing={header.closing} onMove={acts.onMoveStage} />}
    </div>
  )
}

function StandingAlerts({ header }: { header: ChartHeader }) {
  const standing = standingAlerts(header, useHere())
  if (standing.length === 0) return null
  return (
    <Banners>
      {standing.map(({ key, kind, words }) => (
        <Banner key={key} kind={kind}>
          {words}
        </Banner>
      ))}
    </Banners>
  )
}
