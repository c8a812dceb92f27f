import './palette.css'
import { useState } from 'react'
import { say } from '../en.ts'
import { Check } from '../form/choices.tsx'
import { keysNow, singleKeysOff, switchSingleKeys } from '../keys.ts'
import { Dialog } from '../parts/dialog.tsx'

/** Every key that acts on this screen; single letters can be switched off (WCAG 2.1.4). */
export function KeysList({ onClose }: { onClose: () => void }) {
  const [keys] = useState(keysNow)
  const [on, setOn] = useState(!singleKeysOff())
  return (
    <Dialog title={say('keys')} onClose={onClose}>
      <dl className="tl-keys">
        {keys.map(({ keys: name, does }) => (
          <Line key={name} name={name} does={does} />
        ))}
      </dl>
      <Check
        name="single-keys"
        checked={on}
        onChange={(checked) => {
          switchSingleKeys(checked)
          setOn(checked)
        }}
      >
        {say('single_keys')}
      </Check>
    </Dialog>
  )
}

function Line({ name, does }: { name: string; does: string }) {
  const strokes = name.replace('mod+', 'Ctrl/Cmd ').split(' ')
  return (
    <>
      <dt>
        {strokes.map((stroke) => (
          <kbd key={stroke}>{stroke}</kbd>
        ))}
      </dt>
      <dd>{does}</dd>
    </>
  )
}
