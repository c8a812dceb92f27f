import { say } from '../en.ts'
import type { questionnaireSentences } from './questionnaire.en.ts'
import type { Problem } from './questionnaire.ts'
import { isRaw, type Raw, rawsOf } from './raw.ts'

export type Sentence = Exclude<keyof typeof questionnaireSentences, `points_${string}`>

/** One reading of one file: what refuses it, and which of its parts cannot be worked here. */
export class Reading {
  readonly refused: Problem[] = []
  readonly notComputable: Problem[] = []
  readonly file: Raw

  constructor(file: Raw) {
    this.file = file
  }

  refuse(at: { path: string; linkId?: string | undefined }, sentence: Sentence, values: Raw = {}): void {
    this.refused.push(problemAt(at, sentence, values))
  }

  /** The form works without this part, and says so. */
  name(at: { path: string; linkId?: string | undefined }, sentence: Sentence, values: Raw = {}): void {
    this.notComputable.push(problemAt(at, sentence, values))
  }

  /** What the file brings along under '#name'. */
  containedAs(name: string): Raw | undefined {
    return rawsOf(this.file['contained']).find((one) => isRaw(one) && `#${String(one['id'])}` === name)
  }
}

const problemAt = (at: { path: string; linkId?: string | undefined }, key: Sentence, values: Raw): Problem => ({
  path: at.path,
  ...(at.linkId !== undefined && { linkId: at.linkId }),
  sentence: say(key, { linkId: at.linkId ?? '', ...values }),
})
