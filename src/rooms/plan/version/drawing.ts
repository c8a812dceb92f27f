import { z } from 'zod'

/** A signature as SVG path data in a box of 600 by 200: moves and lines alone, so that nothing else can stand in it. */
export const Drawing = z
  .string()
  .min(12)
  .max(20_000)
  .regex(
    /^(M\d{1,3}(\.\d)? \d{1,3}(\.\d)?( L\d{1,3}(\.\d)? \d{1,3}(\.\d)?)*)( M\d{1,3}(\.\d)? \d{1,3}(\.\d)?( L\d{1,3}(\.\d)? \d{1,3}(\.\d)?)*)*$/,
  )

export const drawingBox = { width: 600, height: 200 } as const
