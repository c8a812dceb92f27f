import '../monitor.css'
import { dateInWords, dueInWords, momentInWords } from '../../../web/due-words.ts'
import { Sheet } from '../../../web/parts/sheet.tsx'
import { useHere } from '../../../web/use-here.ts'
import { DueSheet, lateUnits } from '../closure/closing-means.view.tsx'
import { say } from '../en.ts'
import { titleOf } from '../obligation/title-words.ts'
import { dueOf } from '../today/due-of.ts'
import type { MovedDue, PackMove, RuleTurn } from './contract.ts'

/** What a move to the present version would change: what is due from this case first, then the rules themselves. */
export function PackMoveMeans({ move }: { move: PackMove }) {
  const { packTitle, from, to, ends, moves, opens, rules } = move
  const nothing = ends.length + moves.length + opens.length === 0
  return (
    <div className="tl-stack">
      <p>{say('pack_from_to', { title: packTitle, from, to })}</p>
      {nothing && <p>{say('pack_moves_nothing')}</p>}
      <DueSheet title={say('pack_opens')} due={opens} />
      <MovedSheet moves={moves} />
      <DueSheet title={say('pack_ends')} due={ends} />
      <RulesSheet rules={rules} />
    </div>
  )
}

function MovedSheet({ moves }: { moves: readonly MovedDue[] }) {
  const here = useHere()
  if (moves.length === 0) return null
  return (
    <Sheet title={say('pack_moves')} aside={String(moves.length)}>
      <ul className="tl-stack">
        {moves.map((one) => {
          const was = one.wasDueDay ? dateInWords(one.wasDueDay, here) : momentInWords(one.wasDueAt, here)
          const now = dueInWords(dueOf(one), lateUnits[one.unit], here).words
          return (
            <li key={one.id}>
              {titleOf(one)}
              <small className="tl-under">{say('pack_moved_from', { now, was })}</small>
            </li>
          )
        })}
      </ul>
    </Sheet>
  )
}

function RulesSheet({ rules }: { rules: readonly RuleTurn[] }) {
  if (rules.length === 0) return null
  return (
    <Sheet title={say('pack_rules')} aside={String(rules.length)}>
      <ul className="tl-stack">
        {rules.map((one) => (
          <li key={one.ruleId}>
            {say(`rule_${one.turn}`, { title: one.title })}
            {one.before !== null && one.now !== null && (
              <small className="tl-under">{say('rule_due_turn', { before: one.before, now: one.now })}</small>
            )}
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
