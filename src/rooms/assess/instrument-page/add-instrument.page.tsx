import './instruments.css'
import { Button } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useAct } from '../../../web/asking.ts'
import { SelectField } from '../../../web/form/inputs.tsx'
import { TroubleBanner } from '../../../web/list/answered.tsx'
import { Banner } from '../../../web/parts/banner.tsx'
import { Go } from '../../../web/parts/go.tsx'
import { Sheet } from '../../../web/parts/sheet.tsx'
import { PageHead } from '../../../web/shell/page-title.tsx'
import { tell } from '../../../web/shell/told.tsx'
import { useGo } from '../../../web/where.ts'
import { instrumentsQuery, staleWithInstrument } from '../assess.client.ts'
import { assessmentSay as say } from '../assessment.en.ts'
import { addInstrument, previewInstrument, publishInstrument } from '../instrument/contract.ts'
import { FileField, type ReadFile } from './file-field.view.tsx'
import { InstrumentView } from './instrument.view.tsx'

type Found = Extract<ReadFile, { ok: true }>

/** Choose a file, see what becomes of it, add it; and publish it at once or later. */
export function AddInstrumentPage() {
  const [read, setRead] = useState<ReadFile | null>(null)
  const [key, setKey] = useState('')
  const preview = useAct(previewInstrument, [])
  const look = ({ file, name }: Found, under: string) => preview.mutate({ body: { file, name, key: under || null } })
  const choose = (next: ReadFile) => {
    setRead(next)
    if (next.ok) look(next, key)
  }
  const chooseKey = (under: string) => {
    setKey(under)
    if (read?.ok) look(read, under)
  }
  return (
    <>
      <Go className="tl-acuity-back" to="/agency/instruments">
        <IconArrowLeft aria-hidden /> {say('back_to_instruments')}
      </Go>
      <PageHead title={say('add_instrument_title')} lead={say('add_instrument_lead')} />
      <div className="tl-stack">
        <Sheet label={say('add_instrument_title')}>
          <div className="tl-fields">
            <FileField label={say('choose_file')} hint={say('choose_file_hint')} onFile={choose} />
            <KnownInstrument chosen={key} onChoose={chooseKey} />
          </div>
        </Sheet>
        {read && !read.ok && (
          <Banner kind="warn" role="alert">
            {read.sentence}
          </Banner>
        )}
        {preview.error && <TroubleBanner error={preview.error} />}
        {read?.ok && preview.data && !preview.error && (
          <>
            <AddActs read={read} under={key} title={preview.data.title} />
            <InstrumentView file={preview.data} />
          </>
        )}
      </div>
    </>
  )
}

/** Found by the codes in the file; said here where the file has none. */
function KnownInstrument({ chosen, onChoose }: { chosen: string; onChoose: (key: string) => void }) {
  const { data } = useQuery(instrumentsQuery)
  const shells = data?.instruments.filter(({ origin }) => origin === 'shipped') ?? []
  return (
    <SelectField
      label={say('which_instrument')}
      name="key"
      hint={say('which_instrument_hint')}
      none={say('by_its_codes')}
      options={shells.map(({ key, title }) => ({ value: key, word: title }))}
      value={chosen}
      onChange={({ target }) => onChoose(target.value)}
    />
  )
}

function AddActs({ read: { file, name }, under, title }: { read: Found; under: string; title: string }) {
  const go = useGo()
  const add = useAct(addInstrument, staleWithInstrument)
  const publish = useAct(publishInstrument, staleWithInstrument)
  const body = { file, name, key: under || null }
  const done = (word: 'told_added' | 'told_published') => {
    tell(say(word, { title }))
    go('/agency/instruments')
  }
  const addOnly = () => add.mutate({ body }, { onSuccess: () => done('told_added') })
  const addAndPublish = () =>
    add.mutate(
      { body },
      {
        onSuccess: ({ instrumentId }) =>
          publish.mutate({ params: { instrumentId } }, { onSuccess: () => done('told_published') }),
      },
    )
  const error = add.error ?? publish.error
  return (
    <>
      {error && <TroubleBanner error={error} />}
      <div className="tl-row">
        <Button loading={add.isPending || publish.isPending} onClick={addAndPublish}>
          {say('add_and_publish')}
        </Button>
        <Button variant="default" loading={add.isPending} onClick={addOnly}>
          {say('add_only')}
        </Button>
      </div>
    </>
  )
}
