import { FieldSet } from '../../../web/form/field.tsx'
import { Tag } from '../../../web/parts/tag.tsx'
import type { Points } from '../acuity/acuity.rules.ts'
import type { AcuityDomain } from '../acuity/contract.ts'
import { say } from '../en.ts'

type DomainRowProps = {
  number: number
  domain: AcuityDomain
  /** Null until somebody scored it. */
  points: Points | null
  /** What each point means is written out. */
  open: boolean
  problem: string | undefined
  onOpen: () => void
  onScore: (points: Points) => void
}

const all = [0, 1, 2, 3] as const

/** One domain: its four points, what the record says, and what it was before. Open, it says what each point means. */
export function DomainRow({ number, domain, points, open, problem, onOpen, onScore }: DomainRowProps) {
  const { title, levels, prefilled, before } = domain
  const label = say('numbered', { number, title })
  return (
    <li className={open ? 'tl-domain tl-domain-open' : 'tl-domain'} onFocus={onOpen}>
      <FieldSet label={label} name={domain.domain} problem={problem}>
        <div className="tl-points">
          {all.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name={domain.domain}
                value={one}
                checked={points === one}
                onChange={() => onScore(one)}
              />
              <b aria-hidden="true">{one}</b>
              <span className={open ? 'tl-point-words' : 'tl-vh'}>
                <span className="tl-vh">{one}. </span>
                {levels[one]}
              </span>
            </label>
          ))}
        </div>
        {!open && points !== null && <p className="tl-domain-said">{levels[points]}</p>}
        <Beside prefilled={prefilled} before={before} points={points} />
      </FieldSet>
    </li>
  )
}

type BesideProps = Pick<AcuityDomain, 'prefilled' | 'before'> & { points: Points | null }

function Beside({ prefilled, before, points }: BesideProps) {
  if (!prefilled && before === null) return null
  return (
    <p className="tl-domain-beside">
      {prefilled && (
        <Tag>{say(points === prefilled.points ? 'from_record' : 'record_says', { points: prefilled.points })}</Tag>
      )}{' '}
      {prefilled?.because} {before !== null && <span className="tl-num">{beforeWords(before, points)}</span>}
    </p>
  )
}

function beforeWords(before: number, points: Points | null): string {
  if (points === null || points === before) return say('before_same', { before })
  return say(points < before ? 'before_better' : 'before_worse', { before })
}
