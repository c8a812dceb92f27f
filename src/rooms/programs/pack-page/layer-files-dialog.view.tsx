import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { FormDialog } from '../../../web/form/form-dialog.tsx'
import { AreaField, TextField } from '../../../web/form/inputs.tsx'
import { Answered } from '../../../web/list/answered.tsx'
import type { PackShown } from './contract.ts'
import { LayerPreview } from './layer-preview.view.tsx'
import { layerFilesQuery } from './pack-page.client.ts'
import { say } from './pack-page.en.ts'
import { useLayerChange } from './use-layer-change.ts'

type LayerFile = { path: string; text: string }

/** The whole of our layer as YAML: taken along, changed by hand, or put in the place of what is kept. */
export function LayerFilesDialog({ pack, onClose }: { pack: PackShown; onClose: () => void }) {
  const query = useQuery({ ...layerFilesQuery(pack.pack), staleTime: Number.POSITIVE_INFINITY, gcTime: 0 })
  const change = useLayerChange(pack, onClose)
  const [changed, setChanged] = useState<readonly LayerFile[] | null>(null)
  const set = (next: readonly LayerFile[]) => [setChanged(next), change.forget()]
  const files = changed ?? query.data?.files ?? []
  return (
    <FormDialog
      title={say('layer_files_title')}
      verb={change.verb}
      busy={change.busy}
      error={change.error}
      problems={change.problems}
      onClose={onClose}
      onSubmit={() => change.submit({ act: 'files', files: files.map(({ path, text }) => ({ path, text })) })}
    >
      <p>{say('layer_files_lead')}</p>
      <Answered query={query}>
        {() => (
          <>
            <ChooseFiles onChosen={set} />
            {files.map((file) => (
              <FileField
                key={file.path}
                file={file}
                onText={(text) => set(files.map((one) => (one.path === file.path ? { ...one, text } : one)))}
              />
            ))}
            <AddFile known={files} onAdd={(path) => set([...files, { path, text: '' }])} />
          </>
        )}
      </Answered>
      <LayerPreview answer={change.answer} />
    </FormDialog>
  )
}

function ChooseFiles({ onChosen }: { onChosen: (files: LayerFile[]) => void }) {
  const read = async (chosen: FileList | null) =>
    onChosen(await Promise.all([...(chosen ?? [])].map(async (file) => ({ path: file.name, text: await file.text() }))))
  return (
    <TextField
      label={say('layer_choose')}
      name="chosen"
      type="file"
      multiple
      accept=".yaml,.yml"
      onChange={({ target }) => void read(target.files)}
    />
  )
}

function FileField({ file: { path, text }, onText }: { file: LayerFile; onText: (text: string) => void }) {
  return (
    <div className="tl-pack-yaml">
      <AreaField
        label={say('layer_file_text', { file: path })}
        name={path}
        rows={Math.min(16, Math.max(4, text.split('\n').length + 1))}
        value={text}
        spellCheck={false}
        onChange={({ target }) => onText(target.value)}
      />
      <Button
        size="xs"
        variant="subtle"
        leftSection={<IconDownload aria-hidden />}
        onClick={() => download({ path, text })}
      >
        {say('layer_download', { file: path })}
      </Button>
    </div>
  )
}

/** What stands in the field, as a file of that name. */
function download({ path, text }: LayerFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }))
  const link = Object.assign(document.createElement('a'), { href: address, download: path })
  link.click()
  URL.revokeObjectURL(address)
}

function AddFile({ known, onAdd }: { known: readonly LayerFile[]; onAdd: (path: string) => void }) {
  const [name, setName] = useState('')
  const path = name.trim()
  const isFree = path !== '' && !known.some((file) => file.path === path)
  return (
    <div className="tl-fields-row">
      <TextField
        label={say('layer_file_name')}
        name="fileName"
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <Button variant="default" disabled={!isFree} onClick={() => [onAdd(path), setName('')]}>
        {say('layer_add_file')}
      </Button>
    </div>
  )
}
