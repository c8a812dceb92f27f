import type { ReactNode } from 'react'

/** A page whose head reaches the edges, on surface: a chart, a plan. Below it the ground begins. */
export function EdgePage({ head, children }: { head: ReactNode; children: ReactNode }) {
  return (
    <>
      <header className="tl-edge-head">{head}</header>
      <div className="tl-edge-body">{children}</div>
    </>
  )
}
