import './told.css'
import { Button } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useSyncExternalStore } from 'react'
import { newId } from '../../words/ids.ts'
import { say } from '../en.ts'
import { IconButton } from '../parts/button.tsx'

type Told = { id: string; words: string; undo?: (() => void) | undefined }

let told: readonly Told[] = []
const listeners = new Set<() => void>()
const eightSeconds = 8_000

/** Only for what happened elsewhere or can be undone; never for trouble, never the only place of a fact. */
export function tell(words: string, undo?: () => void): void {
  const id = newId()
  show([...told, { id, words, undo }])
  setTimeout(() => dismiss(id), eightSeconds)
}

const dismiss = (id: string): void => show(told.filter((one) => one.id !== id))

function show(next: readonly Told[]): void {
  told = next
  for (const listener of listeners) listener()
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Bottom left, eight seconds or until it is sent away. */
export function ToldList() {
  const all = useSyncExternalStore(listen, () => told)
  return (
    <div className="tl-told" role="status">
      {all.map(({ id, words, undo }) => (
        <div key={id}>
          {words}
          {undo && (
            <Button size="xs" variant="subtle" onClick={() => [dismiss(id), undo()]}>
              {say('undo')}
            </Button>
          )}
          <IconButton small className="tl-push" label={say('close')} icon={IconX} onClick={() => dismiss(id)} />
        </div>
      ))}
    </div>
  )
}
