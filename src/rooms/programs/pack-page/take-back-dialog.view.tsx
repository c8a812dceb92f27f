import { FormDialog } from '../../../web/form/form-dialog.tsx'
import { FromDay } from './change-entry-dialog.view.tsx'
import type { PackEntry, PackShown } from './contract.ts'
import { fromDayIn } from './entry.form.ts'
import type { FoundList } from './find-entries.ts'
import { LayerPreview } from './layer-preview.view.tsx'
import { say } from './pack-page.en.ts'
import { useLayerChange } from './use-layer-change.ts'

type DialogProps = { pack: PackShown; list: FoundList; entry: PackEntry; onClose: () => void }

/** From a day on the pack holds again; what was said until then stays among the versions. */
export function TakeBackDialog({ pack, list: { section, list, title, isWhole }, entry, onClose }: DialogProps) {
  const change = useLayerChange(pack, onClose)
  return (
    <FormDialog
      title={say('back_title', { title: isWhole ? title : entry.title })}
      verb={change.verb}
      busy={change.busy}
      error={change.error}
      problems={change.problems}
      onClose={onClose}
      onSubmit={(form) =>
        change.submit(fromDayIn(form, (fromDay) => ({ act: 'take_back', section, list, id: entry.id, fromDay })))
      }
    >
      <div className="tl-fields" onInput={change.forget}>
        <FromDay problems={change.problems} />
      </div>
      <LayerPreview answer={change.answer} />
    </FormDialog>
  )
}
