import { plainDayInWords } from '../../../web/due-words.ts'
import { legalName } from '../../../words/person-name.ts'
import type { ClientRecord } from '../../people/client-record/contract.ts'
import { identifierForm, identifierFormOver, identifierWords, otherNameForm, sayPeople } from '../../people/web.ts'
import { say } from '../en.ts'
import { Lines } from './lines.view.tsx'
import type { Edit } from './record-editor.tsx'

type PartProps = { record: ClientRecord; edit: Edit | undefined }

/** By which numbers other houses know the person: whoever searches for one finds them. */
export const IdentifiersSheet = ({ record: { identifiers }, edit }: PartProps) => (
  <Lines
    title={say('identifiers')}
    empty={say('no_identifiers')}
    add={edit && { word: say('add_identifier'), act: () => edit(identifierForm) }}
    lines={identifiers.map((one) => ({
      id: one.identifierId,
      words: one.value,
      sealed: one.sealed,
      small: [
        identifierWords(one.type),
        one.system,
        one.endedOn && say('until_day', { day: plainDayInWords(one.endedOn) }),
      ]
        .filter(Boolean)
        .join(', '),
      acts: edit && [{ word: say('change'), act: () => edit(identifierFormOver(one), one) }],
    }))}
  />
)

export const OtherNamesSheet = ({ record: { otherNames }, edit }: PartProps) => (
  <Lines
    title={say('also_known_as')}
    empty={say('no_other_names')}
    add={edit && { word: say('add_other_name'), act: () => edit(otherNameForm) }}
    lines={otherNames.map((one) => ({
      id: one.otherNameId,
      words: legalName(one),
      sealed: one.sealed,
      small: [
        sayPeople(`other_name_${one.kind}`),
        one.endedOn && say('until_day', { day: plainDayInWords(one.endedOn) }),
      ]
        .filter(Boolean)
        .join(', '),
      acts: edit && [{ word: say('change'), act: () => edit(otherNameForm, one) }],
    }))}
  />
)
