import { useQuery } from '@tanstack/react-query'
import { FormDialog } from '../../../web/form/form-dialog.tsx'
import { SelectField, TextField } from '../../../web/form/inputs.tsx'
import type { Problems } from '../../../web/form/problem-summary.tsx'
import { Answered } from '../../../web/list/answered.tsx'
import { useHere } from '../../../web/use-here.ts'
import { addDays } from '../../../words/calendar-day.ts'
import { dayOf } from '../../../words/time-zone.ts'
import type { EntryForm, PackEntry, PackShown } from './contract.ts'
import { typedChange } from './entry.form.ts'
import { EntryInputs } from './entry-inputs.view.tsx'
import type { FoundList } from './find-entries.ts'
import { LayerPreview } from './layer-preview.view.tsx'
import { entryFormQuery } from './pack-page.client.ts'
import { say } from './pack-page.en.ts'
import { useLayerChange } from './use-layer-change.ts'

type DialogProps = { pack: PackShown; list: FoundList; entry: PackEntry | null; onClose: () => void }

/** What an entry says for our agency from a day on, or one of our own: looked at first, then kept. */
export function ChangeEntryDialog({ pack, list, entry, onClose }: DialogProps) {
  const at = { section: list.section, list: list.list, id: entry?.id ?? '' }
  const query = useQuery({ ...entryFormQuery(pack.pack, at), staleTime: Number.POSITIVE_INFINITY, gcTime: 0 })
  const change = useLayerChange(pack, onClose)
  const inputs = query.data?.inputs ?? []
  return (
    <FormDialog
      title={entry ? say('change_title', { title: entry.title }) : say('add_title', { list: list.title })}
      verb={change.verb}
      busy={change.busy}
      error={change.error}
      problems={change.problems}
      onClose={onClose}
      onSubmit={(form) => change.submit(typedChange(form, inputs, { ...at, id: entry?.id ?? null }))}
    >
      <Answered query={query}>
        {(form) => (
          <div className="tl-fields" onInput={change.forget}>
            {!entry && <OwnId ids={form.ids} problem={change.problems['id']} />}
            <EntryInputs form={form} problems={change.problems} />
            <FromDay problems={change.problems} />
          </div>
        )}
      </Answered>
      <LayerPreview answer={change.answer} />
    </FormDialog>
  )
}

/** The name under which an entry stays known: one of a few where they are fixed. */
function OwnId({ ids, problem }: { ids: EntryForm['ids']; problem: string | undefined }) {
  const face = { label: say('entry_id'), name: 'id', problem }
  if (ids) return <SelectField {...face} options={ids.map((id) => ({ value: id, word: id }))} data-first="" />
  return <TextField {...face} hint={say('entry_id_hint')} data-first="" />
}

/** Tomorrow, unless somebody says otherwise: today has begun already. */
export function FromDay({ problems }: { problems: Problems }) {
  const here = useHere()
  const today = dayOf(here.now, here.zone)
  return (
    <TextField
      label={say('from_day')}
      name="fromDay"
      type="date"
      required
      min={today}
      defaultValue={addDays(today, 1)}
      hint={say('from_day_hint')}
      problem={problems['fromDay']}
    />
  )
}
