import { Button } from '@mantine/core'
import { type FormEvent, useId } from 'react'
import { useKept } from '../../../web/draft/use-kept.ts'
import type { Problems } from '../../../web/form/problem-summary.tsx'
import { ProblemSummary } from '../../../web/form/problem-summary.tsx'
import { TroubleBanner } from '../../../web/list/answered.tsx'
import { Banner } from '../../../web/parts/banner.tsx'
import { Dialog } from '../../../web/parts/dialog.tsx'
import { say } from '../en.ts'
import { EntryFields } from './entry-fields.view.tsx'
import { emptyValues, type Values, valuesOf } from './entry-form.rules.ts'
import type { EntryKind, EntryPlace, Versioned } from './entry-kind.ts'
import { StaleEdit } from './stale-edit.view.tsx'
import { useSaveEntry } from './use-save-entry.ts'

type EntryDialogProps<Entry> = {
  kind: EntryKind<Entry>
  place: EntryPlace
  /** What is changed; left out when something is added. */
  entry?: Entry | undefined
  onClose: () => void
}

const kept = new Map<string, Values>()

/** Adds one entry to a person's record, or changes it on the version that was seen. */
export function EntryDialog<Entry extends Versioned>({ kind, place, entry, onClose }: EntryDialogProps<Entry>) {
  const form = useId()
  const { fields } = kind
  const about = JSON.stringify([kind.changeTitle, place.clientId, entry ?? null])
  const begun = entry ? valuesOf(fields, entry) : emptyValues(fields)
  const { typed: values, type: write, forget, wasKept, discard } = useKept(kept, about, begun)
  const leave = () => {
    forget()
    onClose()
  }
  const save = useSaveEntry({ kind, place, entry, onSaved: leave })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.send(values)
  }
  if (save.stale) {
    const theirs = valuesOf(fields, save.stale)
    const takeTheirs = () => [write(theirs), save.settle()]
    return (
      <Dialog title={kind.changeTitle} onClose={onClose} wide>
        <StaleEdit
          fields={fields}
          mine={values}
          theirs={theirs}
          onKeepMine={() => save.send(values)}
          onTakeTheirs={takeTheirs}
        />
      </Dialog>
    )
  }
  return (
    <Dialog
      title={entry ? kind.changeTitle : kind.addTitle}
      onClose={onClose}
      acts={<Acts form={form} verb={kind.verb ?? say('save')} busy={save.busy} onCancel={leave} />}
    >
      <form id={form} className="tl-fields" noValidate onSubmit={submit}>
        {wasKept && <NotSavedYet onDiscard={discard} />}
        {kind.lead && <p>{kind.lead}</p>}
        <Troubles error={save.error} problems={save.problems} />
        <EntryFields
          fields={fields}
          values={values}
          problems={save.problems}
          onChange={(name, value) => write({ ...values, [name]: value })}
        />
      </form>
    </Dialog>
  )
}

/** Escape left these words here: nobody should take them for the record. */
function NotSavedYet({ onDiscard }: { onDiscard: () => void }) {
  const acts = (
    <Button size="xs" variant="default" onClick={onDiscard}>
      {say('discard_kept')}
    </Button>
  )
  return (
    <Banner kind="warn" acts={acts}>
      {say('kept_not_saved')}
    </Banner>
  )
}

function Troubles({ error, problems }: { error: unknown; problems: Problems }) {
  return (
    <>
      {error !== null && <TroubleBanner error={error} />}
      <ProblemSummary problems={problems} />
    </>
  )
}

type ActsProps = { form: string; verb: string; busy: boolean; onCancel: () => void }

function Acts({ form, verb, busy, onCancel }: ActsProps) {
  return (
    <>
      <Button variant="default" onClick={onCancel}>
        {say('cancel')}
      </Button>
      <Button type="submit" form={form} loading={busy}>
        {verb}
      </Button>
    </>
  )
}
