import type { z } from 'zod'

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

/**
 * One door of the house, shared by both sides: the server mounts it, OpenAPI is generated from it,
 * and the browser's client is typed by it. `audit` is the name under which the log knows it.
 */
export type Route = {
  method: Method
  /** Below /api, with ':name' for parameters. */
  path: string
  summary: string
  audit: string
  params?: z.ZodType
  query?: z.ZodType
  body?: z.ZodType
  answer: z.ZodType
  /** 200 unless said. */
  status?: 200 | 201 | 202
}

export const route = <const R extends Route>(one: R): R => one
