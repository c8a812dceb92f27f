import './worklist.css'
import { createContext, type ReactNode, use, useLayoutEffect, useRef, useState } from 'react'
import { say } from '../en.ts'
import { useKeys } from '../keys.ts'
import { actOn, clickKey, moveBy, rowBeside } from './move-in-list.ts'

type Chosen = { id: string | undefined; choose: (id: string) => void }

const ChosenRow = createContext<Chosen>({ id: undefined, choose: () => {} })
export const useChosenRow = (): Chosen => use(ChosenRow)

type WorklistProps = {
  /** Names the list: "What is due". */
  label: string
  /** Heads of the four columns: due, client, what and rule, acuity. */
  columns: readonly [string, string, string, string]
  /** "11 of 38 items" */
  summary: ReactNode
  /** Rows that are being asked for again stay, dimmed. */
  stale?: boolean
  /** Groups, or rows without groups. */
  children: ReactNode
}

/** One list, many clients. j and k move, Enter acts, o opens; e, w, h and x do what the row offers. */
export function Worklist({ label, columns, summary, stale = false, children }: WorklistProps) {
  const list = useRef<HTMLElement>(null)
  const [id, choose] = useState<string>()
  useKeptPlace(list, id, choose)
  useKeys([
    { keys: 'j', does: say('key_next'), act: () => moveBy(list.current, 1) },
    { keys: 'k', does: say('key_previous'), act: () => moveBy(list.current, -1) },
    { keys: 'Enter', does: say('key_act'), act: () => actOn(list.current) },
    ...(['o', 'e', 'w', 'h', 'x'] as const).map((key) => ({
      keys: key,
      does: say(`key_${key}`),
      act: () => clickKey(list.current, key),
    })),
  ])
  return (
    <section
      ref={list}
      className={`tl-worklist${stale ? ' tl-worklist-stale' : ''}`}
      aria-label={label}
      aria-busy={stale}
    >
      <div className="tl-worklist-head" aria-hidden="true">
        {columns.map((column) => (
          <span key={column}>{column}</span>
        ))}
        <span>{summary}</span>
      </div>
      <ChosenRow value={{ id, choose }}>{children}</ChosenRow>
    </section>
  )
}

/**
 * A row that was done leaves the list: the one that takes its place is chosen, and focused once nothing lies over it.
 * Before the page is painted, so that no key that follows at once meets a list without a focus.
 */
function useKeptPlace(list: { current: HTMLElement | null }, id: string | undefined, choose: Chosen['choose']): void {
  const place = useRef(-1)
  const left = useRef(false)
  useLayoutEffect(() => {
    const beside = rowBeside(list.current, id, place.current)
    place.current = beside.place
    const focusIsFree = document.activeElement === document.body
    if (id !== undefined && beside.id !== undefined && beside.id !== id) {
      left.current = focusIsFree || somethingLiesOver() // a tile that hid the row keeps the focus
      choose(beside.id)
    }
    if (!left.current || !focusIsFree || somethingLiesOver()) return
    left.current = false
    beside.focus()
  })
}

/** Under it no row can take the focus, though nothing else may have it, as when somebody pressed beside its questions. */
const somethingLiesOver = (): boolean => document.querySelector('dialog[open], .tl-drawer') !== null

/** "Overdue 4", and its rows. */
export function WorkGroup({ title, count, children }: { title: string; count?: number; children: ReactNode }) {
  return (
    <>
      <div className="tl-work-group">
        <h2>{title}</h2>
        {count !== undefined && <span>{count}</span>}
      </div>
      <ol aria-label={title}>{children}</ol>
    </>
  )
}
