import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { asked, useAct } from '../../../web/asking.ts'
import { plainDayInWords } from '../../../web/due-words.ts'
import { Answered, TroubleBanner } from '../../../web/list/answered.tsx'
import { Banner } from '../../../web/parts/banner.tsx'
import { LinkButton } from '../../../web/parts/button.tsx'
import { PageHead } from '../../../web/shell/page-title.tsx'
import { useHere } from '../../../web/use-here.ts'
import { dayOf } from '../../../words/time-zone.ts'
import { say } from '../en.ts'
import { planAt } from '../plan.client.ts'
import { type PlanCopy, printPlanCopy, readPlanCopy } from './contract.ts'
import { PlainPlan } from './plain-plan.view.tsx'

/** The client's copy. Nothing of this page prints before the printing is written down. */
export function PlanCopyPage({ caseId }: { caseId: string }) {
  const query = useQuery(asked('plan', readPlanCopy, { params: { caseId } }))
  const act = useAct(printPlanCopy, ['timeline'])
  const printed = act.data
  useEffect(() => {
    if (!printed) return
    window.addEventListener('afterprint', act.reset, { once: true })
    window.print()
  }, [printed, act.reset])
  return (
    <Answered query={query} rows={8}>
      {(copy) => (
        <div className="tl-stack">
          <div className="tl-no-print tl-stack">
            <PageHead
              title={say('copy_title')}
              lead={copy.content && say('copy_lead', { name: copy.content.client })}
              acts={
                <>
                  <LinkButton variant="default" to={planAt(copy.clientId, caseId)}>
                    {say('back_to_plan')}
                  </LinkButton>
                  <Button
                    leftSection={<IconPrinter aria-hidden />}
                    loading={act.isPending}
                    disabled={copy.content === null}
                    onClick={() => act.mutate({ params: { caseId } })}
                  >
                    {say('print')}
                  </Button>
                </>
              }
            />
            {act.error && <TroubleBanner error={act.error} />}
            <Grade grade={copy.grade} />
          </div>
          {!printed && <p className="tl-plan-not-yet">{say('print_not_yet')}</p>}
          <Paper copy={printed ?? copy} prints={printed !== undefined} />
        </div>
      )}
    </Answered>
  )
}

const aim = 8

function Grade({ grade }: { grade: number | null }) {
  if (grade === null) return <p>{say('copy_grade_none')}</p>
  if (grade <= aim) return <p>{say('copy_grade', { grade })}</p>
  return <Banner kind="warn">{say('copy_grade_high', { grade })}</Banner>
}

function Paper({ copy: { content, agency, n, signedAt, by, at }, prints }: { copy: PlanCopy; prints: boolean }) {
  const { zone } = useHere()
  const day = (instant: string) => plainDayInWords(dayOf(instant, zone))
  if (!content) return <p>{say('copy_left_out')}</p>
  return (
    <div className={`tl-sheet tl-plan-paper${prints ? ' tl-plan-prints' : ''}`}>
      <p>{say('copy_program', { agency, program: content.program })}</p>
      <p>{signedAt ? say('copy_state_signed', { n, day: day(signedAt) }) : say('copy_state_open', { n })}</p>
      <PlainPlan content={content} />
      <footer>{say('copy_foot', { name: by, day: day(at) })}</footer>
    </div>
  )
}
