import { useEffect, useRef, useState } from 'react'
import { AcuityBars } from '../../../web/parts/acuity-bars.tsx'
import { Mark } from '../../../web/parts/mark.tsx'
import { useHere } from '../../../web/use-here.ts'
import { displayName } from '../../../words/person-name.ts'
import { say } from '../en.ts'
import type { ChartHeader } from './contract.ts'
import { standingAlerts } from './standing-alerts.ts'

/**
 * What stays in sight when the head has scrolled away: who, acuity, safety, legal. It repeats what stands above,
 * so it is drawn for eyes alone.
 */
export function ShrunkHeader({ header }: { header: ChartHeader }) {
  const here = useHere()
  const { client, shown } = header
  const { end, isPast } = usePast()
  return (
    <>
      <div ref={end} />
      <div className="tl-chart-shrunk" aria-hidden="true">
        {isPast && (
          <div>
            <b>{displayName(client)}</b>
            <span className="tl-num">{client.recordNumber}</span>
            {shown?.acuity && <AcuityBars tier={shown.acuity.tier}>{shown.acuity.tier}</AcuityBars>}
            {standingAlerts(header, here).map(({ key, kind, words }) => (
              <Mark key={key} kind={kind} wraps>
                {say(`${kind}_first`)} {words}
              </Mark>
            ))}
          </div>
        )}
      </div>
    </>
  )
}

/** Whether the page was scrolled past the end of the head. */
function usePast() {
  const end = useRef<HTMLDivElement>(null)
  const [isPast, pass] = useState(false)
  useEffect(() => {
    if (!end.current) return
    const watch = new IntersectionObserver(
      ([met]) => {
        if (met) pass(!met.isIntersecting && met.boundingClientRect.top < 100)
      },
      { rootMargin: '-60px 0px 0px' },
    )
    watch.observe(end.current)
    return () => watch.disconnect()
  }, [])
  return { end, isPast }
}
