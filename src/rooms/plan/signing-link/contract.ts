import { z } from 'zod'
import { CaseId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'
import { Instant } from '../../../words/time-zone.ts'
import { PlanFile } from '../plan-file/contract.ts'
import { PlanContent, Sha256 } from '../plan-file/version.ts'
import { Drawing } from '../version/drawing.ts'

const ofVersion = z.object({ caseId: CaseId, versionId: z.uuid() })

export const makeSigningLink = route({
  method: 'POST',
  path: '/cases/:caseId/plan/versions/:versionId/links',
  summary: 'Makes a link by which the client reads and signs a version without an account; one made before ends',
  audit: 'plan.link_made',
  params: ofVersion,
  /** The token is shown once: only its hash is kept. */
  answer: z.object({ linkId: z.uuid(), token: z.string(), expiresAt: Instant }),
  status: 201,
})

export const endSigningLink = route({
  method: 'POST',
  path: '/cases/:caseId/plan/versions/:versionId/links/end',
  summary: 'Ends the links to a version: nobody opens it by them any more',
  audit: 'plan.link_ended',
  params: ofVersion,
  answer: PlanFile,
})

/** What a link shows: the words that are signed, and nothing else of the record. */
export const OfferedPlan = z.object({
  n: z.number().int(),
  /** The hash of these words: whoever signs says that it is these that they read. */
  sha256: Sha256,
  agency: z.string(),
  content: PlanContent,
})
export type OfferedPlan = z.infer<typeof OfferedPlan>

const Token = z.object({ token: z.string().max(100) })

export const openSigningLink = route({
  method: 'GET',
  path: '/sign/:token',
  summary: 'Opens a plan by a link that was sent for its signature; no account is needed',
  audit: 'plan.opened_by_link',
  params: Token,
  answer: OfferedPlan,
})

export const SigningByLink = z.strictObject({
  signatureId: z.uuid(),
  sha256: Sha256,
  party: z.enum(['client', 'representative']),
  name: z.string().trim().min(1).max(120),
  act: z.discriminatedUnion('how', [
    z.strictObject({ how: z.literal('drawn'), drawing: Drawing }),
    z.strictObject({ how: z.literal('typed') }),
    z.strictObject({ how: z.literal('refused'), because: z.string().trim().min(1).max(1000) }),
  ]),
})
export type SigningByLink = z.infer<typeof SigningByLink>

export const signByLink = route({
  method: 'POST',
  path: '/sign/:token',
  summary: 'Signs a plan by a link, drawn or typed, or says no with the reason; the link ends with it',
  audit: 'plan.signed_by_link',
  params: Token,
  body: SigningByLink,
  answer: z.object({ n: z.number().int() }),
  status: 201,
})
