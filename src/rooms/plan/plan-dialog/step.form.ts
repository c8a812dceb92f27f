import type { Step } from '../plan-file/goal.ts'
import { textIn } from './typed.ts'

/** What a form of a step begins with. */
export type StepStart = Partial<
  Pick<Step, 'title' | 'function' | 'ownerKind' | 'ownerId' | 'ownerName' | 'every' | 'dueOn'>
>

/** The form in the contract's shape. */
export const readStepForm = (form: FormData, ownerKind: Step['ownerKind']) => ({
  title: textIn(form, 'title'),
  function: textIn(form, 'function'),
  ownerKind,
  ownerId: textIn(form, 'ownerId'),
  ownerName: textIn(form, 'ownerName'),
  every: textIn(form, 'every'),
  dueOn: textIn(form, 'dueOn'),
})
