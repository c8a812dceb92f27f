import { Choice } from '../../../web/form/choices.tsx'
import { TextField } from '../../../web/form/inputs.tsx'
import { say } from '../en.ts'
import type { ListedMedication } from './contract.ts'
import type { Said } from './medication-walk.form.ts'

const acts = ['kept', 'changed', 'stopped'] as const

type WalkedLineProps = { medication: ListedMedication; said: Said; onSay: (said: Said) => void }

/** One medicine, what the list says of it, and what is said now. */
export function WalkedLineView({ medication, said, onSay }: WalkedLineProps) {
  const { words, dose, source } = medication
  return (
    <>
      <Choice
        label={words}
        name={`act-${medication.medicationId}`}
        hint={[dose, say('walk_source', { source })].filter(Boolean).join(', ')}
        options={acts.map((value) => ({ value, word: say(`walk_${value}`) }))}
        value={said.act ?? undefined}
        onChange={(act) => onSay({ ...said, act })}
        full
      />
      {said.act === 'changed' && (
        <TextField
          label={say('walk_new_dose')}
          name="dose"
          value={said.dose}
          onChange={({ target }) => onSay({ ...said, dose: target.value })}
        />
      )}
      {said.act === 'stopped' && (
        <TextField
          label={say('walk_why_stopped')}
          name="because"
          value={said.because}
          onChange={({ target }) => onSay({ ...said, because: target.value })}
        />
      )}
    </>
  )
}
