import { createContext, use, useSyncExternalStore } from 'react'
import type { ResponseItem } from '../answers/response.ts'
import type { FormStore, Progress, View } from './form-store.ts'

/** Who holds the pen: the person, a worker who asks, or somebody who answers for them. */
export type Mode = 'self' | 'interview' | 'proxy'

export type FormGround = {
  store: FormStore
  mode: Mode
  readOnly: boolean
  /** What an earlier response holds at a row; undefined where no earlier one is shown. */
  before: ReadonlyMap<string, ResponseItem | undefined> | undefined
  better: 'lower' | 'higher' | 'neither'
  /** Questions whose answer cannot wait, by linkId. */
  critical: ReadonlySet<string>
}

export const FormContext = createContext<FormGround | null>(null)

export function useForm(): FormGround {
  const ground = use(FormContext)
  if (!ground) throw new Error('This part stands outside a QuestionnaireForm.')
  return ground
}

export function useView(key: string): View | undefined {
  const { store } = useForm()
  return useSyncExternalStore(store.subscribe, () => store.view(key))
}

export function useKeysIn(key: string): readonly string[] {
  const { store } = useForm()
  return useSyncExternalStore(store.subscribe, () => store.keysIn(key))
}

export function useProgress(key: string): Progress {
  const { store } = useForm()
  return useSyncExternalStore(store.subscribe, () => store.progressIn(key))
}
