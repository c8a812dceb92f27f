import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import { extname, join, resolve } from 'node:path'
import { build } from 'vite'
import { noncePlace } from '../../vite.config.ts'
import { frontDesk } from './front-desk.ts'

const root = resolve(import.meta.dirname, '../..')
const built = join(root, '.cache', 'gallery')

export type Gallery = {
  address: string
  /** Ends Amara's session, as idling does. */
  signOut: () => void
  /** What the server holds of her draft. */
  draft: () => { body: unknown; version: number } | null
  /** What it was asked, the latest last. */
  asked: () => string[]
  close: () => void
}

/** The gallery as a real server would hand it out: built, with the strict content policy, and the doors that the shell knocks at. */
export async function serveGallery(): Promise<Gallery> {
  const outDir = { outDir: built, emptyOutDir: true }
  await build({ configFile: join(root, 'vite.config.ts'), root: import.meta.dirname, logLevel: 'error', build: outDir })
  const desk = frontDesk()
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/api/')) void desk.answer(request, response)
    else sendFile(request.url ?? '/', response)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const at = server.address()
  const port = at && typeof at === 'object' ? at.port : 0
  const stop = () => {
    server.closeAllConnections()
    server.close()
  }
  return { ...desk, address: `http://127.0.0.1:${port}`, close: stop }
}

const kinds: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

function sendFile(url: string, response: ServerResponse): void {
  const { pathname } = new URL(url, 'http://here')
  if (pathname.startsWith('/assets/')) {
    response.setHeader('content-type', kinds[extname(pathname)] ?? 'text/plain')
    return void response.end(readFileSync(join(built, pathname)))
  }
  const nonce = randomBytes(16).toString('base64')
  response.setHeader('content-type', 'text/html')
  response.setHeader('content-security-policy', policy(nonce))
  response.end(readFileSync(join(built, 'index.html'), 'utf8').replaceAll(noncePlace, nonce))
}

const policy = (nonce: string): string =>
  [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
