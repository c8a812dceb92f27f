import type { IncomingMessage, ServerResponse } from 'node:http'
import type { z } from 'zod'
import type { Session } from '../../src/rooms/staff/member/contract.ts'

const session: z.input<typeof Session> = {
  staff: {
    id: '0f8fad5b-d9cb-469f-a165-70867728950e',
    name: 'Amara Okafor',
    email: 'amara@example.org',
    initials: 'AO',
    credential: 'LMSW',
    roles: [{ role: 'case_manager', programId: null, programName: null }],
  },
  agency: { name: 'Riverside', zone: 'America/New_York', clock: '24' },
  now: '2026-11-23T16:05:00.000Z',
  demo: true,
  idleMinutes: 15,
}
const people = [
  { name: 'Amara Okafor', role: 'Case manager', email: 'amara@example.org', password: 'imaginary' },
  { name: 'Imani Cole', role: 'Supervisor', email: 'imani@example.org', password: 'imaginary' },
]
const savedAt = '2026-11-23T16:06:42.000Z'
const ofDraft = { kind: 'contact_note', subjectId: '7c9e6679-7425-40de-944b-e07fc1f90ae7', title: '', savedAt }

type Desk = { signedIn: boolean; draft: { body: unknown; version: number } | null; asked: string[] }
type Door = (desk: Desk, body: { version: number; body: unknown }) => unknown

const openDoors: Record<string, Door> = {
  'GET /api/setup': () => ({ needed: false }),
  'GET /api/demo-people': () => people,
  'POST /api/auth/sign-in/email': (desk) => {
    desk.signedIn = true
    return {}
  },
}

const closedDoors: Record<string, Door> = {
  'GET /api/session': () => session,
  'GET /api/drafts': ({ draft }) => ({ draft: draft && { ...ofDraft, ...draft } }),
  'PUT /api/drafts': (desk, { version, body }) => {
    desk.draft = { body, version: version + 1 }
    return { version: version + 1, savedAt }
  },
}

/** The doors that the shell itself knocks at, each with the answer of its contract. */
export function frontDesk() {
  const desk: Desk = { signedIn: true, draft: null, asked: [] }
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const name = `${request.method} ${request.url?.replace(/^(\/api\/drafts).*/, '$1')}`
    desk.asked.push(name)
    if (name === 'GET /api/live') return openLine(response)
    const door = openDoors[name] ?? (desk.signedIn ? closedDoors[name] : undefined)
    const missing = desk.signedIn ? 404 : 401
    response.writeHead(door ? 200 : missing, { 'content-type': 'application/json' })
    response.end(JSON.stringify(door?.(desk, JSON.parse((await textOf(request)) || '{}')) ?? {}))
  }
  const signOut = () => {
    desk.signedIn = false
  }
  return { answer, signOut, draft: () => desk.draft, asked: () => desk.asked }
}

function openLine(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' }).write('\n')
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: string[] = []
  for await (const part of request) parts.push(String(part))
  return parts.join('')
}
