import { useRef, useState } from 'react'
import { Check } from '../../../web/form/choices.tsx'
import type { Problems } from '../../../web/form/problem-summary.tsx'
import { type Key, useKeys } from '../../../web/keys.ts'
import { Sheet } from '../../../web/parts/sheet.tsx'
import type { Points } from '../acuity/acuity.rules.ts'
import type { AcuityFile } from '../acuity/contract.ts'
import { say } from '../en.ts'
import type { TypedAcuity } from './acuity.form.ts'
import { standingOf } from './acuity.form.ts'
import { DomainRow } from './domain-row.view.tsx'

type DomainsSheetProps = {
  file: AcuityFile
  typed: TypedAcuity
  problems: Problems
  onType: (typed: TypedAcuity) => void
  onConfirm: () => void
}

/** Ten domains. Keys 0 to 3 score the open one and go on, arrows move, u takes the last one back. */
export function DomainsSheet({ file, typed, problems, onType, onConfirm }: DomainsSheetProps) {
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      file.domains.findIndex(({ domain }) => typed.points[domain] === null),
    ),
  )
  const last = useRef<TypedAcuity[]>([])
  const list = useRef<HTMLOListElement>(null)
  const goTo = (index: number) => {
    const next = Math.min(Math.max(index, 0), file.domains.length - 1)
    setAt(next)
    requestAnimationFrame(() => focusDomain(list.current, next))
  }
  const score = (index: number, points: Points) => {
    const domain = file.domains[index]?.domain
    if (!domain) return
    last.current = [...last.current, typed]
    onType({ ...typed, points: { ...typed.points, [domain]: points } })
  }
  const takeBack = () => {
    const before = last.current.pop()
    if (before) onType(before)
  }
  const byKey = ([0, 1, 2, 3] as const).map(
    (points): Key => ({
      keys: String(points),
      does: say('key_points', { points }),
      act: () => [score(at, points), goTo(at + 1)],
    }),
  )
  useKeys([
    ...byKey,
    { keys: 'ArrowDown', does: say('key_next'), act: () => goTo(at + 1) },
    { keys: 'ArrowUp', does: say('key_previous'), act: () => goTo(at - 1) },
    { keys: 'u', does: say('key_undo'), act: takeBack },
    { keys: 'mod+Enter', does: say('confirm_acuity'), act: onConfirm },
  ])
  const { answered } = standingOf(typed, file)
  return (
    <Sheet label={say('domains')} flush>
      <p className="tl-acuity-keys">
        <b>{say('answered_of', { answered, all: file.domains.length })}</b> {say('keys_hint')}
      </p>
      <ol ref={list} className="tl-domains">
        {file.domains.map((domain, index) => (
          <DomainRow
            key={domain.domain}
            number={index + 1}
            domain={domain}
            points={typed.points[domain.domain]}
            open={index === at}
            problem={problems[domain.domain]}
            onOpen={() => setAt(index)}
            reason={typed.reasons[domain.domain] ?? ''}
            onScore={(points) => score(index, points)}
            onReason={(words) => onType({ ...typed, reasons: { ...typed.reasons, [domain.domain]: words } })}
          />
        ))}
      </ol>
      <div className="tl-acuity-danger">
        <Check
          name="imminentSafety"
          checked={typed.imminentSafety}
          onChange={(imminentSafety) => onType({ ...typed, imminentSafety })}
          detail={say('imminent_detail')}
        >
          {say('imminent_safety')}
        </Check>
      </div>
    </Sheet>
  )
}

/** The scored point of a domain takes the focus, else its first one. */
function focusDomain(list: HTMLElement | null, index: number): void {
  const row = list?.children[index]
  const input = row?.querySelector<HTMLElement>('input:checked') ?? row?.querySelector<HTMLElement>('input')
  input?.focus()
}
