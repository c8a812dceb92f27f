import { Sheet } from '../../../web/parts/sheet.tsx'
import { say } from '../en.ts'
import type { Need } from '../plan-file/need.ts'

type DomainsSheetProps = { needs: readonly Need[]; domain: string | null; onDomain: (domain: string | null) => void }

/** The parts of life in which there is a need; one of them chosen shows its needs alone. */
export function DomainsSheet({ needs, domain, onDomain }: DomainsSheetProps) {
  const domains = [...new Set(needs.map((need) => need.domain))]
  if (domains.length === 0) return <div />
  const goalsIn = (one: string | null) =>
    needs.filter((need) => one === null || need.domain === one).flatMap(({ goals }) => goals).length
  return (
    <Sheet title={say('domains')}>
      <ul className="tl-plan-domains">
        {[null, ...domains].map((one) => (
          <li key={one ?? ''}>
            <button type="button" aria-pressed={one === domain} onClick={() => onDomain(one)}>
              {one ?? say('all_domains')}
              <small>{say('goals_in', { count: goalsIn(one) })}</small>
            </button>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
