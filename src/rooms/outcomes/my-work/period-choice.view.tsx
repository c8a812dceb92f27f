import { Button } from '@mantine/core'
import { useState } from 'react'
import { plainDayInWords } from '../../../web/due-words.ts'
import { TextField } from '../../../web/form/inputs.tsx'
import { TabLinks } from '../../../web/parts/tab-links.tsx'
import { useGo } from '../../../web/where.ts'
import { say } from '../en.ts'
import type { Days } from './contract.ts'
import { addressOfWork, WorkAddress } from './my-work.client.ts'
import { periods } from './period.rules.ts'

/** Which days: each choice has an address of its own. */
export function PeriodChoice({ at, days }: { at: WorkAddress; days: Days }) {
  const { measure, plans } = at
  return (
    <>
      <TabLinks
        label={say('period')}
        tabs={periods.map((period) => ({
          to: addressOfWork({ measure, plans, period, ...(period === 'chosen' && days) }),
          word: say(`period_${period}`),
          current: at.period === period,
        }))}
      />
      {at.period === 'chosen' ? (
        <ChosenDays key={`${days.from} ${days.until}`} at={at} days={days} />
      ) : (
        <p className="tl-my-work-days">
          {say('period_days', { from: plainDayInWords(days.from), until: plainDayInWords(days.until) })}
        </p>
      )}
    </>
  )
}

function ChosenDays({ at, days }: { at: WorkAddress; days: Days }) {
  const go = useGo()
  const [from, setFrom] = useState<string>(days.from)
  const [until, setUntil] = useState<string>(days.until)
  const show = () => go(addressOfWork(WorkAddress.parse({ ...at, from: from || undefined, until: until || undefined })))
  return (
    <form
      className="tl-my-work-chosen"
      onSubmit={(event) => {
        event.preventDefault()
        show()
      }}
    >
      <TextField
        type="date"
        name="from"
        label={say('period_from')}
        value={from}
        onChange={({ target }) => setFrom(target.value)}
      />
      <TextField
        type="date"
        name="until"
        label={say('period_until')}
        value={until}
        onChange={({ target }) => setUntil(target.value)}
      />
      <Button type="submit" variant="default">
        {say('period_show')}
      </Button>
    </form>
  )
}
