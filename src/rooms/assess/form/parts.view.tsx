import { Button } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { memo } from 'react'
import { Sheet } from '../../../web/parts/sheet.tsx'
import { say } from '../en.ts'
import { useForm, useKeysIn, useProgress, useView } from './form-context.ts'
import type { View } from './form-store.ts'
import { isPointTable, PointTable } from './point-table.view.tsx'
import { Question } from './question.view.tsx'

/** The whole form: each part on a sheet of its own, what stands between parts on one together. */
export function Parts() {
  const { store } = useForm()
  const keys = useKeysIn('')
  return runsOf(keys, (key) => store.view(key)?.item.type === 'group').map((run) =>
    run.isGroup ? <Part key={run.keys[0]} id={run.keys[0] ?? ''} /> : <Loose key={run.keys[0]} keys={run.keys} />,
  )
}

type Run = { isGroup: boolean; keys: string[] }

function runsOf(keys: readonly string[], isGroup: (key: string) => boolean): Run[] {
  const runs: Run[] = []
  for (const key of keys) {
    const last = runs.at(-1)
    if (last && !last.isGroup && !isGroup(key)) last.keys.push(key)
    else runs.push({ isGroup: isGroup(key), keys: [key] })
  }
  return runs
}

function Loose({ keys }: { keys: readonly string[] }) {
  return (
    <Sheet label={say('f_questions')} flush>
      {keys.map((key) => (
        <Row key={key} id={key} />
      ))}
    </Sheet>
  )
}

const Part = memo(function Part({ id }: { id: string }) {
  const view = useView(id)
  const { answered, all } = useProgress(id)
  if (!view) return null
  const title = titleOf(view)
  const aside = all > 0 ? say('f_section', { answered, all }) : undefined
  return (
    <Sheet {...(title ? { title } : { label: say('f_questions') })} aside={aside} flush>
      <Inside view={view} />
      <Repeat view={view} />
    </Sheet>
  )
})

const titleOf = ({ item: { prefix, text, repeats }, nth, times }: View): string => {
  const title = [prefix, text].filter(Boolean).join(' ')
  return repeats && times > 1
    ? say('f_nth', { label: title || say('f_part', { nth: '' }).trim(), nth: nth + 1 })
    : title
}

/** One row: a part within a part, words, or a question. Redrawn only when its own view changed. */
export const Row = memo(function Row({ id }: { id: string }) {
  const view = useView(id)
  if (!view) return null
  const { type, text, isInstruction, prefix } = view.item
  if (type === 'group') return <Nested view={view} />
  if (type !== 'display')
    return (
      <>
        <Question view={view} />
        {view.item.items.length > 0 && <Below id={id} />}
      </>
    )
  return <p className={isInstruction ? 'tl-said tl-said-how' : 'tl-said'}>{[prefix, text].filter(Boolean).join(' ')}</p>
})

/** What was asked because of an answer. */
function Below({ id }: { id: string }) {
  const keys = useKeysIn(id)
  if (keys.length === 0) return null
  return (
    <div className="tl-below">
      {keys.map((key) => (
        <Row key={key} id={key} />
      ))}
    </div>
  )
}

function Nested({ view }: { view: View }) {
  const title = titleOf(view)
  return (
    <section className="tl-part" aria-label={title || say('f_questions')}>
      {title && <h3>{title}</h3>}
      <Inside view={view} />
      <Repeat view={view} />
    </section>
  )
}

function Inside({ view }: { view: View }) {
  const keys = useKeysIn(view.key)
  const { store } = useForm()
  if (isPointTable(view, keys, store)) return <PointTable keys={keys} />
  return keys.map((key) => <Row key={key} id={key} />)
}

/** One more of a part that repeats, or one fewer. */
function Repeat({ view: { key, item, nth, times } }: { view: View }) {
  const { store, readOnly } = useForm()
  if (!item.repeats || readOnly) return null
  const label = item.text || say('f_questions')
  return (
    <div className="tl-repeat">
      {times > 1 && (
        <Button variant="subtle" leftSection={<IconTrash aria-hidden />} onClick={() => store.removeGroup(key)}>
          {say('f_remove_group')}
        </Button>
      )}
      {nth === times - 1 && times < (item.limits.maxOccurs ?? Number.POSITIVE_INFINITY) && (
        <Button variant="default" leftSection={<IconPlus aria-hidden />} onClick={() => store.addGroup(key)}>
          {say('f_add_group', { label })}
        </Button>
      )}
    </div>
  )
}
