import './field.css'
import { useEffect, useRef } from 'react'
import { say } from '../en.ts'

/** What is wrong, by the contract's field. */
export type Problems = Readonly<Partial<Record<string, string>>>

/** Three problems and more stand on top as well, and take the focus; each leads to its field. */
export function ProblemSummary({ problems }: { problems: Problems }) {
  const summary = useRef<HTMLElement>(null)
  const told = Object.entries(problems).flatMap(([name, sentence]) => (sentence ? [{ name, sentence }] : []))
  const many = told.length >= 3
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new set of problems is a new reason to be seen
  useEffect(() => {
    if (many) summary.current?.focus()
  }, [many, problems])
  if (!many) return null
  return (
    <section ref={summary} className="tl-problems" aria-label={say('problems', { count: told.length })} tabIndex={-1}>
      <h2>{say('problems', { count: told.length })}</h2>
      <ul>
        {told.map(({ name, sentence }) => (
          <li key={name}>
            <a href={`#${name}`} onClick={(event) => [event.preventDefault(), goTo(summary.current, name)]}>
              {sentence}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function goTo(summary: HTMLElement | null, name: string): void {
  const around = summary?.closest('form') ?? document
  around.querySelector<HTMLElement>(`[name="${CSS.escape(name)}"]`)?.focus()
}
