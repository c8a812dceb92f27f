import './palette.css'
import { IconSearch, IconX } from '@tabler/icons-react'
import { type KeyboardEvent, useId, useState } from 'react'
import { say } from '../en.ts'
import { IconButton } from '../parts/button.tsx'
import { useOpened } from '../parts/dialog.tsx'
import { useGo } from '../where.ts'
import type { Entry, Finder, Found } from './parts-of-shell.ts'
import { type Section, useFound } from './use-found.ts'

const ways = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
])

type PaletteProps = {
  entries: readonly Entry[]
  finders: readonly Finder[]
  /** Asks for something else than where to go: "Note about whom?" */
  asks?: string
  /** Where what was found leads then; null: to itself. */
  leads?: (to: string) => string | null
  onClose: () => void
}

/** Search and commands: type, arrows choose, Enter goes. */
export function Palette({ entries, finders, asks, leads, onClose }: PaletteProps) {
  const id = useId()
  const dialog = useOpened()
  const go = useGo()
  const [typed, type] = useState('')
  const [at, move] = useState(0)
  const { sections, asking, failed } = useFound(finders, typed)
  const all = [...sections, ...placesFor(entries, typed)]
  const options = all.flatMap(({ found }) => found)
  const chosen = Math.min(at, options.length - 1)
  const open = (found: Found | undefined) => {
    if (!found) return
    onClose()
    go(leads?.(found.to) ?? found.to)
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') open(options[chosen])
    const way = ways.get(event.key)
    if (way === undefined || options.length === 0) return
    event.preventDefault()
    move((chosen + way + options.length) % options.length)
  }
  return (
    <dialog
      ref={dialog}
      className="tl-palette"
      aria-label={asks ?? say('search')}
      onCancel={(event) => [event.preventDefault(), onClose()]}
    >
      <div className="tl-palette-box">
        <IconSearch aria-hidden />
        <input
          data-first=""
          role="combobox"
          aria-expanded
          aria-controls={id}
          aria-activedescendant={options[chosen] && `${id}-${chosen}`}
          aria-label={asks ?? say('search_box')}
          placeholder={asks ?? say('search_box')}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={({ target }) => [type(target.value), move(0)]}
          onKeyDown={press}
        />
        <IconButton label={say('close')} icon={IconX} onClick={onClose} />
      </div>
      <Options id={id} sections={all} chosen={chosen} onOpen={open} onMove={move} />
      <NothingFound typed={typed} asking={asking} failed={failed} found={sections.length > 0} />
    </dialog>
  )
}

type OptionsProps = {
  id: string
  sections: readonly Section[]
  chosen: number
  onOpen: (found: Found) => void
  onMove: (at: number) => void
}

function Options({ id, sections, chosen, onOpen, onMove }: OptionsProps) {
  const order = sections.flatMap(({ found }) => found)
  return (
    <div id={id} role="listbox" aria-label={say('search_results')} className="tl-palette-list">
      {sections.map(({ title, found }) => (
        <div key={title} role="group" aria-label={title}>
          <div aria-hidden="true">{title}</div>
          {found.map((one) => {
            const at = order.indexOf(one)
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard stays in the search box and acts from there
              // biome-ignore lint/a11y/useFocusableInteractive: it is chosen by aria-activedescendant
              <div
                key={one.id}
                id={`${id}-${at}`}
                role="option"
                aria-selected={at === chosen}
                className="tl-palette-option"
                ref={(option) => (at === chosen ? option?.scrollIntoView({ block: 'nearest' }) : undefined)}
                onPointerMove={() => at !== chosen && onMove(at)}
                onClick={() => onOpen(one)}
              >
                {one.name}
                {one.detail && <small>{one.detail}</small>}
              </div>
            )
          })}
        </div>
      ))}
    </div>
  )
}

function NothingFound({
  typed,
  asking,
  failed,
  found,
}: {
  typed: string
  asking: boolean
  failed: boolean
  found: boolean
}) {
  const none = typed.trim().length >= 2 && !asking && !found
  return (
    <p className={none || failed ? 'tl-palette-none' : 'tl-vh'} role="status">
      {failed && say('search_failed')}
      {none && !failed && say('nothing_found', { text: typed.trim() })}
    </p>
  )
}

/** The rail's places, by a letter of their word; all of them while nothing is typed. */
function placesFor(entries: readonly Entry[], typed: string): Section[] {
  const wanted = typed.trim().toLowerCase()
  const places = entries.filter(({ word }) => word.toLowerCase().includes(wanted))
  const found = places.map(({ to, word, hotkey }) => ({ id: to, name: word, detail: hotkey, to }))
  return found.length > 0 ? [{ title: say('go_to'), found }] : []
}
