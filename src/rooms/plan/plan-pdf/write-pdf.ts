import { Worker } from 'node:worker_threads'
import type { PlanCopy } from '../client-copy/contract.ts'

export type WritingPdf = { copy: PlanCopy; zone: string }

/** A PDF of the client's copy. It is set in a thread of its own: to set a page takes longer than others should wait. */
export function writePdf(writing: WritingPdf): Promise<Uint8Array> {
  return new Promise((written, failed) => {
    const worker = new Worker(new URL('./write-pdf.worker.ts', import.meta.url), { workerData: writing })
    worker.once('error', failed)
    worker.once('message', (bytes: Uint8Array) => {
      written(bytes)
      void worker.terminate()
    })
  })
}
