import type { Goal, MeasureKind } from '../plan-file/goal.ts'
import { numberIn, textIn } from './typed.ts'

export const levelKeys = ['level_m2', 'level_m1', 'level_0', 'level_p1', 'level_p2'] as const

type Asked =
  | ('words' | 'statement' | 'measureKind' | 'measure' | 'unit')
  | ('baseline' | 'target' | 'better' | 'gasLevels' | 'targetOn')

/** What a form of a goal begins with. Hints stand beside a field and are no answer. */
export type GoalStart = Partial<Pick<Goal, Asked>> & {
  hints?: { baseline?: string | null; target?: string | null }
}

/** The form in the contract's shape; what another measure would ask stays empty. */
export function readGoalForm(form: FormData, measureKind: MeasureKind, better: 'higher' | 'lower') {
  const isNumber = measureKind === 'number'
  return {
    words: textIn(form, 'words'),
    statement: textIn(form, 'statement'),
    measureKind,
    measure: textIn(form, 'measure'),
    unit: isNumber ? textIn(form, 'unit') : null,
    baseline: isNumber ? numberIn(form, 'baseline') : null,
    target: isNumber ? numberIn(form, 'target') : null,
    better: isNumber ? better : null,
    gasLevels: measureKind === 'gas' ? levelKeys.map((key) => textIn(form, key) ?? '') : null,
    targetOn: textIn(form, 'targetOn'),
  }
}
