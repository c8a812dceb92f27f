import type { Tx } from '../../../platform/db/transaction.ts'
import { latestAnswers } from '../../assess/index.ts'
import { refuse } from '../refusals.ts'
import { saidAt } from './suggested.rules.ts'

/** What a plan keeps of an answer: as long as the title of a need may be. */
const longest = 300

/** An answer of this case that counts, in a line: read here, so that nobody writes an answer that was not given. */
export async function saidIn(
  tx: Tx,
  caseId: string,
  { assessmentId, linkId }: { assessmentId: string; linkId: string },
): Promise<string> {
  const latest = (await latestAnswers(tx, caseId)).find((one) => one.assessmentId === assessmentId)
  const [said] = latest ? saidAt(latest, linkId) : []
  if (!said) throw refuse('answer_gone')
  return `${said.question} ${said.words}`.slice(0, longest)
}
