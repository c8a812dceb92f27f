import { useState } from 'react'
import { tell } from '../../../web/shell/told.tsx'
import { say } from '../en.ts'
import { DoneFiles } from './done-files.view.tsx'
import { problemOfFiles } from './file-choice.form.ts'
import { FileChoice } from './file-choice.view.tsx'
import { type Upload, useImport } from './import.client.ts'
import { PreviewedFiles } from './previewed-files.view.tsx'

type ImportStepsProps = { programs: readonly { programId: string; name: string }[] }

/** Three steps in one place: choose, look, import. */
export function ImportSteps({ programs }: ImportStepsProps) {
  const [upload, setUpload] = useState<Upload>({ files: [], programId: programs[0]?.programId ?? '', source: '' })
  const [problem, setProblem] = useState<string>()
  const bring = useImport()
  const change = (part: Partial<Upload>) => setUpload({ ...upload, ...part })
  const choose = (files: readonly File[]) => {
    const wrong = problemOfFiles(files)
    setProblem(wrong)
    if (!wrong) change({ files })
  }
  const begin = () => {
    bring.reset()
    change({ files: [] })
  }
  const importThem = (files: readonly File[]) =>
    bring.mutate(
      { ...upload, files },
      { onSuccess: (done) => tell(say('told_imported', { count: done.filter(({ report }) => report).length })) },
    )
  if (bring.data) return <DoneFiles outcomes={bring.data} onMore={begin} />
  if (upload.files.length > 0)
    return (
      <PreviewedFiles
        upload={upload}
        bringing={bring.isPending ? bring.at : 0}
        onImport={importThem}
        onOthers={begin}
      />
    )
  return <FileChoice programs={programs} chosen={upload} problem={problem} onChange={change} onFiles={choose} />
}
