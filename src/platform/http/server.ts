import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import swagger from '@fastify/swagger'
import Fastify, { type FastifyInstance } from 'fastify'
import {
  jsonSchemaTransform,
  jsonSchemaTransformObject,
  serializerCompiler,
  validatorCompiler,
} from 'fastify-type-provider-zod'
import { newId } from '../../words/ids.ts'
import type { House } from '../house.ts'
import { limitOfEach } from './limits.ts'
import { answerError } from './problems.ts'

const megabyte = 1024 * 1024

/** Fastify with the house's manners: ids, headers, limits, problems as sentences. Rooms are mounted on it afterwards. */
export async function openServer(
  house: House,
  options: { log: boolean; requestsAMinute?: number },
): Promise<FastifyInstance> {
  const app = Fastify({
    logger: options.log ? { level: 'warn' } : false,
    genReqId: newId,
    bodyLimit: 2 * megabyte,
    trustProxy: house.settings.publicUrl !== undefined,
  })
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.setErrorHandler(answerError)
  refuseUnaudited(app)
  await app.register(cookie)
  await app.register(helmet, headersOf(house))
  await app.register(rateLimit, limitOfEach(house, options.requestsAMinute))
  await app.register(swagger, {
    openapi: { openapi: '3.1.1', info: { title: 'Throughline', version: '1' } },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  })
  return app
}

/** Every door under /api is either a contract route, which names its audit event, or says that it is open. */
function refuseUnaudited(app: FastifyInstance): void {
  app.addHook('onRoute', (route) => {
    const named = route.config?.door?.audit !== undefined || route.config?.open
    if (route.url.startsWith('/api') && !named) throw new Error(`${route.method} ${route.url} names no audit event`)
  })
}

function headersOf(house: House) {
  const secure = house.settings.publicUrl?.startsWith('https:') ?? false
  return {
    enableCSPNonces: true,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        formAction: ["'self'"],
        styleSrcAttr: ["'unsafe-inline'"], // Mantine sets custom properties on elements; style sheets need the nonce
        ...(secure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: true } : (false as const),
    referrerPolicy: { policy: 'no-referrer' as const },
    crossOriginEmbedderPolicy: false as const,
  }
}
