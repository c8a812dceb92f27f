import type { Staff } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { refreshLive } from '../../../platform/live.ts'
import { positionsToday } from '../../staff/index.ts'
import type { NotedCase } from '../contact-note/contact-note.sql.ts'
import { noteRulesOf } from '../note-window/note-window.ts'
import { cosignRuleFor } from './cosign.rules.ts'
import { insertCosignAsked, selectCosigns, selectCrisis, selectSupervises } from './cosign.sql.ts'

type Noted = Pick<NotedCase, 'id' | 'client_id' | 'program_id' | 'data_class' | 'pack_version'>

/** A note that was just signed waits for a supervisor's name where the pack of its case asks for one. */
export async function askCosign(tx: Tx, me: Staff, noted: Noted, note: { noteId: string; happenedAt: string }) {
  const { cosign: rules } = await noteRulesOf(tx, noted)
  if (rules.length === 0) return
  const rule = cosignRuleFor(rules, {
    noteId: note.noteId,
    positions: await positionsToday(tx, me.id),
    crisis: await selectCrisis(tx, noted.id, new Date(note.happenedAt)),
    supervises: await selectSupervises(tx, noted.program_id),
  })
  if (!rule) return
  const asked = { rule_id: rule.id, rule_title: rule.title, rule_source: rule.source.name, percent: rule.percent }
  await keepAsked(tx, me, noted, { ...asked, note_id: note.noteId, version_id: note.noteId })
}

type OfNote = { id: string; case_id: string; client_id: string; program_id: string; data_class: string }

/** What once needed a supervisor's name needs it again in every new version, under the same rule. */
export async function askCosignAgain(tx: Tx, me: Staff, note: OfNote, versionId: string): Promise<void> {
  const before = (await selectCosigns(tx, note.id)).at(-1)
  if (!before) return
  const { rule_id, rule_title, rule_source, percent } = before
  const noted = { ...note, id: note.case_id }
  await keepAsked(tx, me, noted, { rule_id, rule_title, rule_source, percent, note_id: note.id, version_id: versionId })
}

type Asked = {
  rule_id: string
  rule_title: string
  rule_source: string
  percent: number
  note_id: string
  version_id: string
}

async function keepAsked(tx: Tx, me: Staff, noted: OfCase, asked: Asked): Promise<void> {
  const { client_id, program_id, data_class } = noted
  await insertCosignAsked(tx, { ...asked, client_id, program_id, data_class, asked_by: me.id })
  await leaveEvent(tx, {
    kind: 'note.cosign_asked',
    caseId: noted.id,
    clientId: client_id,
    programId: program_id,
    dataClass: data_class,
    subjectId: asked.version_id,
    summary: 'record:cosign_asked',
    facts: { rule: asked.rule_id },
  })
  refreshLive(tx, ['today', 'sign_off'])
}
type OfCase = { id: string; client_id: string; program_id: string; data_class: string }
