import { type ComponentType, lazy, type ReactNode, Suspense } from 'react'

/** A part of the screen that comes when it is first drawn, so that nobody waits for what they do not open. */
export function lazily<Props extends object>(load: () => Promise<ComponentType<Props>>, waiting: ReactNode = null) {
  const Part = lazy(async () => ({ default: await load() }))
  return (props: Props) => (
    <Suspense fallback={waiting}>
      <Part {...props} />
    </Suspense>
  )
}
