import { useState } from 'react'
import { useAct } from '../../../web/asking.ts'
import { Check } from '../../../web/form/choices.tsx'
import { FieldSet } from '../../../web/form/field.tsx'
import { FormDialog } from '../../../web/form/form-dialog.tsx'
import { SelectField, TextField } from '../../../web/form/inputs.tsx'
import { useTyped } from '../../../web/form/use-typed-act.ts'
import { useHere } from '../../../web/use-here.ts'
import { dayOf } from '../../../words/time-zone.ts'
import { say } from '../en.ts'
import type { FundingSource } from '../funding-source/contract.ts'
import { staleWithProgram } from '../programs.client.ts'
import { OpeningProgram, openProgram, type PackChoice } from './contract.ts'
import { LayersOfPack } from './layers-of-pack.view.tsx'
import { programNeeds, typedProgram } from './open-program.form.ts'

type Known = { packs: readonly PackChoice[]; fundingSources: readonly FundingSource[] }

/** A program opens on a day, under a pack: its stages, rules and closing reasons hold from the first case on. */
export function OpenProgramDialog({ known, onClose }: { known: Known; onClose: () => void }) {
  const here = useHere()
  const act = useAct(openProgram, staleWithProgram)
  const [chosen, setChosen] = useState(known.packs[0]?.pack)
  const { problems, submit } = useTyped(OpeningProgram, programNeeds, act.error)
  const packs = known.packs.map(({ pack, title }) => ({ value: pack, word: title }))
  const send = (typed: FormData) => submit(typedProgram(typed), (body) => act.mutate({ body }, { onSuccess: onClose }))
  return (
    <FormDialog
      {...{ title: say('open_program'), verb: say('open_program'), problems, onClose }}
      busy={act.isPending}
      error={act.error}
      onSubmit={send}
    >
      <TextField label={say('program_name')} name="name" problem={problems['name']} data-first="" />
      <TextField
        label={say('short_name')}
        name="shortName"
        hint={say('short_name_hint')}
        problem={problems['shortName']}
      />
      <SelectField
        label={say('pack')}
        name="pack"
        hint={say('pack_hint')}
        options={packs}
        problem={problems['pack']}
        onChange={({ currentTarget }) => setChosen(currentTarget.value)}
      />
      <LayersOfPack
        key={chosen}
        layers={known.packs.find(({ pack }) => pack === chosen)?.layers ?? []}
        problem={problems['layers']}
      />
      <TextField
        label={say('places_optional')}
        name="places"
        inputMode="numeric"
        hint={say('places_hint')}
        problem={problems['places']}
      />
      <TextField
        label={say('opened_on')}
        name="openedOn"
        type="date"
        defaultValue={dayOf(here.now, here.zone)}
        problem={problems['openedOn']}
      />
      {known.fundingSources.length > 0 && (
        <FieldSet label={say('paid_by')} name="fundingSourceIds" problem={problems['fundingSourceId']}>
          {known.fundingSources.map(({ fundingSourceId, name, kind }) => (
            <Check
              key={fundingSourceId}
              name="fundingSourceIds"
              value={fundingSourceId}
              detail={say(`funding_${kind}`)}
            >
              {name}
            </Check>
          ))}
        </FieldSet>
      )}
    </FormDialog>
  )
}
