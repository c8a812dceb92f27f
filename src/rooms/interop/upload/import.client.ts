import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { asked } from '../../../web/asking.ts'
import { call } from '../../../web/call-api.ts'
import { sentenceOf } from '../../../web/trouble.ts'
import { type FilePreview, importFhir, listImports, previewFhir, readImport } from '../import-run/contract.ts'

/** What a file may change on a colleague's screen, and on this one. */
const staleWithImport = ['imports', 'clients', 'referrals', 'today', 'chart', 'timeline', 'suggestions'] as const

/** Pages of what was imported, the latest first. */
export const importsQuery = infiniteQueryOptions({
  queryKey: ['imports', 'list'],
  queryFn: ({ pageParam, signal }) => call(listImports, { query: pageParam ? { after: pageParam } : {} }, { signal }),
  initialPageParam: '',
  getNextPageParam: ({ next }) => next ?? undefined,
})

export const importQuery = (importId: string) => asked('imports', readImport, { params: { importId } })

/** Which files, and how. */
export type Upload = { files: readonly File[]; programId: string; source: string }

const howOf = ({ programId, source }: Upload) => ({
  programId,
  ...(source.trim() && { source: source.trim() }),
})

function formOf(files: readonly File[]): FormData {
  const form = new FormData()
  for (const file of files) form.append('file', file, file.name)
  return form
}

/** What these files would do, each after the ones before it. Looked at anew whenever they are chosen anew. */
export const previewQuery = (upload: Upload) =>
  queryOptions({
    queryKey: [
      'import-preview',
      howOf(upload),
      upload.files.map(({ name, size, lastModified }) => [name, size, lastModified]),
    ],
    queryFn: ({ signal }) => call(previewFhir, { query: howOf(upload) }, { form: formOf(upload.files), signal }),
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })

/** Imports them one by one, in their order: one that is refused stops no other. `at` counts those that are done. */
export function useImport() {
  const cache = useQueryClient()
  const [at, setAt] = useState(0)
  const act = useMutation({
    mutationFn: async (upload: Upload): Promise<FilePreview[]> => {
      const done: FilePreview[] = []
      for (const file of upload.files) {
        setAt(done.length + 1)
        done.push(await importOne(upload, file))
      }
      return done
    },
    onSettled: () => Promise.all(staleWithImport.map((topic) => cache.invalidateQueries({ queryKey: [topic] }))),
  })
  return { ...act, at }
}

async function importOne(upload: Upload, file: File): Promise<FilePreview> {
  try {
    const report = await call(importFhir, { query: howOf(upload) }, { form: formOf([file]) })
    return { file: file.name, report, problem: null }
  } catch (error) {
    return { file: file.name, report: null, problem: { code: '', message: sentenceOf(error) } }
  }
}
