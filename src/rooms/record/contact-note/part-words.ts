import { say } from '../en.ts'
import type { BodyPart, Format } from './note-format.rules.ts'

/** What a part is called. Under SOAP an assessment is a diagnosis, and not everybody's to make. */
export const partWords = (part: BodyPart, { format, diagnoses }: { format: Format; diagnoses: boolean }): string =>
  part === 'assessment' && format === 'soap' && !diagnoses ? say('part_impressions') : say(`part_${part}`)
