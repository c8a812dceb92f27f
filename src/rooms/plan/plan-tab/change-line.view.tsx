import { say } from '../en.ts'
import type { Change } from '../plan-file/version.ts'

/** What is different, one after the other: what stood before struck out, what stands now marked. */
export function ChangeLine({ changes, n }: { changes: readonly Change[]; n: number }) {
  if (changes.length === 0) return <p className="tl-plan-changes">{say('no_changes', { n })}</p>
  return (
    <div className="tl-plan-changes">
      <b>{say('changes', { count: changes.length, n })}</b>
      <Changes changes={changes} />
    </div>
  )
}

export const Changes = ({ changes }: { changes: readonly Change[] }) => (
  <ul>
    {changes.map(({ label, before, after }) => (
      <li key={`${label} ${before} ${after}`}>
        {label}: {before !== null && <del>{before}</del>} {before !== null && after !== null && say('changed_to')}{' '}
        {after !== null && <ins>{after}</ins>}
      </li>
    ))}
  </ul>
)
