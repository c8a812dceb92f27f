import type { ReactNode } from 'react'

/** A fact by its name; what nobody said is left out. */
export function Facts({ facts }: { facts: readonly (readonly [string, ReactNode])[] }) {
  const said = facts.filter(([, value]) => value !== null && value !== undefined && value !== '')
  return (
    <dl className="tl-referral-facts">
      {said.map(([name, value], at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two numbers may have the same name
        <div key={`${name} ${at}`}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
