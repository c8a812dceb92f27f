import './assessment-paper.css'
import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { asked, useAct } from '../../../web/asking.ts'
import { Choice } from '../../../web/form/choices.tsx'
import { Answered, TroubleBanner } from '../../../web/list/answered.tsx'
import { LinkButton } from '../../../web/parts/button.tsx'
import { usePrint } from '../../../web/parts/use-print.ts'
import { PageHead } from '../../../web/shell/page-title.tsx'
import { assessmentSay as say } from '../assessment.en.ts'
import { type AssessmentPaper, printAssessmentPaper, readAssessmentPaper } from './contract.ts'
import { Paper } from './paper.view.tsx'

const offered = ['client_copy', 'treatment', 'work'] as const
type Offered = (typeof offered)[number]

/** Shows the paper as it would leave the house. Nothing of this page prints before the printing is written down. */
export function AssessmentPaperPage({ assessmentId }: { assessmentId: string }) {
  const [purpose, choose] = useState<Offered>('client_copy')
  const params = { assessmentId }
  const query = useQuery(asked('assessments', readAssessmentPaper, { params, query: { purpose } }))
  const { printed, act } = usePrinting(purpose)
  return (
    <>
      <div className="tl-no-print tl-stack">
        <PageHead
          title={say('paper_title')}
          lead={say('paper_lead')}
          acts={
            <>
              <LinkButton variant="default" to={`/assessments/${assessmentId}`}>
                {say('paper_back')}
              </LinkButton>
              <Button
                leftSection={<IconPrinter aria-hidden />}
                loading={act.isPending}
                disabled={!query.data?.content}
                onClick={() => act.mutate({ params, body: { purpose } })}
              >
                {say('paper_print')}
              </Button>
            </>
          }
        />
        {act.error && <TroubleBanner error={act.error} />}
        <Choice
          name="purpose"
          label={say('paper_for')}
          options={offered.map((value) => ({ value, word: say(`paper_${value}`) }))}
          value={purpose}
          onChange={choose}
        />
      </div>
      {printed === null && <p className="tl-paper-not-yet">{say('paper_not_yet')}</p>}
      <Answered query={query} rows={10}>
        {(paper) => <Paper paper={printed ?? paper} prints={printed !== null} />}
      </Answered>
    </>
  )
}

/** What was written down as printed for this purpose, while it prints. */
function usePrinting(purpose: Offered) {
  const act = useAct(printAssessmentPaper, ['timeline'])
  const printed: AssessmentPaper | null = act.data?.purpose === purpose ? act.data : null
  usePrint(printed, act.reset)
  return { printed, act }
}
