import { Step } from '../plan-file/goal.ts'

export const WorkFunction = Step.shape.function
