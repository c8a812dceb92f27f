import type { PartProps } from './note-fields.view.tsx'
import { noteSectionViews } from './section-views.ts'

/** What later rooms ask: goals worked on, obligations that this contact satisfies. */
export function NoteSections({
  note,
  set,
  problems,
  caseId,
  clientId,
}: PartProps & { caseId: string; clientId: string }) {
  return noteSectionViews().map(({ key, View }) => {
    const { [key]: value, ...others } = note.sections
    return (
      <View
        key={key}
        caseId={caseId}
        clientId={clientId}
        draft={note}
        value={value}
        onChange={(answer) => set({ sections: answer === undefined ? others : { ...others, [key]: answer } })}
        problemOf={(field) => problems[field ? `sections.${key}.${field}` : `sections.${key}`]}
      />
    )
  })
}
