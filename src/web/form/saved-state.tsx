import './field.css'
import { IconCloudCheck, IconCloudOff, IconCloudUp, IconDeviceFloppy } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { timeInWords } from '../due-words.ts'
import { say } from '../en.ts'
import type { SaveState } from '../save-states.ts'

type Reader = { zone: string; clock: '24' | '12' }

const shapes = { saved: IconCloudCheck, saving: IconCloudUp, kept: IconDeviceFloppy, signed_out: IconCloudOff }

/** One of four words beside the title: saving, saved at, kept on this device, not saved. Read aloud once a minute at most. */
export function SavedState({ state, here }: { state: SaveState | undefined; here: Reader }) {
  const words = state ? wordsOf(state, here) : ''
  const aloud = useAtMostEachMinute(state?.kind === 'saving' ? '' : words)
  const Shape = state && shapes[state.kind]
  return (
    <>
      {state && Shape && (
        <span className={`tl-saved tl-saved-${state.kind}`}>
          <Shape aria-hidden />
          {words}
        </span>
      )}
      <span className="tl-vh" role="status">
        {aloud}
      </span>
    </>
  )
}

function wordsOf(state: SaveState, here: Reader): string {
  if (state.kind !== 'saved') return say(`state_${state.kind}`)
  const seconds = state.at.slice(17, 19)
  return say('state_saved', {
    time: here.clock === '24' ? `${timeInWords(state.at, here)}:${seconds}` : timeInWords(state.at, here),
  })
}

const minute = 60_000

/** The latest words, but never two within a minute: whoever listens also writes. */
function useAtMostEachMinute(words: string): string {
  const [said, setSaid] = useState({ words: '', at: 0 })
  useEffect(() => {
    if (words === '' || words === said.words) return
    const wait = Math.max(0, said.at + minute - Date.now())
    const timer = setTimeout(() => setSaid({ words, at: Date.now() }), wait)
    return () => clearTimeout(timer)
  }, [words, said])
  return said.words
}
