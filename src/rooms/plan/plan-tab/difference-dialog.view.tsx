import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { asked } from '../../../web/asking.ts'
import { SelectField } from '../../../web/form/inputs.tsx'
import { Answered } from '../../../web/list/answered.tsx'
import { Dialog } from '../../../web/parts/dialog.tsx'
import { say } from '../en.ts'
import type { PlanFile } from '../plan-file/contract.ts'
import { readDifference } from '../version/contract.ts'
import { Changes } from './change-line.view.tsx'

/** How any two versions differ. */
export function DifferenceDialog({ plan: { caseId, versions }, onClose }: { plan: PlanFile; onClose: () => void }) {
  const [from, setFrom] = useState(versions.at(-2)?.n ?? 1)
  const [to, setTo] = useState(versions.at(-1)?.n ?? 1)
  const query = useQuery(asked('plan', readDifference, { params: { caseId }, query: { from, to } }))
  const options = versions.map(({ n }) => ({ value: String(n), word: String(n) }))
  return (
    <Dialog title={say('compare')} onClose={onClose} wide>
      <div className="tl-plan-three">
        <SelectField
          name="from"
          label={say('compare_from')}
          options={options}
          value={from}
          onChange={({ target }) => setFrom(Number(target.value))}
        />
        <SelectField
          name="to"
          label={say('compare_to')}
          options={options}
          value={to}
          onChange={({ target }) => setTo(Number(target.value))}
        />
      </div>
      <div className="tl-plan-changes" role="status">
        <Answered query={query} rows={3}>
          {({ changes }) => (changes.length === 0 ? <p>{say('no_difference')}</p> : <Changes changes={changes} />)}
        </Answered>
      </div>
    </Dialog>
  )
}
