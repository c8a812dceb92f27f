import { useLinkProps } from '@tanstack/react-router'
import type { ComponentProps } from 'react'

export type GoProps = { /** A path of ours, with its query: '/clients/0192?tab=timeline'. */ to: string } & Omit<
  ComponentProps<'a'>,
  'href'
>

/** A link within the product. It opens in a new tab, is copied and read aloud like any other. */
export function Go({ to, onClick, ...rest }: GoProps) {
  const { pathname, searchParams, hash } = new URL(to, window.location.origin)
  const mark = hash.slice(1)
  const link = useLinkProps({
    to: pathname,
    search: Object.fromEntries(searchParams),
    ...(mark && { hash: mark }),
    ...(onClick && { onClick }),
  })
  return <a {...link} {...rest} />
}
