import './dialog.css'
import { Button } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { say } from '../en.ts'
import { IconButton } from './button.tsx'

type DialogProps = {
  title: string
  /** Without it the dialog cannot be closed: only its own acts lead on. */
  onClose?: () => void
  wide?: boolean
  /** Hides the page wholly: somebody who left the desk leaves nothing to read. */
  covers?: boolean
  acts?: ReactNode
  children: ReactNode
}

/**
 * A question over the page, as long as it is drawn. The browser's own modal: it holds the focus, makes the
 * page behind inert and gives the focus back. Focus goes to the part marked `data-first`, however late it comes.
 */
export function Dialog({ title, onClose, wide = false, covers = false, acts, children }: DialogProps) {
  const id = useId()
  const dialog = useOpened()
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      className={`tl-dialog${wide ? ' tl-dialog-wide' : ''}${covers ? ' tl-dialog-covers' : ''}`}
      onKeyDown={pressMain}
      onCancel={(event) => {
        event.preventDefault()
        onClose?.()
      }}
    >
      <header>
        <h2 id={id}>{title}</h2>
        {onClose && <IconButton label={say('close')} icon={IconX} onClick={onClose} />}
      </header>
      <div className="tl-dialog-body">{children}</div>
      {acts && <div className="tl-dialog-acts">{acts}</div>}
    </dialog>
  )
}

/** Ctrl or Cmd and Enter press the main act, which stands last. */
function pressMain(event: KeyboardEvent<HTMLDialogElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
  event.preventDefault()
  event.currentTarget.querySelector<HTMLElement>(':scope > .tl-dialog-acts > button:last-of-type')?.click()
}

export function useOpened() {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    const stop = shown && focusFirst(shown)
    return () => {
      stop?.()
      shown?.close()
    }
  }, [])
  return dialog
}

/** The first question may come later than its dialog: it gets the focus then, unless somebody went elsewhere meanwhile. */
function focusFirst(shown: HTMLDialogElement): () => void {
  const began = document.activeElement
  const focused = (): boolean => {
    const first = shown.querySelector<HTMLElement>('[data-first]')
    if (first && document.activeElement === began) first.focus()
    return first !== null
  }
  const late = new MutationObserver(() => focused() && late.disconnect())
  if (!focused()) late.observe(shown, { childList: true, subtree: true })
  return () => late.disconnect()
}

type ConfirmProps = {
  title: string
  /** The button repeats it: "Close the case". */
  verb: string
  busy?: boolean
  onConfirm: () => void
  onCancel: () => void
  children: ReactNode
}

/** Only for what cannot be undone. */
export function Confirm({ title, verb, busy = false, onConfirm, onCancel, children }: ConfirmProps) {
  const acts = (
    <>
      <Button variant="default" data-first onClick={onCancel}>
        {say('cancel')}
      </Button>
      <Button loading={busy} onClick={onConfirm}>
        {verb}
      </Button>
    </>
  )
  return (
    <Dialog title={title} onClose={onCancel} acts={acts}>
      {children}
    </Dialog>
  )
}
