import type { FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { sayStored } from '../../words/catalogue.ts'
import { Refusal, type RefusalValues } from '../../words/refusal.ts'
import { LinkOver } from '../db/as-link.ts'
import { SignedOut } from '../db/as-staff.ts'
import { Replayed } from '../db/idempotency.ts'
import '../en.ts'

/** RFC 9457, with the code that the catalogue knows, the field that mends it, and the number to give to support. */
type Problem = {
  status: number
  code: string
  field?: string | undefined
  values?: RefusalValues
  problems?: { field: string; message: string }[]
}

const Coded = z.object({ code: z.string() })
const Failed = z.object({ statusCode: z.number().int() })
const rowPolicyViolated = '42501'
const statementEnded = '57014'

export function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): unknown {
  if (error instanceof Replayed) return reply.code(replayedStatus(request)).send(error.answer)
  const problem = problemOf(error)
  if (problem.status >= 500) request.log.error({ err: error, requestId: request.id }, 'request failed')
  const title = sayStored(problem.code, problem.values)
  return reply
    .code(problem.status)
    .type('application/problem+json')
    .send(JSON.stringify({ type: 'about:blank', title, ...problem, requestId: request.id }))
}

const replayedStatus = (request: FastifyRequest): number => request.routeOptions.config.door?.status ?? 200

function problemOf(error: unknown): Problem {
  if (error instanceof Refusal) return refused(error)
  if (error instanceof LinkOver) return { status: 404, code: 'platform:link_over' }
  if (error instanceof SignedOut) return { status: 401, code: 'platform:signed_out' }
  if (hasZodFastifySchemaValidationErrors(error)) {
    return unreadable(
      error.validation.map((one) => ({
        field: one.instancePath.slice(1).replaceAll('/', '.'),
        message: one.message ?? '',
      })),
    )
  }
  if (error instanceof z.ZodError) {
    return unreadable(error.issues.map((one) => ({ field: one.path.join('.'), message: one.message })))
  }
  return databaseProblem(Coded.safeParse(error).data?.code) ?? clientProblem(Failed.safeParse(error).data?.statusCode)
}

const notThere = /:not_there$/
const stale = /:stale_edit$/
const notYours = /:not_your_role$/
const tooLarge = /:\w*too_large$/

function refused(refusal: Refusal): Problem {
  const { code, field, values } = refusal
  if (notThere.test(code)) return { status: 404, code, field, values }
  if (notYours.test(code)) return { status: 403, code, field, values }
  if (stale.test(code)) return { status: 409, code, field, values }
  if (tooLarge.test(code)) return { status: 413, code, field, values }
  return { status: 422, code, field, values }
}

const unreadable = (problems: { field: string; message: string }[]): Problem => ({
  status: 400,
  code: 'platform:unreadable_request',
  field: problems[0]?.field,
  problems,
})

/** "Not yours" looks like "not there". A connection that broke is said as such; nothing of it was kept. */
function databaseProblem(code: string | undefined): Problem | null {
  if (code === rowPolicyViolated) return { status: 404, code: 'platform:not_there' }
  if (code === statementEnded || code === 'ECONNREFUSED' || code === 'ECONNRESET' || code?.startsWith('08')) {
    return { status: 503, code: 'platform:busy' }
  }
  return null
}

function clientProblem(status = 500): Problem {
  if (status === 413) return { status, code: 'platform:too_large' }
  if (status === 429) return { status, code: 'platform:too_many' }
  if (status === 404) return { status, code: 'platform:not_there' }
  if (status >= 400 && status < 500) return { status, code: 'platform:unreadable_request' }
  return { status: 500, code: 'platform:our_fault' }
}
