import { type LayeredPack, programSection } from '../../programs/shared.ts'
import { say } from '../en.ts'
import { Stage } from '../stage/standing-of-case.ts'

/** The name of the stage at which a case stands, where this pack does not use it: there it would stand nowhere. */
export function stageWithout(pack: LayeredPack, stage: string): string | null {
  const isUsed = programSection.of(pack).stages.some(({ id }) => id === stage)
  return isUsed ? null : say(`stage_${Stage.parse(stage)}`)
}
