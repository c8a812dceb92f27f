import { IconPhone } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useAct } from '../../../web/asking.ts'
import { TroubleBanner } from '../../../web/list/answered.tsx'
import { Banner } from '../../../web/parts/banner.tsx'
import { staleWithAssessment } from '../assess.client.ts'
import { type AssessmentFile, tellCritical } from '../assessment/contract.ts'
import { assessmentSay as say } from '../assessment.en.ts'
import type { ScoringSheet } from '../scoring/scoring-sheet.schema.ts'

type CriticalBannerProps = { file: AssessmentFile; sheet: ScoringSheet; items: readonly string[]; ready: boolean }

/** An answer that cannot wait is told the moment it is given: it is due today, and the supervisor hears of it now. */
export function CriticalBanner({ file, sheet, items, ready }: CriticalBannerProps) {
  const error = useTelling(file, items, ready)
  const hit = sheet.critical.filter(({ id }) => items.includes(id))
  if (hit.length === 0) return error ? <TroubleBanner error={error} /> : null
  return (
    <>
      {error && <TroubleBanner error={error} />}
      <Banner kind="safety" role="alert" acts={<Call client={file.client} />}>
        <b>{say('speak_today', { name: file.client.name })}</b>{' '}
        {hit.map(({ item, title }) => say('critical_said', { item, title })).join(' ')} {say('told_at_once')}
      </Banner>
    </>
  )
}

function Call({ client: { phone } }: { client: AssessmentFile['client'] }) {
  if (!phone) return null
  return (
    <a className="tl-banner-link" href={`tel:${phone}`}>
      <IconPhone aria-hidden /> {say('call', { phone })}
    </a>
  )
}

/** Tells once for each set of answers; what was told before is not told again. */
function useTelling({ assessmentId, raised }: AssessmentFile, items: readonly string[], ready: boolean): unknown {
  const act = useAct(tellCritical, staleWithAssessment)
  const now = items.toSorted().join(' ')
  const told = useRef(
    raised
      .map(({ item }) => item)
      .toSorted()
      .join(' '),
  )
  const { mutate } = act
  useEffect(() => {
    if (!ready || told.current === now) return
    told.current = now
    mutate({ params: { assessmentId }, body: { items: now === '' ? [] : now.split(' ') } })
  }, [now, ready, assessmentId, mutate])
  return act.error
}
