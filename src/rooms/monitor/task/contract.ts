import { z } from 'zod'
import { CaseId, ClientId, StaffId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'
import { functions, NewDue, Obligation } from '../obligation/contract.ts'

/** Something to do by a date that no rule asks for. A promise is what somebody was told they can count on. */
export const NewTask = z.strictObject({
  clientId: ClientId,
  /** The client's open case when left out. */
  caseId: CaseId.nullable().default(null),
  title: z.string().trim().min(1).max(300),
  due: NewDue,
  function: z.enum(functions).default('monitor'),
  promise: z.boolean().default(false),
  /** Mine when left out. */
  ownerId: StaffId.nullable().default(null),
})
export type NewTask = z.infer<typeof NewTask>

export const setTask = route({
  method: 'POST',
  path: '/tasks',
  summary: 'Sets a task or a promise about a client by hand, due on a day or at a moment',
  audit: 'task.set',
  body: NewTask,
  answer: Obligation,
  status: 201,
})
