import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import { Refusal } from '../../../words/refusal.ts'
import { refuseLargeFile } from '../fhir/bundle/open-file.ts'
import { readBundle } from '../fhir/read-bundle.ts'
import type { FhirRecord } from '../fhir/record/fhir-record.ts'
import { storable } from './storable.ts'

export type ReadingFile = { content: Uint8Array; file: string; zone: string }

/** Above this, reading would hold up everybody's requests for longer than they notice: it goes to a thread of its own. */
const longBytes = 5_000_000

/** Everything that the house understands of a file, before any transaction. Throws a Refusal that names the file. */
export async function readFhirFile(reading: ReadingFile): Promise<FhirRecord> {
  refuseLargeFile(reading.content.byteLength, reading.file)
  return reading.content.byteLength > longBytes ? inThread(reading) : readHere(reading)
}

export const readHere = (reading: ReadingFile): FhirRecord => storable(readBundle(reading))

/** What the thread answers: plain data, for errors do not cross whole. */
export type ThreadAnswer =
  | { record: FhirRecord }
  | { refused: { code: string; field: string | undefined; values: Record<string, unknown> } }

const Refused = z.object({
  refused: z.object({ code: z.string(), field: z.string().optional(), values: z.record(z.string(), z.unknown()) }),
})

function inThread(reading: ReadingFile): Promise<FhirRecord> {
  return new Promise((read, failed) => {
    const worker = new Worker(new URL('./read-file.worker.ts', import.meta.url), { workerData: reading })
    worker.once('error', failed)
    worker.once('message', (answer: ThreadAnswer) => {
      const refused = Refused.safeParse(answer)
      if ('record' in answer) read(answer.record)
      else if (refused.success) failed(refusalOf(refused.data.refused))
      void worker.terminate()
    })
  })
}

const refusalOf = ({ code, field, values }: z.infer<typeof Refused>['refused']) => new Refusal(code, field, values)
