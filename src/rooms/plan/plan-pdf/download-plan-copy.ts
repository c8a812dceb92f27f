import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { contextOf } from '../../../platform/db/transaction.ts'
import { discloseCopy } from '../client-copy/copy-plan.ts'
import { sentencesOf } from '../client-copy/sentences-of.ts'
import { refuse } from '../refusals.ts'
import { hasEveryLetter } from './plan-document.ts'
import { writePdf } from './write-pdf.ts'

export type PdfFile = { fileName: string; bytes: Uint8Array }

/** Through the gate and written down like a print, in a transaction; the paper is set after it. */
export async function downloadPlanCopy(by: Caller, caseId: string): Promise<PdfFile> {
  const writing = await asStaff(by, async (tx, me) => {
    const copy = await discloseCopy(tx, me, caseId, 'export')
    if (!copy.content) throw refuse('copy_stays')
    if (!sentencesOf(copy.content).every(hasEveryLetter)) throw refuse('copy_letters')
    return { copy, zone: contextOf(tx).zone, today: me.today }
  })
  return { fileName: `plan-${writing.copy.n}-${writing.today}.pdf`, bytes: await writePdf(writing) }
}
