import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { asked as question, useAct } from '../../../web/asking.ts'
import { dateInWords } from '../../../web/due-words.ts'
import { TextField } from '../../../web/form/inputs.tsx'
import { Answered, TroubleBanner } from '../../../web/list/answered.tsx'
import { Banner } from '../../../web/parts/banner.tsx'
import { Drawer } from '../../../web/shell/drawer.tsx'
import { tell } from '../../../web/shell/told.tsx'
import { useHere } from '../../../web/use-here.ts'
import { dayOf } from '../../../words/time-zone.ts'
import { staleWithObligation } from '../by-hand/obligation.client.ts'
import { say } from '../en.ts'
import { type ListedMedication, readMedicationList, walkMedications } from './contract.ts'
import { type Added, leftOf, readWalk, type Said, type SaidLines, unsaid } from './medication-walk.form.ts'
import { WalkedLineView } from './walked-line.view.tsx'

/** The list at home against the list of the hospital, one line after the other. */
export function MedicationWalkDrawer({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const here = useHere()
  const list = useQuery(question('medication-list', readMedicationList, { params: { caseId } }))
  const [said, setSaid] = useState<SaidLines>({})
  const [added, setAdded] = useState<readonly Added[]>([])
  const [asked, setAsked] = useState(false)
  const walk = useAct(walkMedications, [...staleWithObligation, 'medication-list'])
  const listed = list.data?.medications ?? []
  const save = () => {
    setAsked(true)
    const body = readWalk(listed, said, added, dayOf(here.now, here.zone))
    if (!body) return
    walk.mutate(
      { params: { caseId }, body },
      {
        onSuccess: () => {
          tell(say('walk_told'))
          onClose()
        },
      },
    )
  }
  const left = leftOf(listed, said)
  const foot = (
    <>
      <Button onClick={save} loading={walk.isPending} disabled={!list.isSuccess}>
        {say('walk_save')}
      </Button>
      {left > 0 && (
        <Button variant="default" onClick={() => setSaid(keepRest(listed, said))}>
          {say('walk_keep_all')}
        </Button>
      )}
    </>
  )
  return (
    <Drawer title={say('walk_title')} onClose={onClose} foot={foot}>
      {walk.isError && <TroubleBanner error={walk.error} />}
      {asked && left > 0 && (
        <Banner kind="warn" role="alert">
          {say('walk_each_needed', { count: left })}
        </Banner>
      )}
      <Answered query={list} rows={5}>
        {({ lastWalk, medications }) => (
          <>
            <p className="tl-quiet">{medications.length === 0 ? say('walk_empty') : say('walk_lead')}</p>
            <p className="tl-hint">
              {lastWalk
                ? say('walk_last', { day: dateInWords(lastWalk.on, here), by: lastWalk.by })
                : say('walk_never')}
            </p>
            {medications.map((one) => (
              <WalkedLineView
                key={one.medicationId}
                medication={one}
                said={said[one.medicationId] ?? unsaid}
                onSay={(line: Said) => setSaid({ ...said, [one.medicationId]: line })}
              />
            ))}
          </>
        )}
      </Answered>
      {added.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines are only ever added at the end
        <AddedFields key={at} line={line} onChange={(next) => setAdded(added.with(at, next))} />
      ))}
      <Button variant="default" onClick={() => setAdded([...added, { words: '', dose: '' }])}>
        {say('walk_add')}
      </Button>
    </Drawer>
  )
}

const keepRest = (listed: readonly ListedMedication[], said: SaidLines): SaidLines =>
  Object.fromEntries(
    listed.map(({ medicationId: id }) => [id, said[id]?.act ? said[id] : { ...unsaid, act: 'kept' as const }]),
  )

function AddedFields({ line, onChange }: { line: Added; onChange: (line: Added) => void }) {
  return (
    <div className="tl-row">
      <TextField
        label={say('walk_added_words')}
        name="words"
        value={line.words}
        onChange={({ target }) => onChange({ ...line, words: target.value })}
      />
      <TextField
        label={say('walk_added_dose')}
        name="dose"
        value={line.dose}
        onChange={({ target }) => onChange({ ...line, dose: target.value })}
      />
    </div>
  )
}
