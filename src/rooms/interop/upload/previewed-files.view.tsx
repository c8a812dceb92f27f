import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Answered } from '../../../web/list/answered.tsx'
import { say } from '../en.ts'
import type { FilePreview } from '../import-run/contract.ts'
import { previewQuery, type Upload } from './import.client.ts'
import { keyedByFile } from './report.rules.ts'
import { FileReport } from './report.view.tsx'

type PreviewedFilesProps = {
  upload: Upload
  /** Which file is coming in now, from 1; 0 while none is. */
  bringing: number
  onImport: (files: readonly File[]) => void
  onOthers: () => void
}

/** What would happen, file by file, and the one act that makes it happen. */
export function PreviewedFiles({ upload, bringing, onImport, onOthers }: PreviewedFilesProps) {
  const query = useQuery(previewQuery(upload))
  return (
    <section className="tl-stack" aria-label={say('preview')}>
      <h2>{say('preview')}</h2>
      <Answered query={query} rows={3}>
        {({ previews }) => (
          <>
            <p className="tl-quiet">{say('preview_lead')}</p>
            {keyedByFile(previews).map(({ key, ...one }) => (
              <FileReport key={key} {...one} isPreview />
            ))}
            <Importable files={importable(upload.files, previews)} bringing={bringing} onImport={onImport} />
          </>
        )}
      </Answered>
      {bringing === 0 && (
        <div className="tl-row">
          <Button variant="default" onClick={onOthers}>
            {say('choose_others')}
          </Button>
        </div>
      )}
    </section>
  )
}

/** Previews stand in the order of their files; those that would be refused are left at home. */
const importable = (files: readonly File[], previews: readonly FilePreview[]): File[] =>
  files.filter((_file, at) => previews[at]?.report)

type ImportableProps = Pick<PreviewedFilesProps, 'bringing' | 'onImport'> & { files: readonly File[] }

function Importable({ files, bringing, onImport }: ImportableProps) {
  if (files.length === 0) return <p role="status">{say('nothing_to_import')}</p>
  return (
    <div className="tl-row">
      <Button loading={bringing > 0} onClick={() => onImport(files)}>
        {say('import_n_files', { count: files.length })}
      </Button>
      {bringing > 0 && <span role="status">{say('importing_n_of', { at: bringing, count: files.length })}</span>}
    </div>
  )
}
