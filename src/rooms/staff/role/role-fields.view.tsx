import { SelectField } from '../../../web/form/inputs.tsx'
import type { Problems } from '../../../web/form/problem-summary.tsx'
import { say } from '../en.ts'
import { roles } from '../member/contract.ts'

export type OpenProgram = { programId: string; name: string }

/** Which role, and where it is held. */
export function RoleFields({ programs, problems }: { programs: readonly OpenProgram[]; problems: Problems }) {
  return (
    <>
      <SelectField
        label={say('role')}
        name="role"
        options={roles.map((value) => ({ value, word: say(`role_${value}`) }))}
        problem={problems['role']}
      />
      <SelectField
        label={say('held_in')}
        name="programId"
        hint={say('held_in_hint')}
        none={say('whole_agency')}
        options={programs.map(({ programId, name }) => ({ value: programId, word: name }))}
        defaultValue={programs[0]?.programId ?? ''}
        problem={problems['programId']}
      />
    </>
  )
}
