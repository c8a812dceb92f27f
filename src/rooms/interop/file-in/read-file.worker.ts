import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { Refusal } from '../../../words/refusal.ts'
import { readHere, type ThreadAnswer } from './read-file.ts'

const Asked = z.object({ content: z.instanceof(Uint8Array), file: z.string(), zone: z.string() })

parentPort?.postMessage(answer())

function answer(): ThreadAnswer {
  try {
    return { record: readHere(Asked.parse(workerData)) }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { code, field, values } = error
    return { refused: { code, field, values } }
  }
}
