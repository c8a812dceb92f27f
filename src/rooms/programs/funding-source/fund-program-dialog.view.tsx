import { useState } from 'react'
import { useAct } from '../../../web/asking.ts'
import { FormDialog } from '../../../web/form/form-dialog.tsx'
import { SelectField, TextField } from '../../../web/form/inputs.tsx'
import { useTyped } from '../../../web/form/use-typed-act.ts'
import { useHere } from '../../../web/use-here.ts'
import { dayOf } from '../../../words/time-zone.ts'
import { say } from '../en.ts'
import type { ProgramLine } from '../program/contract.ts'
import { staleWithProgram } from '../programs.client.ts'
import { addFundingSource, type FundingSource, fundingKinds, fundProgram } from './contract.ts'
import { fundingNeeds, SourceTyped } from './fund-program.form.ts'

type FundProgramProps = { program: ProgramLine; sources: readonly FundingSource[]; onClose: () => void }

/** A source that is known, or one that is named here for the first time. */
export function FundProgramDialog({ program, sources, onClose }: FundProgramProps) {
  const here = useHere()
  const add = useAct(addFundingSource, staleWithProgram)
  const fund = useAct(fundProgram, staleWithProgram)
  const [chosen, setChosen] = useState(sources[0]?.fundingSourceId ?? '')
  const error = fund.error ?? add.error
  const { problems, submit } = useTyped(SourceTyped, fundingNeeds, error)
  const pay = async ({ fundingSourceId: known, fromDay, name, kind }: SourceTyped) => {
    const fundingSourceId = known || (await add.mutateAsync({ body: { name, kind } })).fundingSourceId
    await fund.mutateAsync({ params: { programId: program.programId }, body: { fundingSourceId, fromDay } })
    onClose()
  }
  const options = [
    ...sources.map(({ fundingSourceId, name }) => ({ value: fundingSourceId, word: name })),
    { value: '', word: say('another_source') },
  ]
  return (
    <FormDialog
      title={say('fund_program_named', { name: program.name })}
      verb={say('fund_program')}
      busy={add.isPending || fund.isPending}
      error={error}
      problems={problems}
      onClose={onClose}
      onSubmit={(typed) => submit(Object.fromEntries(typed), (body) => void pay(body).catch(() => {}))}
    >
      <SelectField
        label={say('paid_by')}
        name="fundingSourceId"
        options={options}
        value={chosen}
        onChange={({ target }) => setChosen(target.value)}
        problem={problems['fundingSourceId']}
        data-first=""
      />
      {chosen === '' && <NewSource problem={problems['name']} />}
      <TextField
        label={say('paid_from')}
        name="fromDay"
        type="date"
        defaultValue={dayOf(here.now, here.zone)}
        problem={problems['fromDay']}
      />
    </FormDialog>
  )
}

function NewSource({ problem }: { problem: string | undefined }) {
  const kinds = fundingKinds.map((value) => ({ value, word: say(`funding_${value}`) }))
  return (
    <>
      <TextField label={say('source_name')} name="name" problem={problem} />
      <SelectField label={say('source_kind')} name="kind" options={kinds} />
    </>
  )
}
