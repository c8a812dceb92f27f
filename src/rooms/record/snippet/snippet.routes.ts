import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Mount } from '../../../platform/http/mount.ts'
import * as contract from './contract.ts'
import { deleteSnippet, saveSnippet } from './save-snippet.ts'
import { selectSnippets } from './snippet.sql.ts'

export function snippetRoutes(mount: Mount): void {
  mount(contract.listSnippets, ({ by }) => asStaff(by, async (tx) => ({ snippets: await selectSnippets(tx) })))
  mount(contract.saveSnippet, ({ by, params, body }) => saveSnippet(by, params.snippetId, body))
  mount(contract.deleteSnippet, ({ by, params }) => deleteSnippet(by, params.snippetId))
}
