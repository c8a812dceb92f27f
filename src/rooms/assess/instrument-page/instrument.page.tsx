import './instruments.css'
import { IconArrowLeft } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { z } from 'zod'
import { Answered } from '../../../web/list/answered.tsx'
import { Go } from '../../../web/parts/go.tsx'
import { PageHead } from '../../../web/shell/page-title.tsx'
import { instrumentQuery, keptInstrumentQuery } from '../assess.client.ts'
import { assessmentSay as say } from '../assessment.en.ts'
import type { InstrumentFile } from '../instrument/contract.ts'
import { InstrumentView } from './instrument.view.tsx'

const isId = (which: string): boolean => z.uuid().safeParse(which).success

/** One instrument to read and to try: what is answered here is kept nowhere. */
export const InstrumentPage = ({ which }: { which: string }) =>
  isId(which) ? <KeptInstrument instrumentId={which} /> : <InstrumentInForce instrumentKey={which} />

const KeptInstrument = ({ instrumentId }: { instrumentId: string }) => (
  <Answered query={useQuery(keptInstrumentQuery(instrumentId))} rows={8}>
    {(file) => <Whole file={file} />}
  </Answered>
)

const InstrumentInForce = ({ instrumentKey }: { instrumentKey: string }) => (
  <Answered query={useQuery(instrumentQuery(instrumentKey))} rows={8}>
    {(file) => <Whole file={file} />}
  </Answered>
)

function Whole({ file }: { file: InstrumentFile }) {
  return (
    <>
      <Go className="tl-acuity-back" to="/agency/instruments">
        <IconArrowLeft aria-hidden /> {say('back_to_instruments')}
      </Go>
      <PageHead title={file.title} lead={file.about} />
      <InstrumentView file={file} />
    </>
  )
}
