import { refuseUnlessOrdered, refuseUnlessPast } from '../period.rules.ts'

/** Refuses a problem that begins or ends ahead of today, or that ends before it begins. */
export function refuseUnlessDaysFit(said: { onset: string | null; abated: string | null }, today: string): void {
  refuseUnlessPast(said.onset, today, 'onset')
  refuseUnlessPast(said.abated, today, 'abated')
  refuseUnlessOrdered(said.onset, said.abated, 'abated')
}
