import type { Problems } from '../../../web/form/problem-summary.tsx'
import { say } from '../en.ts'
import { textIn } from '../plan-dialog/typed.ts'
import { Drawing } from '../version/drawing.ts'

export const hows = ['drawn', 'typed', 'verbal', 'refused'] as const
export type How = (typeof hows)[number]

type Act =
  | { how: 'drawn'; drawing: string }
  | { how: 'typed' }
  | { how: 'verbal'; witness: string }
  | { how: 'refused'; because: string }
export type ReadSigning = { ok: true; name: string | null; act: Act } | { ok: false; problems: Problems }

/** How somebody signs, read from the form; or what it still needs. A colleague's name is not asked. */
export function readSigning(form: FormData, how: How, drawing: string, asksName: boolean): ReadSigning {
  const name = textIn(form, 'name')
  const read = readAct(form, how, drawing)
  const problems = {
    ...(asksName && name === null ? { name: say('needs_name') } : {}),
    ...('problems' in read ? read.problems : {}),
  }
  if ('problems' in read || Object.keys(problems).length > 0) return { ok: false, problems }
  return { ok: true, name: asksName ? name : null, act: read.act }
}

function readAct(form: FormData, how: How, drawing: string): { act: Act } | { problems: Problems } {
  const [witness, because] = [textIn(form, 'witness'), textIn(form, 'because')]
  switch (how) {
    case 'drawn':
      return Drawing.safeParse(drawing).success
        ? { act: { how, drawing } }
        : { problems: { drawing: say('needs_drawing') } }
    case 'verbal':
      return witness ? { act: { how, witness } } : { problems: { witness: say('needs_witness') } }
    case 'refused':
      return because ? { act: { how, because } } : { problems: { because: say('needs_reason') } }
    default:
      return { act: { how } }
  }
}
