import fs from 'node:fs'
import path from 'node:path'
import staticFiles from '@fastify/static'
import type { FastifyInstance } from 'fastify'

const root = path.resolve(import.meta.dirname, '../../..')
const built = path.join(root, 'dist/web')
const noncePlace = '__CSP_NONCE__'

/** Serves the built screens. Every address that is no file is the app's; each page gets the nonce of its own policy. */
export async function servePages(app: FastifyInstance): Promise<void> {
  if (!fs.existsSync(path.join(built, 'index.html'))) return
  const page = fs.readFileSync(path.join(built, 'index.html'), 'utf8')
  await app.register(staticFiles, {
    root: path.join(built, 'assets'),
    prefix: '/assets/',
    immutable: true,
    maxAge: '365d',
    preCompressed: true,
  })
  app.setNotFoundHandler(async (request, reply) => {
    if (!reads.includes(request.method) || request.url.startsWith('/api') || request.url.startsWith('/assets')) {
      return reply
        .code(404)
        .type('application/problem+json')
        .send(JSON.stringify(notFound(request.id)))
    }
    const { style } = reply.cspNonce
    return reply.type('text/html').header('cache-control', 'no-store').send(page.replaceAll(noncePlace, style))
  })
}

const reads = ['GET', 'HEAD']

const notFound = (requestId: string) => ({
  type: 'about:blank',
  title: 'There is nothing at this address.',
  status: 404,
  code: 'platform:not_there',
  requestId,
})
