import { type ComponentType, type ReactNode, useEffect, useState } from 'react'

/**
 * A part of the screen that comes when it is first drawn, so that nobody waits for what they do not open. Without React's
 * own suspending: that holds a part back for 300 ms after it has come, lest it flicker.
 */
export function lazily<Props extends object>(load: () => Promise<ComponentType<Props>>, waiting: ReactNode = null) {
  const coming = new Coming(load)
  return (props: Props) => <Part coming={coming} props={props} waiting={waiting} />
}

/** What is loaded once, however often it is drawn; a load that failed is tried again by whoever asks next. */
class Coming<Props> {
  here: ComponentType<Props> | undefined
  private readonly load: () => Promise<ComponentType<Props>>
  private loading: Promise<ComponentType<Props>> | undefined

  constructor(load: () => Promise<ComponentType<Props>>) {
    this.load = load
  }

  async come(): Promise<ComponentType<Props>> {
    this.loading ??= this.load()
    try {
      this.here = await this.loading
      return this.here
    } catch (failure) {
      this.loading = undefined
      throw failure
    }
  }
}

type PartProps<Props> = { coming: Coming<Props>; props: Props; waiting: ReactNode }
type Standing<Props> = { Here: ComponentType<Props> | undefined } | { failure: unknown }

/** A failure reaches the nearest boundary, as one of the part itself would. */
function Part<Props extends object>({ coming, props, waiting }: PartProps<Props>) {
  const [standing, stand] = useState<Standing<Props>>(() => ({ Here: coming.here }))
  useEffect(() => {
    if (coming.here) return
    coming.come().then(
      (Here) => stand({ Here }),
      (failure: unknown) => stand({ failure }),
    )
  }, [coming])
  if ('failure' in standing) throw standing.failure
  return standing.Here ? <standing.Here {...props} /> : waiting
}
