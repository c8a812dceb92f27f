import type { LocalCommand, Telling } from '../platform/command/command.ts'
import {
  checkResponse,
  type Issue,
  operationOutcomeOf,
  partsOfPlainSum,
  type Questionnaire,
  readAnswers,
  readQuestionnaire,
  totalsOf,
} from '../rooms/assess/shared.ts'
import { jsonIn } from './file-in.ts'

export const instrumentScoreCommand: LocalCommand = {
  name: 'instrument score',
  summary:
    'Prints the totals of a FHIR R4 Questionnaire by linkId. Answers are a QuestionnaireResponse, a list of {linkId, answer}, or an object of linkId to value, code or [code, points].',
  usage: 'QUESTIONNAIRE ANSWERS [--json]',
  async run({ args, telling }) {
    const [questionnaireFile, answersFile] = args
    if (!questionnaireFile || !answersFile || args.length > 2)
      throw new Error('Name two files: throughline instrument score QUESTIONNAIRE ANSWERS')
    const questionnaire = await questionnaireIn(questionnaireFile, telling)
    const read = readAnswers(questionnaire, await jsonIn(answersFile))
    if (!read.ok) throw new Error(`${answersFile}: ${read.problems.map(problemLine).join(' ')}`)
    for (const linkId of read.unknown)
      telling.progress(`${answersFile}: "${linkId}" is no question of the questionnaire, or its answer cannot be read.`)
    const totals = { ...totalsOf(questionnaire, read.response), ...partsOfPlainSum(questionnaire, read.response) }
    const lines = Object.entries(totals).map(([linkId, total]) => `${linkId}  ${total ?? '–'}`)
    telling.result(totals, lines.length > 0 ? lines.join('\n') : 'This questionnaire calculates no total.')
    return 0
  },
}

export const instrumentValidateCommand: LocalCommand = {
  name: 'instrument validate',
  summary: 'Checks a FHIR R4 QuestionnaireResponse against its Questionnaire and prints an OperationOutcome.',
  usage: '[QUESTIONNAIRE] RESPONSE [--json]',
  async run({ args, telling }) {
    const [responseFile, questionnaireFile] = args.toReversed()
    if (!responseFile || args.length > 2)
      throw new Error('Name two files: throughline instrument validate QUESTIONNAIRE RESPONSE')
    const questionnaire = questionnaireFile ? await questionnaireIn(questionnaireFile, telling) : null
    const response = await jsonIn(responseFile)
    const issues = checkResponse(questionnaire, response, { complete: isFinished(response) })
    telling.result(operationOutcomeOf(issues), wordsOf(issues))
    return issues.some(({ severity }) => severity === 'error' || severity === 'fatal') ? 1 : 0
  },
}

/** A response that is still being filled in may have open questions. */
const isFinished = (response: unknown): boolean =>
  !(typeof response === 'object' && response !== null && 'status' in response && response.status === 'in-progress')

function wordsOf(issues: readonly Issue[]): string {
  if (issues.length === 0) return 'Nothing is wrong with this response.'
  return issues
    .map(({ severity, linkId, expression, sentence }) => `${severity}  ${linkId ?? expression}  ${sentence}`)
    .join('\n')
}

async function questionnaireIn(file: string, telling: Telling): Promise<Questionnaire> {
  const read = readQuestionnaire(await jsonIn(file))
  if (!read.ok) throw new Error(read.problems.map(({ path, sentence }) => `${file}: ${path}: ${sentence}`).join('\n'))
  for (const { path, sentence } of read.notComputable) telling.progress(`${file}: ${path}: ${sentence}`)
  return read.questionnaire
}

const problemLine = ({ path, message }: { path: string; message: string }): string => `${path}: ${message}`
