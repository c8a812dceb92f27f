import { z } from 'zod'
import { achievements, lifecycles } from '../plan-file/goal.ts'

export const Lifecycle = z.enum(lifecycles)
export const Achievement = z.enum(achievements)
