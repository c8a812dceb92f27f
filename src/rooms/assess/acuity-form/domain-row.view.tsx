import { dateInWords } from '../../../web/due-words.ts'
import { FieldSet } from '../../../web/form/field.tsx'
import { TextField } from '../../../web/form/inputs.tsx'
import { Go } from '../../../web/parts/go.tsx'
import { Tag } from '../../../web/parts/tag.tsx'
import { useHere } from '../../../web/use-here.ts'
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
  /** The scorer's own words. */
  reason: string
  problem: string | undefined
  onOpen: () => void
  onScore: (points: Points) => void
  onReason: (words: string) => void
}

const all = [0, 1, 2, 3] as const

/** One domain: its four points, what the record says, and what it was before. Open, it says what each point means. */
export function DomainRow({
  number,
  domain,
  points,
  open,
  reason,
  problem,
  onOpen,
  onScore,
  onReason,
}: DomainRowProps) {
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
        {!open && points !== null && <p className="tl-domain-said">{reason || levels[points]}</p>}
        {open && points !== null && (points !== prefilled?.points || reason !== '') && (
          <TextField
            label={say('point_reason', { points })}
            name={`reason-${domain.domain}`}
            value={reason}
            maxLength={500}
            onChange={({ target }) => onReason(target.value)}
          />
        )}
        <Beside prefilled={prefilled} before={before} points={points} />
      </FieldSet>
    </li>
  )
}

type BesideProps = Pick<AcuityDomain, 'prefilled' | 'before'> & { points: Points | null }

function Beside({ prefilled, before, points }: BesideProps) {
  const here = useHere()
  if (!prefilled && before === null) return null
  return (
    <p className="tl-domain-beside">
      {prefilled && <Tag>{say(saidKey(prefilled, points), { points: prefilled.points })}</Tag>} {prefilled?.because}{' '}
      {prefilled?.answers && (
        <Go to={`/assessments/${prefilled.answers.assessmentId}`}>
          {say('answers_of', { day: dateInWords(prefilled.answers.on, here) })}
        </Go>
      )}{' '}
      {before !== null && <span className="tl-num">{beforeWords(before, points)}</span>}
    </p>
  )
}

function saidKey({ answers, points: said }: NonNullable<AcuityDomain['prefilled']>, points: Points | null) {
  if (answers) return points === said ? 'from_answers' : 'answers_say'
  return points === said ? 'from_record' : 'record_says'
}

function beforeWords(before: number, points: Points | null): string {
  if (points === null || points === before) return say('before_same', { before })
  return say(points < before ? 'before_better' : 'before_worse', { before })
}
