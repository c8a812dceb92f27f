import { Button } from '@mantine/core'
import { IconDownload, IconPrinter } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { asked, useAct } from '../../../web/asking.ts'
import { addressOf } from '../../../web/call-api.ts'
import { Answered, TroubleBanner } from '../../../web/list/answered.tsx'
import { Banner } from '../../../web/parts/banner.tsx'
import { LinkButton } from '../../../web/parts/button.tsx'
import { usePrint } from '../../../web/parts/use-print.ts'
import { PageHead } from '../../../web/shell/page-title.tsx'
import { useHere } from '../../../web/use-here.ts'
import { say } from '../en.ts'
import { planAt } from '../plan.client.ts'
import { downloadPlanCopy } from '../plan-pdf/contract.ts'
import { type PlanCopy, printPlanCopy, readPlanCopy } from './contract.ts'
import { footLine, signatureLine, stateLine } from './plain-lines.ts'
import { PlainPlan } from './plain-plan.view.tsx'

/** The client's copy. Nothing of this page prints before the printing is written down. */
export function PlanCopyPage({ caseId }: { caseId: string }) {
  const query = useQuery(asked('plan', readPlanCopy, { params: { caseId } }))
  const act = useAct(printPlanCopy, ['timeline'])
  const printed = act.data
  usePrint(printed ?? null, act.reset)
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
                  {copy.content && (
                    <Button
                      component="a"
                      variant="default"
                      href={addressOf(downloadPlanCopy, { params: { caseId } })}
                      download
                      leftSection={<IconDownload aria-hidden />}
                    >
                      {say('download_pdf')}
                    </Button>
                  )}
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
          {!printed && <p className="tl-paper-not-yet">{say('print_not_yet')}</p>}
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

function Paper({ copy, prints }: { copy: PlanCopy; prints: boolean }) {
  const { zone } = useHere()
  const { content, agency, signatures } = copy
  if (!content) return <p>{say('copy_left_out')}</p>
  return (
    <div className={`tl-sheet tl-plan-paper${prints ? ' tl-plan-prints' : ''}`}>
      <p>{say('copy_program', { agency, program: content.program })}</p>
      <p>{stateLine(copy, zone)}</p>
      <PlainPlan content={content} />
      {signatures.length > 0 && (
        <section className="tl-plain">
          <h3>{say('signatures')}</h3>
          <ul>
            {signatures.map((one) => (
              <li key={one.signatureId}>{signatureLine(one, zone)}</li>
            ))}
          </ul>
        </section>
      )}
      <footer>{footLine(copy, zone)}</footer>
    </div>
  )
}
