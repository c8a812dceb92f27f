import './snippets.css'
import { Button } from '@mantine/core'
import { IconTextPlus } from '@tabler/icons-react'
import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react'
import { tell } from '../../../web/shell/told.tsx'
import { say } from '../en.ts'
import { filledIn } from '../snippet/snippet.rules.ts'
import { expandTyped, isArea, putIn, type Spot } from './put-in.ts'
import { useFilling, useSnippets } from './snippet.client.ts'
import { SnippetsDialog } from './snippets-dialog.view.tsx'

type WithSnippetsProps = {
  /** Of whom is written here; null where the words go into several records. */
  client: string | null
  children: ReactNode
}

/** In whatever long text is drawn inside, a shortcut becomes its words; and a button shows them all. */
export function WithSnippets({ client, children }: WithSnippetsProps) {
  const [choosing, choose] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const spot = useRef<Spot>(undefined)
  const wordsFor = useWordsFor(client)
  const typed = useEffectEvent((event: Event) => expandTyped(event, wordsFor))
  useEffect(() => {
    const shown = place.current
    const listen = (event: Event) => typed(event)
    const left = ({ target }: Event) => {
      if (isArea(target)) spot.current = { area: target, from: target.selectionStart, to: target.selectionEnd }
    }
    shown?.addEventListener('input', listen, true)
    shown?.addEventListener('focusout', left)
    return () => {
      shown?.removeEventListener('input', listen, true)
      shown?.removeEventListener('focusout', left)
    }
  }, [])
  const put = (shortcut: string) => {
    choose(false)
    const words = wordsFor(shortcut)
    // the dialog gives the hand back to the button first
    setTimeout(() => {
      const at = spotIn(place.current, spot.current)
      if (at && words !== undefined) putIn(at, words)
    })
  }
  return (
    <div ref={place} className="tl-snippets">
      {children}
      <div className="tl-row">
        <Button size="xs" variant="subtle" leftSection={<IconTextPlus aria-hidden />} onClick={() => choose(true)}>
          {say('snippets')}
        </Button>
        <span className="tl-hint">{say('snippets_hint')}</span>
      </div>
      {choosing && <SnippetsDialog onChoose={put} onClose={() => choose(false)} />}
    </div>
  )
}

/** Where somebody wrote last, as long as that field is there; else the end of the first one. */
function spotIn(place: HTMLElement | null, last: Spot | undefined): Spot | undefined {
  if (last && place?.contains(last.area)) return last
  const area = place?.querySelector('textarea')
  return area ? { area, from: area.value.length, to: area.value.length } : undefined
}

/** Says why where a text would name somebody and nobody is written of: no brace is left in a note. */
function useWordsFor(client: string | null) {
  const snippets = useSnippets()
  const filling = useFilling(client)
  return (shortcut: string): string | undefined => {
    const snippet = snippets.find((one) => one.shortcut === shortcut)
    if (!snippet) return undefined
    const filled = filledIn(snippet.words, filling)
    if ('words' in filled) return filled.words
    tell(say('snippet_needs_person', { shortcut, blank: filled.missing }))
    return undefined
  }
}
