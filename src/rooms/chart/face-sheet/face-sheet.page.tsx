import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useAct } from '../../../web/asking.ts'
import { Choice } from '../../../web/form/choices.tsx'
import { Answered, TroubleBanner } from '../../../web/list/answered.tsx'
import { LinkButton } from '../../../web/parts/button.tsx'
import { usePrint } from '../../../web/parts/use-print.ts'
import { PageHead } from '../../../web/shell/page-title.tsx'
import { displayName } from '../../../words/person-name.ts'
import { say } from '../en.ts'
import { type FaceSheet, printFaceSheet } from './contract.ts'
import { faceSheetQuery } from './face-sheet.client.ts'
import { FaceSheetView } from './face-sheet.view.tsx'

const offered = ['treatment', 'work', 'client_copy'] as const

/** Shows the sheet as it would leave the house. Nothing of this page prints before the printing is written down. */
export function FaceSheetPage({ clientId }: { clientId: string }) {
  const [purpose, choose] = useState<(typeof offered)[number]>('treatment')
  const sheet = useQuery(faceSheetQuery(clientId, purpose))
  const { printed, act } = usePrinting(clientId, purpose)
  return (
    <>
      <div className="tl-no-print tl-stack">
        <PageHead
          title={say('face_sheet')}
          lead={say('face_sheet_lead')}
          acts={
            <>
              <LinkButton variant="default" to={`/clients/${clientId}`}>
                {say('back_to_chart')}
              </LinkButton>
              <Button
                leftSection={<IconPrinter aria-hidden />}
                loading={act.isPending}
                disabled={!sheet.isSuccess}
                onClick={() => act.mutate({ params: { clientId }, body: { purpose } })}
              >
                {say('print_face_sheet')}
              </Button>
            </>
          }
        />
        {act.isError && <TroubleBanner error={act.error} />}
        <Choice
          name="purpose"
          label={say('what_for')}
          options={offered.map((value) => ({ value, word: say(`for_${value}`) }))}
          value={purpose}
          onChange={choose}
        />
      </div>
      {printed === null && <p className="tl-paper-not-yet">{say('print_is_recorded')}</p>}
      <Answered query={sheet} rows={10}>
        {(answer) => <FaceSheetView sheet={printed ?? answer} prints={printed !== null} />}
      </Answered>
    </>
  )
}

/** What was written down as printed for this purpose, while it prints. */
function usePrinting(clientId: string, purpose: FaceSheet['purpose']) {
  const act = useAct(printFaceSheet, ['timeline'])
  const printed = act.data?.purpose === purpose && act.data.clientId === clientId ? act.data : null
  usePrint(printed, act.reset, printed ? say('face_sheet_of', { name: displayName(printed.client) }) : undefined)
  return { printed, act }
}
