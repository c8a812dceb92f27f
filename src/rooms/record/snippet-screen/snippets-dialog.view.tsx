import { Button } from '@mantine/core'
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react'
import { type KeyboardEvent, useState } from 'react'
import { createPortal } from 'react-dom'
import { TextField } from '../../../web/form/inputs.tsx'
import { IconButton } from '../../../web/parts/button.tsx'
import { Confirm, Dialog } from '../../../web/parts/dialog.tsx'
import { EmptyState } from '../../../web/parts/empty-state.tsx'
import { newId } from '../../../words/ids.ts'
import { foldedText } from '../../../words/person-name.ts'
import { say } from '../en.ts'
import type { Snippet } from '../snippet/contract.ts'
import { useDeleteSnippet, useSnippets } from './snippet.client.ts'
import { SnippetForm } from './snippet-form.view.tsx'

type SnippetsDialogProps = { onChoose: (shortcut: string) => void; onClose: () => void }

/** All of one's own, found by typing; put in, changed and deleted here. It stands beside the note's form, not in it. */
export function SnippetsDialog({ onChoose, onClose }: SnippetsDialogProps) {
  const [edited, edit] = useState<Snippet>()
  return createPortal(
    <Dialog title={say('snippets')} onClose={onClose}>
      {edited ? (
        <SnippetForm key={edited.snippetId} snippet={edited} onDone={() => edit(undefined)} />
      ) : (
        <SnippetList onChoose={onChoose} onEdit={edit} />
      )}
    </Dialog>,
    document.body,
  )
}

const blank = (): Snippet => ({ snippetId: newId(), shortcut: '', words: '', version: 0 })

type ListProps = { onChoose: SnippetsDialogProps['onChoose']; onEdit: (snippet: Snippet) => void }

function SnippetList({ onChoose, onEdit }: ListProps) {
  const all = useSnippets()
  const [typed, type] = useState('')
  const wanted = foldedText(typed)
  const found = all.filter(({ shortcut, words }) => foldedText(`${shortcut} ${words}`).includes(wanted))
  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    const way = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (way === undefined) return
    event.preventDefault()
    step(event.currentTarget, way)
  }
  const putFirst = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !found[0]) return
    event.preventDefault() // it would press the button that the hand goes back to
    onChoose(found[0].shortcut)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows go from one of its buttons to the next, which Tab does too
    <div className="tl-fields" onKeyDown={press}>
      <p className="tl-hint">{say('snippets_lead')}</p>
      <TextField
        label={say('snippet_find')}
        name="find"
        hint={say('snippet_find_hint')}
        autoComplete="off"
        data-first=""
        data-step=""
        value={typed}
        onChange={({ target }) => type(target.value)}
        onKeyDown={putFirst}
      />
      {found.length === 0 && (
        <EmptyState>{say(all.length === 0 ? 'snippets_none' : 'snippet_nothing_found')}</EmptyState>
      )}
      {found.length > 0 && (
        <ul className="tl-snippet-list">
          {found.map((snippet) => (
            <Line key={snippet.snippetId} {...{ snippet, onChoose, onEdit }} />
          ))}
        </ul>
      )}
      <div>
        <Button variant="default" leftSection={<IconPlus aria-hidden />} onClick={() => onEdit(blank())}>
          {say('snippet_new')}
        </Button>
      </div>
    </div>
  )
}

function step(list: HTMLElement, way: number): void {
  const stops = [...list.querySelectorAll<HTMLElement>('[data-step]')]
  const now = stops.findIndex((stop) => stop.matches(':focus'))
  stops[(now + way + stops.length) % stops.length]?.focus()
}

function Line({ snippet, onChoose, onEdit }: ListProps & { snippet: Snippet }) {
  const [asking, ask] = useState(false)
  const act = useDeleteSnippet()
  const { snippetId, shortcut, words } = snippet
  const onSettled = () => ask(false)
  return (
    <li>
      <button type="button" data-step="" className="tl-snippet-pick" onClick={() => onChoose(shortcut)}>
        <b>;{shortcut}</b>
        <span>{words}</span>
      </button>
      <IconButton label={say('snippet_change', { shortcut })} icon={IconPencil} onClick={() => onEdit(snippet)} />
      <IconButton label={say('snippet_delete', { shortcut })} icon={IconTrash} onClick={() => ask(true)} />
      {asking && (
        <Confirm
          title={say('snippet_delete', { shortcut })}
          verb={say('snippet_delete', { shortcut })}
          busy={act.isPending}
          onConfirm={() => act.mutate({ params: { snippetId } }, { onSettled })}
          onCancel={() => ask(false)}
        >
          {say('snippet_delete_sure')}
        </Confirm>
      )}
    </li>
  )
}
