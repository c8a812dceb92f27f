import { dateInWords } from '../../../web/due-words.ts'
import { Choice } from '../../../web/form/choices.tsx'
import { AreaField } from '../../../web/form/inputs.tsx'
import type { Problems } from '../../../web/form/problem-summary.tsx'
import { AcuityBars } from '../../../web/parts/acuity-bars.tsx'
import { Sheet } from '../../../web/parts/sheet.tsx'
import { useHere } from '../../../web/use-here.ts'
import type { Tier } from '../acuity/acuity.rules.ts'
import type { AcuityFile, TierMeaning } from '../acuity/contract.ts'
import { say } from '../en.ts'
import { standingOf, type TypedAcuity, tiersWithin } from './acuity.form.ts'

type ScoreSheetProps = {
  file: AcuityFile
  typed: TypedAcuity
  problems: Problems
  onType: (typed: TypedAcuity) => void
}

/** The sum, the tier that it gives, what it means, and another tier with its reason. */
export function ScoreSheet({ file, typed, problems, onType }: ScoreSheetProps) {
  const { total, computed, answered } = standingOf(typed, file)
  const chosen = typed.tier ?? computed
  const meaning = file.tiers.find(({ tier }) => tier === chosen)
  return (
    <Sheet title={say('score')} aside={say('score_range')}>
      <p className="tl-score">
        <b className="tl-score-total">{total}</b>
        {meaning ? (
          <AcuityBars tier={meaning.tier}>
            <b>{say('tier_named', { tier: meaning.tier, title: meaning.title })}</b>
          </AcuityBars>
        ) : (
          <span>{say('score_so_far', { left: file.domains.length - answered })}</span>
        )}
      </p>
      <Change file={file} total={total} whole={computed !== null} />
      {meaning && <Meaning meaning={meaning} />}
      {computed && <Override file={file} typed={typed} problems={problems} onType={onType} computed={computed} />}
    </Sheet>
  )
}

/** How the sum differs from the last one: fewer points are less need. */
function Change({ file: { history }, total, whole }: { file: AcuityFile; total: number; whole: boolean }) {
  const here = useHere()
  const [last] = history
  if (!last || !whole) return null
  const day = dateInWords(last.on, here)
  if (last.total === total) return <p>{say('same_as', { day })}</p>
  const key = total < last.total ? 'points_lower' : 'points_higher'
  return <p>{say(key, { count: Math.abs(total - last.total), day })}</p>
}

function Meaning({ meaning: { contactEveryDays, inPersonEveryDays } }: { meaning: TierMeaning }) {
  return (
    <ul className="tl-lines">
      {contactEveryDays !== null && <li>{say('contact_every', { count: contactEveryDays })}</li>}
      {inPersonEveryDays !== null && <li>{say('in_person_every', { count: inPersonEveryDays })}</li>}
    </ul>
  )
}

function Override({ file, typed, problems, onType, computed }: ScoreSheetProps & { computed: Tier }) {
  if (file.mayOverrideBy === 0) return null
  const offered = tiersWithin(file, computed)
  const chosen = typed.tier ?? computed
  const options = offered.map(({ tier }) => ({ value: String(tier), word: String(tier) }))
  const choose = (value: string) => {
    const tier = offered.find((one) => String(one.tier) === value)?.tier ?? null
    onType({ ...typed, tier: tier === computed ? null : tier })
  }
  return (
    <div className="tl-stack">
      <Choice
        label={say('tier')}
        name="tier"
        hint={say('score_gives', { tier: computed })}
        options={options}
        value={String(chosen)}
        problem={problems['tier']}
        onChange={choose}
      />
      {chosen !== computed && (
        <AreaField
          label={say('override_because')}
          name="overrideBecause"
          rows={2}
          value={typed.overrideBecause}
          problem={problems['overrideBecause']}
          onChange={({ target }) => onType({ ...typed, overrideBecause: target.value })}
        />
      )}
    </div>
  )
}
