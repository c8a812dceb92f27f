import { Check } from '../../../web/form/choices.tsx'
import { FieldSet } from '../../../web/form/field.tsx'
import { say } from '../en.ts'
import type { PackChoice } from './contract.ts'

type Props = { layers: PackChoice['layers']; problem: string | undefined }

/** What the law, a state or a funder says over the pack that was chosen; nothing where the pack has none. */
export function LayersOfPack({ layers, problem }: Props) {
  if (layers.length === 0) return null
  return (
    <FieldSet label={say('layers_over')} name="layers" hint={say('layers_over_hint')} problem={problem}>
      {layers.map(({ layer, title, of }) => (
        <Check key={layer} name="layers" value={layer} detail={say(`layer_of_${of}`)}>
          {title}
        </Check>
      ))}
    </FieldSet>
  )
}
