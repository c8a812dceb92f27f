import { notFound, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { z } from 'zod'

/** A part of the address, read by its shape: `useParam('clientId', ClientId)`. What does not fit is not there. */
export function useParam<T>(name: string, shape: z.ZodType<T>): T {
  const params: Record<string, unknown> = useParams({ strict: false })
  const read = shape.safeParse(params[name])
  if (!read.success) throw notFound()
  return read.data
}

/** The query of the address, read by its shape. A query that does not fit counts as none: let the shape have defaults. */
export function useQueryOfPage<T>(shape: z.ZodType<T>): T {
  const search: Record<string, unknown> = useSearch({ strict: false })
  const read = shape.safeParse(search)
  return read.success ? read.data : shape.parse({})
}

/**
 * The query of an address as the router should read it: only text, so that "2026" is no number and "true" no truth, and
 * pages parse it by their own shape.
 */
export const searchOf = (query: string): Record<string, string> => Object.fromEntries(new URLSearchParams(query))

/** Goes to an address of ours: `go('/clients/0192?tab=plan')`. `replace` leaves no step for Back. */
export function useGo(): (href: string, how?: { replace?: boolean }) => void {
  const navigate = useNavigate()
  return (href, { replace = false } = {}) => void navigate({ href, replace })
}
