import './instruments.css'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { TextField } from '../../../web/form/inputs.tsx'
import { Answered } from '../../../web/list/answered.tsx'
import { LinkButton } from '../../../web/parts/button.tsx'
import { Sheet } from '../../../web/parts/sheet.tsx'
import { PageHead } from '../../../web/shell/page-title.tsx'
import { foldedText } from '../../../words/person-name.ts'
import { instrumentsQuery } from '../assess.client.ts'
import { assessmentSay as say } from '../assessment.en.ts'
import { InstrumentTable } from './instrument-table.view.tsx'

/** Every instrument of the agency: ours, shells, and what it added; published, replaced or retired. */
export function InstrumentsPage() {
  const query = useQuery(instrumentsQuery)
  const [sought, setSought] = useState('')
  const words = foldedText(sought)
  const add = (
    <LinkButton to="/agency/instruments/add" leftSection={<IconPlus aria-hidden />}>
      {say('add_instrument')}
    </LinkButton>
  )
  return (
    <>
      <PageHead title={say('instruments')} lead={say('instruments_lead')} acts={add} />
      <Sheet label={say('instruments')}>
        <TextField
          label={say('find_instrument')}
          name="sought"
          type="search"
          value={sought}
          onChange={({ target }) => setSought(target.value)}
        />
        <Answered query={query} rows={8}>
          {({ instruments }) => (
            <InstrumentTable
              instruments={instruments.filter(({ title, about }) => foldedText(`${title} ${about}`).includes(words))}
            />
          )}
        </Answered>
      </Sheet>
    </>
  )
}
