/** A JSON object, before anybody has looked into it. */
export type JsonObject = Record<string, unknown>

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const textAt = (object: JsonObject, key: string): string | null => {
  const value = object[key]
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

/** Types are words with a capital: anything else is no type, and must not be looked up as one. */
export const resourceTypeOf = (resource: JsonObject): string | null =>
  /^[A-Z][A-Za-z]{0,63}$/.exec(textAt(resource, 'resourceType') ?? '')?.[0] ?? null

/** The objects and lists directly inside an object or a list. */
export function nestedIn(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).filter((child) => typeof child === 'object' && child !== null)
}
